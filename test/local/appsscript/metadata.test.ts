import { describe, expect, it } from "vitest";
import { evaluate, workbookAfter, workbookOf } from "./try-script.ts";

const ARBITRARY =
  "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.";

/** Where the metadata with the key `role` hangs, as A1 letters or numbers. */
const WHERE = `ss.createDeveloperMetadataFinder().withKey('role').find().map((found) => {
  const place = found.getLocation();
  const line = place.getColumn() || place.getRow();
  return found.getValue() + ' ' + String(place.getLocationType()) + ' ' + line.getColumn() + ',' + line.getRow();
})`;

describe("developer metadata of a row or column", () => {
  it.each(["B2:D4", "B6:D6", "F2:F5", "A1", "A:B", "2:3"])("cannot hang on %s", async (place) => {
    await expect(evaluate(`range('${place}').addDeveloperMetadata('k')`)).rejects.toThrow(ARBITRARY);
  });

  it("hangs on one whole column or row, whichever way it is named, and tells where", async () => {
    const body = `range('C:C').addDeveloperMetadata('role', 'mentor');
      sheet.getRange(3, 1, 1, sheet.getMaxColumns()).addDeveloperMetadata('role', 'head');
      return ${WHERE};`;
    expect(await evaluate(body)).toEqual(["mentor COLUMN 3,1", "head ROW 1,3"]);
  });

  it("is told by the very column alone, and has the value and visibility that it was given", async () => {
    const body = `range('C:C').addDeveloperMetadata('a').addDeveloperMetadata('b', 'x')
      .addDeveloperMetadata('c', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      return [range('C2').getDeveloperMetadata().length, sheet.getDeveloperMetadata().length,
        ...range('C:C').getDeveloperMetadata().map((m) => [m.getKey(), m.getValue(),
          m.getVisibility() === SpreadsheetApp.DeveloperMetadataVisibility.PROJECT])];`;
    expect(await evaluate(body)).toEqual([0, 0, ["a", null, false], ["b", "x", false], ["c", null, true]]);
  });

  it("tells one kind of place: its range knows the sheet, it does not", async () => {
    const body = `range('C:C').addDeveloperMetadata('k');
      const place = range('C:C').getDeveloperMetadata()[0].getLocation();
      return [place.getRow(), place.getSheet(), place.getSpreadsheet(), place.getColumn().getSheet().getName(),
        place.getLocationType() === SpreadsheetApp.DeveloperMetadataLocationType.COLUMN];`;
    expect(await evaluate(body)).toEqual([null, null, null, "Feuille", true]);
  });

  it("is changed and removed by its handle, which then says so", async () => {
    const body = `range('C:C').addDeveloperMetadata('k', 'old');
      const [m] = range('C:C').getDeveloperMetadata();
      m.setValue('new').setKey('l').setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      const read = [m.getKey(), m.getValue(), String(m.getVisibility())];
      m.remove();
      try { m.getValue() } catch (error) { read.push(error.message) }
      return [...read, range('C:C').getDeveloperMetadata().length];`;
    expect(await evaluate(body)).toEqual([
      ...["l", "new", "PROJECT"],
      expect.stringMatching(/^Developer metadata \d+ not found$/) as string,
      0,
    ]);
  });
});

describe("a finder", () => {
  const HUNG = `ss.addDeveloperMetadata('k', 'book'); sheet.addDeveloperMetadata('k', 'sheet');
    range('C:C').addDeveloperMetadata('k', 'column'); range('3:3').addDeveloperMetadata('k', 'row');
    ss.insertSheet('Autre').addDeveloperMetadata('k', 'other');
    const values = (finder) => finder.find().map((m) => m.getValue());`;

  it("of the spreadsheet finds all; of a sheet, what hangs on it and its lines; of a range, what it holds whole", async () => {
    const body = `${HUNG} return [ss, sheet, range('A:D'), range('A1:D5'), range('1:5')]
      .map((place) => values(place.createDeveloperMetadataFinder()));`;
    expect(await evaluate(body)).toEqual([
      ["book", "sheet", "column", "row", "other"],
      ["sheet", "column", "row"],
      ["column"],
      [],
      ["row"],
    ]);
  });

  it("narrows by key, value, id, place and visibility, together", async () => {
    const body = `${HUNG} const { COLUMN } = SpreadsheetApp.DeveloperMetadataLocationType;
      const all = () => ss.createDeveloperMetadataFinder();
      const id = all().withValue('row').find()[0].getId();
      return [values(all().withKey('other')), values(all().withKey('k').withLocationType(COLUMN)),
        values(all().withId(id)), values(all().withKey('k').withValue('row').withLocationType(COLUMN)),
        values(all().withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT))];`;
    expect(await evaluate(body)).toEqual([[], ["column"], ["row"], [], []]);
  });
});

describe("metadata follows its line", () => {
  it.each([
    ["columns put in before it", "sheet.insertColumnsBefore(1, 2)", ["m COLUMN 5,1"]],
    ["columns put in after it", "sheet.insertColumnsAfter(3, 2)", ["m COLUMN 3,1"]],
    ["columns taken out before it", "sheet.deleteColumns(1, 2)", ["m COLUMN 1,1"]],
    ["its own column taken out", "sheet.deleteColumn(3)", []],
    ["moved to the right", "sheet.moveColumns(range('C1'), 6)", ["m COLUMN 5,1"]],
    ["moved to the left", "sheet.moveColumns(range('B1:C1'), 1)", ["m COLUMN 2,1"]],
    ["another column moved over it", "sheet.moveColumns(range('A1'), 5)", ["m COLUMN 2,1"]],
    [
      "rows put in, moved and taken out",
      "sheet.insertRowAfter(1); sheet.moveRows(range('A1'), 4); sheet.deleteRow(2)",
      ["m COLUMN 3,1"],
    ],
  ])("%s", async (_, change, places) => {
    expect(
      await evaluate(`range('C:C').addDeveloperMetadata('role', 'm'); ${change}; return ${WHERE}`),
    ).toEqual(places);
  });

  it("and a row is followed too", async () => {
    const body = `range('3:3').addDeveloperMetadata('role', 'r'); sheet.moveRows(range('3:3'), 2); sheet.insertRowAfter(1); return ${WHERE}`;
    expect(await evaluate(body)).toEqual(["r ROW 1,3"]);
  });

  it.each(["sheet.copyTo(ss)", "ss.duplicateActiveSheet()"])(
    "%s carries copies with ids of their own",
    async (copy) => {
      const body = `range('C:C').addDeveloperMetadata('role', 'm'); sheet.addDeveloperMetadata('id', '7');
      const copy = ${copy};
      return [copy.getName(), copy.createDeveloperMetadataFinder().find().map((m) => m.getKey()),
        new Set(ss.createDeveloperMetadataFinder().find().map((m) => m.getId())).size];`;
      expect(await evaluate(body)).toEqual(["Copy of Feuille", ["role", "id"], 4]);
    },
  );
});

describe("what lies on columns that move", () => {
  it("goes with them: values, widths, hiding, rules; an area that is torn apart becomes two", async () => {
    const workbook = workbookOf(["a", "b", "c"], [1, 2, 3]);
    const body = `sheet.setColumnWidth(1, 50); sheet.hideColumns(2);
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
      range('A2:B3').setDataValidation(rule);
      sheet.moveColumns(range('A1'), 4);`;
    const [sheet] = (await workbookAfter(body, { workbook })).sheets;
    expect(sheet?.rows[1]?.map((cell) => cell?.value)).toEqual([2, 3, 1]);
    expect(sheet).toMatchObject({ widths: { 2: 50 }, hiddenColumns: [0] });
    expect(sheet?.validations.map(({ area }) => [area.column, area.columns])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  it("an area grows with what is put inside it, and a list that reads another tab follows its cells", async () => {
    const body = `const other = ss.insertSheet('Listes');
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(other.getRange('B1:B5')).build();
      range('A2:C3').setDataValidation(rule); sheet.insertColumnAfter(1); other.insertColumnsBefore(1, 2);`;
    const [sheet] = (await workbookAfter(body)).sheets;
    expect(sheet?.validations).toMatchObject([
      { area: { column: 0, columns: 4 }, rule: { area: { column: 3 } } },
    ]);
  });

  it.each([
    ["into what is moved", "sheet.moveColumns(range('A1:C1'), 2)", "within"],
    ["beyond the grid", "sheet.moveColumns(range('A1'), 28)", "out of bounds"],
  ])("not %s", async (_, body, message) => {
    await expect(evaluate(body)).rejects.toThrow(message);
  });
});

import { describe, expect, it } from "vitest";
import { newSheet } from "../../../src/local/model/workbook.ts";
import { evaluate, runScript, workbookAfter, workbookOf } from "./try-script.ts";

describe("setValues", () => {
  it.each<[string, string, unknown]>([
    ["text", "'Amélie'", "Amélie"],
    ["a blank", "''", ""],
    ["null", "null", ""],
    ["a number", "2.5", 2.5],
    ["text that is a number", "'007'", 7],
    ["a signed number", "'+1'", 1],
    ["text that is a boolean", "'TRUE'", true],
    ["a percentage", "'12%'", 0.12],
    ["a formula", "'=IMPORTXML(1)'", "#ERROR!"],
    ["a signed formula", "'-A1+B2'", "#ERROR!"],
    ["an error", "'#N/A'", "#N/A"],
    ["a formula behind an apostrophe", '"\'=1+1"', "=1+1"],
  ])("reads %s as if typed", async (_, value, read) => {
    expect(await evaluate(`range('A1').setValue(${value}); return range('A1').getValue()`)).toBe(read);
  });

  it("reads a date as if typed, in the year's place of that locale", async () => {
    const body = "range('A1').setValue('1/2/2026'); return range('A1').getValue().toISOString()";
    expect(await evaluate(body)).toBe("2026-01-02T05:00:00.000Z");
  });

  it.each(["=1+1", "007", "+1", "1-2", "TRUE"])("keeps %s as text in a cell of plain text", async (text) => {
    const body = `range('A1').setNumberFormat('@').setValue('${text}'); return [range('A1').getValue(), range('A1').getFormula()]`;
    expect(await evaluate(body)).toEqual([text, ""]);
  });

  it("keeps rich text as it is", async () => {
    const body = `const rich = SpreadsheetApp.newRichTextValue().setText('=1+1').build();
      range('A1').setRichTextValue(rich); return [range('A1').getValue(), range('A1').getFormula()]`;
    expect(await evaluate(body)).toEqual(["=1+1", ""]);
  });

  it("keeps the look and the note of the cell", async () => {
    const { sheets } = await workbookAfter(
      "range('A1').setBackground('#FCE8E6').setNote('chaîne').setValue('x')",
    );
    expect(sheets[0]?.rows[0]?.[0]).toEqual({ value: "x", look: { background: "#fce8e6" }, note: "chaîne" });
  });
});

describe("getValues", () => {
  it("gives blanks, numbers, booleans, dates and errors as the real one", async () => {
    const workbook = workbookOf();
    workbook.sheets = [
      newSheet(0, "Feuille", [
        [null, { value: 0.5, format: "0%" }, { value: true }, { value: { error: "#REF!" } }],
        [{ value: 46068.75, format: "yyyy-mm-dd hh:mm" }, { value: "x" }],
      ]),
    ];
    const body =
      "return sheet.getDataRange().getValues().map((r) => r.map((v) => v instanceof Date ? v.toISOString() : v))";
    expect(await evaluate(body, { workbook })).toEqual([
      ["", 0.5, true, "#REF!"],
      ["2026-02-15T23:00:00.000Z", "x", "", ""],
    ]);
    const shown = await evaluate("return range('A1:C2').getDisplayValues()", { workbook });
    expect(shown).toEqual([
      ["", "50%", "TRUE"],
      ["2026-02-15 18:00", "x", ""],
    ]);
  });

  it.each([
    ["winter", "new Date(Date.UTC(2026, 0, 15, 3, 30))", "2026-01-14 22:30"],
    ["summer", "new Date(Date.UTC(2026, 6, 15, 3, 30))", "2026-07-14 23:30"],
    ["the hour skipped in spring", "new Date(Date.UTC(2026, 2, 8, 7, 30))", "2026-03-08 03:30"],
  ])("reads back a date of %s, shown in the spreadsheet's time zone", async (_, date, shown) => {
    const body = `const date = ${date}; range('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValue(date);
      return [range('A1').getValue().getTime() === date.getTime(), range('A1').getDisplayValue(),
        Utilities.formatDate(date, ss.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm")]`;
    expect(await evaluate(body)).toEqual([true, shown, shown]);
  });
});

describe("what google.script.run carries", () => {
  it.each<[string, string, unknown]>([
    ["plain values", "({ a: [1, 'x', true, null] })", { a: [1, "x", true, null] }],
    ["nothing", "undefined", null],
    ["undefined in an array", "[1, undefined]", [1, null]],
    ["undefined in an object", "({ a: 1, b: undefined })", { a: 1 }],
    ["a date anywhere", "({ a: { b: [new Date()] } })", null],
    ["an error anywhere", "[new Error('x')]", null],
    ["a function", "({ f() {} })", null],
    ["a loop", "(() => { const a = {}; a.a = a; return a })()", null],
  ])("%s", async (_, expression, value) => {
    expect(await evaluate(`return ${expression}`)).toEqual(value);
  });

  it("tells the message of an exception", async () => {
    const { result } = await runScript("function main() { throw new RangeError('trop grand') }");
    expect(result).toMatchObject({ ok: false, message: "trop grand" });
  });
});

describe("a new tab", () => {
  it("is made after the active one, of 1000 × 26, and becomes active", async () => {
    const body = `const made = ss.insertSheet('Dyades'); return [made.getMaxRows(), made.getMaxColumns(), made.getIndex(),
      ss.getActiveSheet().getName(), made.getSheetId() !== 0]`;
    expect(await evaluate(body)).toEqual([1000, 26, 2, "Dyades", true]);
  });

  it("grows and shrinks with its rules", async () => {
    const { sheets } = await workbookAfter(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(range('A1:A2')).setAllowInvalid(true).build();
      range('B5:B6').setDataValidation(rule);
      sheet.insertRowsAfter(2, 3).insertColumnsAfter(26, 2);
      sheet.deleteColumns(1, 1)`);
    expect(sheets[0]).toMatchObject({ maxRows: 1003, maxColumns: 27 });
    expect(sheets[0]?.validations[0]?.area).toEqual({ row: 7, column: 0, rows: 2, columns: 1 });
    expect(sheets[0]?.rows[1]?.[0]?.value).toBe("Lévis");
  });

  it("has what a dyads tab needs", async () => {
    const { sheets } = await workbookAfter(`
      const tab = ss.insertSheet('Dyades');
      tab.setFrozenRows(2); tab.hideColumns(3, 2); tab.setColumnWidths(1, 2, 180); tab.setTabColor('#1a73e8');
      tab.getRange('A1:D1').merge().setFontWeight('bold').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
      tab.getRange(2, 1, 2, 2).setNotes([['', 'a'], ['b', '']]).setBackgrounds([['#fff', null], ['white', '#fce8e6']]);
      tab.getRange('C1:D5').protect().setWarningOnly(true).setDescription('clés');
      tab.addDeveloperMetadata('dyade', '1');
      tab.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('conflit')
        .setBackground('#fce8e6').setRanges([tab.getRange('A3:A9')]).build()])`);
    expect(sheets[1]).toMatchObject({
      ...{ frozenRows: 2, hiddenColumns: [2, 3], widths: { 0: 180, 1: 180 }, tabColor: "#1a73e8" },
      merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
      protections: [{ warningOnly: true, description: "clés" }],
      metadata: [{ key: "dyade", value: "1" }],
      conditionalFormats: [{ condition: { kind: "text-is", text: "conflit" }, background: "#fce8e6" }],
    });
    expect(sheets[1]?.rows[2]?.[0]).toMatchObject({ note: "b", look: { background: "#ffffff" } });
  });
});

describe("a filter", () => {
  it("is that of the tab, or null", async () => {
    expect(await evaluate("return sheet.getFilter()")).toBeNull();
    expect(
      await evaluate("range('A1:B2').createFilter(); return sheet.getFilter().getRange().getA1Notation()"),
    ).toBe("A1:B2");
  });
});

describe("the meter", () => {
  it("counts reads, writes and flushes, and builders apart", async () => {
    const { usage } = await runScript(`function main() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      for (let row = 1; row <= 3; row++) { sheet.getRange(row, 1).setValue(row); sheet.getRange(row, 1).getValue(); }
      SpreadsheetApp.newDataValidation().requireCheckbox().build();
    }`);
    expect(usage).toMatchObject({ reads: 4, writes: 3, flushes: 3, builders: 3 });
    expect(usage.byMethod["Range.setValue"]).toBe(3);
  });

  it("finds one write of many rows cheaper than many of one", async () => {
    const time = async (body: string): Promise<number> =>
      (await runScript(`function main() { const s = SpreadsheetApp.getActive().getSheets()[0]; ${body} }`))
        .usage.milliseconds;
    const many = await time("for (let row = 1; row <= 100; row++) s.getRange(row, 1).setValue(row)");
    const one = await time("s.getRange(1, 1, 100, 1).setValues(Array.from({ length: 100 }, (_, i) => [i]))");
    const start = await time("");
    expect(many - start).toBeGreaterThan(5 * (one - start));
  });

  it("takes time to begin, and a little for each step of a builder", async () => {
    const time = async (body: string): Promise<number> =>
      (await runScript(`function main() { ${body} }`)).usage.milliseconds;
    const start = await time("");
    const builders = await time(
      "for (let k = 0; k < 100; k++) SpreadsheetApp.newDataValidation().requireCheckbox().build()",
    );
    expect(start).toBeGreaterThan(0);
    expect(builders).toBeGreaterThanOrEqual(start + 300);
  });
});

describe("onEdit", () => {
  it("is told the range, the values and the mode", async () => {
    const code = `function onEdit(e) {
      Logger.log([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.source.getName(),
        e.authMode === ScriptApp.AuthMode.LIMITED].join('|'));
    }`;
    const edit = {
      sheetId: 0,
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      value: "Zoé",
      oldValue: "Ève",
    };
    const { log } = await runScript(code, { entry: { kind: "edit", edit }, authMode: "LIMITED" });
    expect(log).toEqual(["B2|Zoé|Ève|LIMITED|essai|true"]);
  });
});

describe("what the spreadsheet is set to", () => {
  it("decides how texts are read from then on", async () => {
    const body = `const read = (text) => range('A1').setValue(text).getValue();
      ss.setSpreadsheetLocale('fr_CA'); const french = [read('1,5'), read('VRAI')];
      ss.setSpreadsheetLocale('en_US'); return [french, read('1,5'), ss.getSpreadsheetLocale()]`;
    expect(await evaluate(body)).toEqual([[1.5, true], "1,5", "en_US"]);
  });

  it("decides at which instant a typed day begins", async () => {
    const body = `ss.setSpreadsheetTimeZone('Asia/Tokyo'); range('A1').setValue('3/1/2026');
      return range('A1').getValue().toISOString()`;
    expect(await evaluate(body)).toBe("2026-02-28T15:00:00.000Z");
  });

  it.each(["ss.setSpreadsheetLocale('français')", "ss.setSpreadsheetTimeZone('Lune/Nord')"])(
    "is no nonsense: %s",
    async (body) => {
      await expect(evaluate(body)).rejects.toThrow("Invalid");
    },
  );
});

it("the local time of a script is that of its manifest", async () => {
  expect(await evaluate("return new Date(2026, 0, 15, 12).toISOString()")).toBe("2026-01-15T17:00:00.000Z");
});

it("a formula that is meant to fail says its own error", async () => {
  expect(await evaluate("return range('A1').setFormula('=NA()').getValue()")).toBe("#N/A");
  expect(await evaluate("return range('A1').setValue('=na( )').getValue()")).toBe("#N/A");
});

describe("Range.sort", () => {
  const rows = "range('A1:B3').setValues([['b', 1], ['', 2], ['a', 3]]); ";
  it.each([
    [
      "1",
      [
        ["a", 3],
        ["b", 1],
        ["", 2],
      ],
    ],
    [
      "-1",
      [
        ["b", 1],
        ["a", 3],
        ["", 2],
      ],
    ],
    [
      "[{ column: 2, ascending: false }]",
      [
        ["a", 3],
        ["", 2],
        ["b", 1],
      ],
    ],
  ])("by %s, blanks last", async (key, sorted) => {
    expect(await evaluate(`${rows} return range('A1:B3').sort(${key}).getValues()`)).toEqual(sorted);
  });

  it("takes looks and notes along, leaves lists where they are, and touches nothing beside the range", async () => {
    const body = `${rows} range('A1').setNote('b').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      range('C1').setValue('still'); range('A1:B3').sort(1);
      return [range('A1:A3').getNotes(), range('A1').getDataValidation() !== null, range('C1').getValue()]`;
    expect(await evaluate(body)).toEqual([[[""], ["b"], [""]], true, "still"]);
  });

  it.each(["3", "'A'", "{ column: 0 }"])("refuses to sort by %s", async (key) => {
    await expect(evaluate(`${rows} range('A1:B3').sort(${key})`)).rejects.toThrow(/outside|signature/);
  });
});

it("a row is added below the last one with content, and the tab grows for it", async () => {
  const body = `sheet.appendRow(["'=1", 2]); sheet.deleteRows(4, 997); sheet.appendRow(['end']);
    return [sheet.getDataRange().getValues(), sheet.getMaxRows()]`;
  const rows = [
    ["Nom", "Ville"],
    ["Amélie", "Lévis"],
    ["=1", 2],
    ["end", ""],
  ];
  expect(await evaluate(body)).toEqual([rows, 4]);
});

it("a chart can be moved to a tab of its own, which is then in sight", async () => {
  const body = `const chart = sheet.newChart().asBarChart().addRange(range('A1:B2')).setNumHeaders(1).setPosition(4, 1, 0, 0).build();
    sheet.insertChart(chart); const alone = ss.moveChartToObjectSheet(sheet.getCharts()[0]);
    return [String(alone.getType()), sheet.getCharts().length, alone.getCharts().length, ss.getActiveSheet().getName() === alone.getName()]`;
  expect(await evaluate(body)).toEqual(["OBJECT", 0, 1, true]);
  const painted = `sheet.newChart().asBarChart().setColors(["blue", "#ABC"])`;
  expect(await evaluate(`${painted}; return 1`)).toBe(1);
  await expect(evaluate(painted.replace("blue", "bleu"))).rejects.toThrow("bleu");
  await expect(evaluate("ss.moveChartToObjectSheet({})")).rejects.toThrow("signature");
});

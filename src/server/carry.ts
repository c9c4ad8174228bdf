import { isOurColour } from "../core/dyads/looks.ts";
import { withTheirNote } from "../core/dyads/plan-looks.ts";
import { withCarried } from "../core/tabs/carried-cells.ts";
import type { SheetPlan } from "../core/tabs/sheet-plan.ts";
import { tabMark } from "../core/tabs/text-mark.ts";
import { plainCells, safeCell } from "./cells.ts";
import { Refusal } from "./reply.ts";
import { sheetWithId, workbook } from "./workbook.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Carried = NonNullable<SheetPlan["carried"]>;

/**
 * Takes along into a new tab what people wrote, noted and coloured in an earlier one, in calls that do not grow with the rows.
 *
 * @throws {Refusal} where the earlier one is no more what was read: it would land beside other people, or be left behind.
 */
export function carry(sheet: Sheet, carried: Carried): void {
  const source = sheetWithId(carried.sheetId);
  if (source === undefined) return;
  const before = source.getDataRange();
  const values: unknown[][] = before.getValues();
  const zone = workbook().getSpreadsheetTimeZone();
  if (tabMark(plainCells(values, zone)) !== carried.state) throw new Refusal("tabChanged", source.getName());
  const area = sheet.getRange(1, 1, carried.rows.length, carried.columns.length);
  const backgrounds = before.getBackgrounds();
  const colours = withCarried(carried, area.getBackgrounds(), backgrounds, (now, theirs) =>
    isOurColour(theirs) ? now : theirs,
  );
  area.setBackgrounds(colours);
  area.setNotes(withCarried(carried, area.getNotes(), before.getNotes(), withTheirNote));
  const ownColumns = carried.columns.slice(carried.firstOwn);
  if (ownColumns.length === 0) return;
  const ownArea = sheet.getRange(1, carried.firstOwn + 1, carried.rows.length, ownColumns.length);
  const theirs = { ...carried, columns: ownColumns };
  ownArea
    .setValues(
      withCarried(theirs, ownArea.getValues(), values, (_, value) =>
        typeof value === "string" ? safeCell(value) : value,
      ),
    )
    .setNumberFormats(
      withCarried(theirs, ownArea.getNumberFormats(), before.getNumberFormats(), (_, format) => format),
    );
  ownColumns.forEach((column, index) => {
    sheet.setColumnWidth(carried.firstOwn + index + 1, source.getColumnWidth(column + 1));
  });
}

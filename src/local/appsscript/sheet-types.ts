import type { Sheet as Kept } from "../model/workbook.ts";
import { enumeration } from "./enums.ts";
import type { Meter } from "./meter.ts";
import type { Surface } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Declared = GoogleAppsScript.Spreadsheet.SpreadsheetApp["SheetType"];
/** The declared types lack the last one. */
type SheetTypes = Declared & Record<"GRID" | "OBJECT" | "DATASOURCE", GoogleAppsScript.Spreadsheet.SheetType>;

/** What a tab that is no grid can still do. */
const GRIDLESS: ReadonlySet<string> = new Set([
  ...["getSheetId", "getName", "getSheetName", "getIndex", "getParent", "getType", "getFormUrl", "setName"],
  ...["activate", "isSheetHidden", "hideSheet", "showSheet", "getTabColor", "setTabColor", "getCharts"],
  ...["copyTo", "addDeveloperMetadata", "getDeveloperMetadata", "createDeveloperMetadataFinder"],
]);

let types: SheetTypes | null = null;

/** The one enumeration of the types of tabs: a grid of cells, a chart alone, a table of a database. */
export function sheetTypes(meter: Meter): SheetTypes {
  types ??= enumeration<SheetTypes>(meter, "SheetType", ["GRID", "OBJECT", "DATASOURCE"]);
  return types;
}

/** The methods of a tab; those about cells throw as Google does where it has none. */
export function forType(
  { type }: Kept,
  parts: readonly (() => Surface<Sheet>)[],
): readonly (() => Surface<Sheet>)[] {
  if (type === undefined) return parts;
  const refuse = (): never => {
    throw new Error(`The action is not supported for ${type} sheet`);
  };
  return parts.map(
    (part) => () =>
      Object.fromEntries(
        Object.entries(part()).map(([kind, methods]) => [
          kind,
          Object.fromEntries(
            Object.entries(methods).map(([name, method]) => [name, GRIDLESS.has(name) ? method : refuse]),
          ),
        ]),
      ),
  );
}

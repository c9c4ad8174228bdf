import { contains } from "./a1.ts";
import { displayText } from "./display.ts";
import { formulaHolds } from "./formula.ts";
import type { ConditionalFormat } from "./rule-types.ts";
import { type Sheet, type Workbook, cellAt } from "./workbook.ts";

/** The conditional format that a cell shows: the first that holds there, null when none does. */
export function conditionalAt(
  { locale }: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): ConditionalFormat | null {
  const text = displayText(cellAt(sheet, row, column), locale);
  const holds = ({ areas, condition }: ConditionalFormat): boolean => {
    const [area] = areas;
    if (area === undefined || !areas.some((each) => contains(each, row, column))) return false;
    if (condition.kind === "formula")
      return formulaHolds(condition.formula, { sheet, locale, area, row, column });
    return textHolds(condition, text);
  };
  return sheet.conditionalFormats.find(holds) ?? null;
}

function textHolds(
  condition: Exclude<ConditionalFormat["condition"], { kind: "formula" }>,
  text: string,
): boolean {
  if (condition.kind === "empty") return text === "";
  if (condition.kind === "not-empty") return text !== "";
  if (condition.kind === "other") return false;
  const needle = condition.text.toLowerCase();
  const shown = text.toLowerCase();
  if (condition.kind === "text-is") return shown === needle;
  if (condition.kind === "text-starts") return shown.startsWith(needle);
  if (condition.kind === "text-ends") return shown.endsWith(needle);
  return shown.includes(needle) === (condition.kind === "text-contains");
}

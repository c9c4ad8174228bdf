import { type Area, contains, subtractArea } from "./a1.ts";
import type { PlacedValidation, Validation } from "./rule-types.ts";
import type { CellValue, Sheet, Workbook } from "./workbook.ts";
import { cellAt } from "./workbook.ts";

/** The rule that holds in a cell, null when any content may be there. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  return sheet.validations.find((placed) => contains(placed.area, row, column))?.rule ?? null;
}

/** Puts `rule` on an area in the place of whatever held there; null clears it. */
export function placeValidation(sheet: Sheet, area: Area, rule: Validation | null): void {
  const kept = sheet.validations.flatMap((placed) =>
    subtractArea(placed.area, area).map((part) => ({ area: part, rule: placed.rule })),
  );
  sheet.validations = rule === null ? kept : [...kept, { area, rule }];
}

/** The same rules in fewer areas: those that stand one above the other and say the same become one. */
export function joinValidations(placed: readonly PlacedValidation[]): PlacedValidation[] {
  const texts = new Map<Validation, string>();
  const textOf = (rule: Validation): string => {
    const text = texts.get(rule) ?? JSON.stringify(rule);
    texts.set(rule, text);
    return text;
  };
  const sorted = [...placed].sort((a, b) => a.area.column - b.area.column || a.area.row - b.area.row);
  const joined: PlacedValidation[] = [];
  for (const next of sorted) {
    const last = joined[joined.length - 1];
    const below =
      last !== undefined &&
      last.area.column === next.area.column &&
      last.area.columns === next.area.columns &&
      last.area.row + last.area.rows === next.area.row &&
      textOf(last.rule) === textOf(next.rule);
    if (below)
      joined[joined.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + next.area.rows } };
    else joined.push(next);
  }
  return joined;
}

/** The texts that a list offers, blanks left out; null when the rule is no list. */
export function allowedTexts(workbook: Workbook, rule: Validation): string[] | null {
  if (rule.kind === "list") return rule.values;
  if (rule.kind !== "range") return null;
  const source = workbook.sheets.find((sheet) => sheet.id === rule.sheetId);
  if (source === undefined) return [];
  const texts = new Set<string>();
  for (let row = rule.area.row; row < rule.area.row + rule.area.rows; row++) {
    for (let column = rule.area.column; column < rule.area.column + rule.area.columns; column++) {
      const value = cellAt(source, row, column)?.value ?? null;
      if (value !== null && value !== "" && typeof value !== "object") texts.add(String(value));
    }
  }
  return [...texts];
}

/** Whether a list or checkbox rule lets a cell hold that value; blanks and other rules always pass. */
export function satisfies(workbook: Workbook, rule: Validation, value: CellValue): boolean {
  if (value === null || value === "") return true;
  if (rule.kind === "checkbox") return typeof value === "boolean";
  const texts = allowedTexts(workbook, rule);
  return texts === null || (typeof value !== "object" && texts.includes(String(value)));
}

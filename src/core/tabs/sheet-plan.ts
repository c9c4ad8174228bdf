import type { ValueOf } from "./shape.ts";
import type { sheetPlan } from "./sheet-plan-shape.ts";

/** A new tab as data. */
export type SheetPlan = ValueOf<typeof sheetPlan>;
export type PlanCell = string | number;

/** A sheet plan of plain text and numbers: `rows[0]` is the header, which stays in sight. */
export function plainSheet(
  language: SheetPlan["language"],
  title: string,
  rows: readonly (readonly PlanCell[])[],
  widths: readonly number[],
): SheetPlan {
  return {
    language,
    title,
    dated: false,
    cells: rows.map((row) => [...row]),
    frozen: 1,
    atRight: [],
    heads: [0],
    widths: [...widths],
    hidden: { from: 0, length: 0 },
    backgrounds: { row: 0, colours: [] },
    notes: { row: 0, column: 0, texts: [] },
    formats: [],
    names: [],
    lists: [],
    dropdowns: [],
    charts: [],
    highlights: [],
  };
}

import type { Level } from "../core/links/link.ts";
import { COLUMNS, type ColumnName } from "../core/dyads/sheet.ts";

/** Backgrounds of a level; its words stand in the « to watch » column: colour is never the only sign. */
const LEVEL_COLOURS: Record<Level, string> = {
  ok: "#ffffff",
  unknown: "#fef7e0",
  caution: "#fde9b8",
  conflict: "#f6c7c3",
};
const UNPLACED = "#eef1f5";

export const HEADER_BACKGROUND = "#1f3b57";
export const HEADER_TEXT = "#ffffff";
export const SUMMARY_TEXT = "#5f6368";

export const WIDTHS: Record<ColumnName, number> = {
  status: 95,
  mentee: 150,
  mentor: 150,
  score: 55,
  rank: 50,
  why: 300,
  watch: 250,
  alternatives: 220,
  menteeKey: 100,
  mentorKey: 100,
  note: 220,
  decidedBy: 140,
  decidedOn: 110,
};

/** The cells that carry the colour of a dyad's level. */
const COLOURED: ReadonlySet<ColumnName> = new Set(["mentor", "watch"]);

/** The backgrounds of one row. */
export function backgrounds(level: Level, placed: boolean): string[] {
  return COLUMNS.map((name) => {
    if (!placed) return UNPLACED;
    return COLOURED.has(name) ? LEVEL_COLOURS[level] : LEVEL_COLOURS.ok;
  });
}

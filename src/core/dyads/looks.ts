import type { Level } from "../links/link.ts";
import { COLUMNS, type ColumnName } from "./sheet.ts";

/** Backgrounds of a level; its words stand in the « to watch » column: colour is never the only sign. */
const LEVEL_COLOURS: Record<Level, string> = {
  ok: "#ffffff",
  unknown: "#fef7e0",
  caution: "#fde9b8",
  conflict: "#f6c7c3",
};
const UNPLACED = "#eef1f5";

/** The cells that carry the colour of a dyad's level. */
const COLOURED: ReadonlySet<ColumnName> = new Set(["mentor", "watch"]);

/** The backgrounds of one row of the dyads tab. */
export function backgrounds(level: Level, placed: boolean): string[] {
  return COLUMNS.map((name) => {
    if (!placed) return UNPLACED;
    return COLOURED.has(name) ? LEVEL_COLOURS[level] : LEVEL_COLOURS.ok;
  });
}

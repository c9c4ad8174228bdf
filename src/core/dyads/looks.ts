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
export const PLAIN = LEVEL_COLOURS.ok;

/** The cells that carry the colour of a dyad's level. */
export const COLOURED: ReadonlySet<ColumnName> = new Set(["mentor", "watch"]);

/** Whether a background is one of those above, and not of people's own choice. */
export function isOurColour(colour: string): boolean {
  return colour === UNPLACED || Object.values(LEVEL_COLOURS).includes(colour);
}

/** The backgrounds of one row of the dyads tab. */
export function backgrounds(level: Level, placed: boolean): string[] {
  return COLUMNS.map((name) => {
    if (!placed) return UNPLACED;
    return COLOURED.has(name) ? LEVEL_COLOURS[level] : LEVEL_COLOURS.ok;
  });
}

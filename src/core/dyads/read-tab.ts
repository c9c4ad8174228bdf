import * as z from "zod/mini";
import { KEY_HEADERS } from "../tabs/tab-kinds.ts";
import { type Cell, cellText } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import { isComplete, withLaterKeys } from "../programme/complete.ts";
import { type Language, type Settings, settingsFile } from "../programme/settings.ts";
import type { EditedRow } from "./read-rows.ts";
import { COLUMNS, type ColumnName } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

/** Rows above the first mentee: the summary and the header. */
export const HEAD = 2;

/** A dyads tab as it stands, whatever people did to it: columns moved or added, rows sorted, inserted or copied. */
export interface DyadsTab {
  /** Those of the run that wrote it. */
  readonly settings: Settings;
  /** Where each column is now, from 0; −1 for one that was deleted. */
  readonly at: Record<ColumnName, number>;
  /** One for each row below the header, in the order of the tab. */
  readonly rows: readonly EditedRow[];
  /** For each row the score that it shows; null where the cell holds no number. */
  readonly scores: readonly (number | null)[];
}

/** The settings that the run was made with, kept in row 1 above the first hidden key. */
function settingsOf(rows: readonly (readonly Cell[])[], menteeKeyAt: number): Settings | null {
  try {
    const parsed = z.safeParse(settingsFile, JSON.parse(cellText(rows[0]?.[menteeKeyAt])));
    if (!parsed.success) return null;
    const settings = withLaterKeys(parsed.data);
    return isComplete(settings) ? settings : null;
  } catch {
    return null;
  }
}

/**
 * Reads a dyads tab by its headers, in its own language.
 *
 * @returns null when it is not one, or when the settings of its run cannot be read any more.
 */
export function readDyadsTab(
  rows: readonly (readonly Cell[])[],
  wordsOf: (language: Language) => DyadWords,
): DyadsTab | null {
  const header = (rows[1] ?? []).map(cellText);
  const [menteeKey, mentorKey] = KEY_HEADERS.map((key) => header.indexOf(key));
  if (menteeKey === undefined || mentorKey === undefined || menteeKey < 0 || mentorKey < 0) return null;
  const settings = settingsOf(rows, menteeKey);
  if (settings === null) return null;
  const folded = header.map(fold);
  const { headers } = wordsOf(settings.language);
  const columnsByName = COLUMNS.map((name) => [name, folded.indexOf(fold(headers[name]))] as const);
  const at = Object.fromEntries(columnsByName) as Record<ColumnName, number>;
  const text = (cells: readonly Cell[], name: ColumnName): string => cellText(cells[at[name]]);
  const below = rows.slice(HEAD);
  return {
    settings,
    at,
    scores: below.map((cells) => {
      const score = cells[at.score];
      return typeof score === "number" ? score : null;
    }),
    rows: below.map((cells) => ({
      status: text(cells, "status"),
      mentee: text(cells, "mentee"),
      mentor: text(cells, "mentor"),
      menteeKey: text(cells, "menteeKey"),
      mentorKey: text(cells, "mentorKey"),
      kept: {
        note: text(cells, "note"),
        decidedBy: text(cells, "decidedBy"),
        decidedOn: text(cells, "decidedOn"),
      },
    })),
  };
}

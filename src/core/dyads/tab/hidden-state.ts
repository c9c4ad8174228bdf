import * as z from "zod/mini";
import { PIECE_MARK } from "../../tabs/tab-kinds.ts";
import { type Cell, cellText } from "../../tabs/table.ts";
import { isComplete, withLaterKeys } from "../../programme/complete.ts";
import { type Settings, settingsFile } from "../../programme/settings.ts";
import { type Sources, parseSources, sources } from "./sources.ts";

/** A pair that somebody refused in this tab's past: the hidden keys, then the names as the cells showed them. */
const refusedPair = z.array(z.string());
export type RefusedPair = z.infer<typeof refusedPair>;

const state = z.object({ settings: settingsFile, sources, refused: z.array(refusedPair) });

/** What a dyads tab keeps out of sight in its first row: how the run was made, from where, and what it had to respect. */
export interface TabState {
  /** Without decisions: these stand in the rows. */
  readonly settings: Settings;
  readonly sources: Sources;
  readonly refused: readonly RefusedPair[];
}

/** A cell holds 50,000 characters. */
const PIECE = 45_000;

/** The state as texts that a cell can hold, in any order once written; a sign of two code units is never cut. */
export function toPieces(tabState: TabState): string[] {
  const text = JSON.stringify(tabState);
  const bodies: string[] = [];
  for (let from = 0; from < text.length;) {
    const isSplit = /[\ud800-\udbff]/.test(text.charAt(from + PIECE - 1));
    const to = from + PIECE - (isSplit ? 1 : 0);
    bodies.push(text.slice(from, to));
    from = to;
  }
  return bodies.map((body, index) => `dyade ${String(index + 1)}/${String(bodies.length)} ${body}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function complete(value: unknown): Settings | null {
  const result = z.safeParse(settingsFile, value);
  if (!result.success) return null;
  const settings = withLaterKeys(result.data);
  return isComplete(settings) ? settings : null;
}

/** As tabs of version 0.1 keep it: the settings in one cell, decisions included, and the sources in the next. */
function earlierLayout(texts: readonly string[]): TabState | null {
  for (const text of texts) {
    const settings = text.startsWith("{") ? complete(parsed(text)) : null;
    if (settings === null) continue;
    const sourcesText = texts.find((other) => other.startsWith("[{"));
    const refused = settings.decisions.refused.map(([mentee = "", mentor = ""]) => ["", "", mentee, mentor]);
    return { settings: withoutDecisions(settings), sources: parseSources(sourcesText ?? ""), refused };
  }
  return null;
}

/** @returns what the pieces among `cells` say, wherever they stand; null where one is missing or nothing can be read. */
export function readState(cells: readonly Cell[]): TabState | null {
  const texts = cells.map(cellText);
  const pieces: string[] = [];
  let count = 0;
  for (const text of texts) {
    const mark = PIECE_MARK.exec(text);
    if (mark === null) continue;
    pieces[Number(mark[1]) - 1] = text.slice(mark[0].length);
    count = Number(mark[2]);
  }
  if (count === 0) return earlierLayout(texts);
  const result = z.safeParse(state, parsed(pieces.join("")));
  const settings = result.success ? complete(result.data.settings) : null;
  return settings === null || !result.success ? null : { ...result.data, settings };
}

/** Settings as they are kept where decisions have a place of their own. */
export function withoutDecisions(settings: Settings): Settings {
  return { ...settings, decisions: { locked: [], refused: [] } };
}

import { parsed } from "../../tabs/parsed.ts";
import { piecesOf } from "../../tabs/pieces.ts";
import { PIECE_MARK } from "../../tabs/tab-kinds.ts";
import { type Cell, cellText } from "../../tabs/table.ts";
import { isComplete, isSettingsFile, withLaterKeys } from "../../programme/complete.ts";
import type { Settings } from "../../programme/settings.ts";
import { type Sources, isSources } from "./sources.ts";

/** A pair that somebody refused in this tab's past: the hidden keys, then the names as the cells showed them. */
export type RefusedPair = readonly string[];

/**
 * A row of an earlier tab of which one person takes no part for now: status, mentee, mentor, their hidden keys, the proposal,
 * the note, who decided and when.
 */
export type AbsentRow = readonly string[];

/** What a dyads tab keeps out of sight in its first row: how the run was made, from where, and what it had to respect. */
export interface TabState {
  /** Without decisions: these stand in the rows. */
  readonly settings: Settings;
  readonly sources: Sources;
  readonly refused: readonly RefusedPair[];
  readonly absent: readonly AbsentRow[];
}

/** A cell holds 50,000 characters. */
const PIECE = 45_000;

/** The state as texts that a cell can hold, in any order once written. */
export function toPieces(tabState: TabState): string[] {
  const bodies = piecesOf(JSON.stringify(tabState), PIECE);
  return bodies.map((body, index) => `dyade ${String(index + 1)}/${String(bodies.length)} ${body}`);
}

function complete(value: unknown): Settings | null {
  const settings = isSettingsFile(value) ? withLaterKeys(value) : null;
  return settings !== null && isComplete(settings) ? settings : null;
}

/** What {@link toPieces} wrote, and nobody but Dyade writes there; null where it is not whole. */
function stateIn(value: unknown): TabState | null {
  if (typeof value !== "object" || value === null || !("settings" in value)) return null;
  const settings = complete(value.settings);
  return settings === null ? null : { sources: [], refused: [], absent: [], ...value, settings };
}

/** As tabs of version 0.1 keep it: the settings in one cell, decisions included, and the sources in the next. */
function earlierLayout(texts: readonly string[]): TabState | null {
  for (const text of texts) {
    const settings = text.startsWith("{") ? complete(parsed(text)) : null;
    if (settings === null) continue;
    const sources = texts.map(parsed).find(isSources) ?? [];
    const refused = settings.decisions.refused.map(([mentee = "", mentor = ""]) => ["", "", mentee, mentor]);
    return { settings: withoutDecisions(settings), sources, refused, absent: [] };
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
  return stateIn(parsed(pieces.join("")));
}

/** Settings as they are kept where decisions have a place of their own. */
export function withoutDecisions(settings: Settings): Settings {
  return { ...settings, decisions: { locked: [], refused: [] } };
}

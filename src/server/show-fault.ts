import { dyadWords } from "../core/messages/index.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import type { TabFault } from "../core/dyads/tab/read-tab.ts";
import { withFault } from "./fault-note.ts";
import { Refusal, personWords, wordsIn } from "./reply.ts";
import type { Settled } from "./settle.ts";

function faultText({ language, lacking, doubled, stateLost }: TabFault): string {
  const { headers } = dyadWords(language);
  const words = wordsIn(language);
  const [gone, twice] = [lacking, doubled].map((names) => names.map((name) => headers[name]));
  return words.tabUnreadable(gone ?? [], twice ?? [], stateLost);
}

/** Says in the first cell of a dyads tab why it was not checked; the next check takes that away. */
export function showFault(sheet: GoogleAppsScript.Spreadsheet.Sheet, settled: Settled): void {
  const fault = faultIn(settled);
  if (fault === null) return;
  const cell = sheet.getRange(1, 1);
  const note = withFault(cell.getNote(), fault);
  if (note !== cell.getNote()) cell.setNote(note);
}

/** Why a tab can no longer be checked, for whoever works in it; null where it can, or may be in a moment. */
function faultIn(settled: Settled): string | null {
  if (settled.kind === "unreadable") return faultText(settled.fault);
  return settled.kind === "questions-gone" ? personWords().questionsGone(settled.titles) : null;
}

/** @throws {Refusal} where a check could not be made. */
export function requireChecked(settled: Settled, words: ServerWords): void {
  if (settled.kind === "checked") return;
  throw new Refusal(faultIn(settled) ?? (settled.kind === "moved" ? words.tabMoving : words.dyadsGone));
}

import { withFault } from "./fault-note.ts";
import { personWords } from "./person-words.ts";
import { Refusal } from "./reply.ts";
import type { Settled } from "./settle.ts";

/** Whether a tab can no longer be checked, until somebody mends it. */
function isFaulty(settled: Settled): boolean {
  return settled === "unreadable" || settled === "questions-gone";
}

/** Says in the first cell of a dyads tab that it is not checked any more; the next check takes that away. */
export function showFault(sheet: GoogleAppsScript.Spreadsheet.Sheet, settled: Settled): void {
  if (!isFaulty(settled)) return;
  const cell = sheet.getRange(1, 1);
  const before = cell.getNote();
  const note = withFault(before, personWords().tabUnchecked);
  if (note !== before) cell.setNote(note);
}

/** @throws {Refusal} where a check could not be made. */
export function requireChecked(settled: Settled): void {
  if (settled === "checked") return;
  if (isFaulty(settled)) throw new Refusal("tabUnchecked");
  throw new Refusal(settled === "moved" ? "busy" : "dyadsGone");
}

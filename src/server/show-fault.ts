import { dyadWords } from "../core/messages/index.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import type { TabFault } from "../core/dyads/tab/read-tab.ts";
import { withFault } from "./fault-note.ts";
import { Refusal, wordsIn } from "./reply.ts";
import type { Settled } from "./settle.ts";

function faultText({ language, lacking, doubled, stateLost }: TabFault): string {
  const { headers } = dyadWords(language);
  const words = wordsIn(language);
  const [gone, twice] = [lacking, doubled].map((names) => names.map((name) => headers[name]));
  return words.tabUnreadable(gone ?? [], twice ?? [], stateLost);
}

/** Says in the first cell of a dyads tab why it was not checked; the next check takes that away. */
export function showFault(sheet: GoogleAppsScript.Spreadsheet.Sheet, settled: Settled): void {
  if (settled.kind !== "unreadable") return;
  const cell = sheet.getRange(1, 1);
  const note = withFault(cell.getNote(), faultText(settled.fault));
  if (note !== cell.getNote()) cell.setNote(note);
}

/** @throws {Refusal} where a check could not be made. */
export function requireChecked(settled: Settled, words: ServerWords): void {
  if (settled.kind === "checked") return;
  if (settled.kind === "unreadable") throw new Refusal(faultText(settled.fault));
  throw new Refusal(settled.kind === "moved" ? words.tabMoving : words.dyadsGone);
}

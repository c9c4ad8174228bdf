import { isoDay } from "../core/tabs/iso-day.ts";
import { fold } from "../core/people/fold.ts";
import { checkedText, readChecked } from "../core/dyads/checked.ts";
import { type EditedRow, pairKey } from "../core/dyads/read-rows.ts";
import type { DyadsTab } from "../core/dyads/tab/read-tab.ts";
import { dyadWords } from "../core/messages/index.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import { alone } from "./lock.ts";
import { Refusal } from "./reply.ts";
import type { Decision, Decisions } from "./rpc-types.ts";
import { settle } from "./settle.ts";
import { requireChecked } from "./show-fault.ts";

const NEW_ROW: Omit<EditedRow, "mentee" | "menteeKey"> = {
  ...{ status: "", mentor: "", mentorKey: "", proposal: "", checked: "" },
  isVerified: false,
  kept: { note: "", decidedBy: "", decidedOn: "" },
};

/** A row as somebody asked for it. Whom the panel names is meant by the key, not by what else bears that name. */
function changed(row: EditedRow, decision: Decision, statusText: string): EditedRow {
  const { mentor, mentorKey = "", isProposal = false } = decision;
  const kept = { ...row.kept, decidedBy: "", decidedOn: "" };
  if (mentor === undefined) return { ...row, status: statusText, kept };
  const { status, mentee } = readChecked(row.checked) ?? row;
  return {
    ...row,
    status: statusText,
    mentor,
    mentorKey,
    checked: checkedText({ status, mentee, mentor }),
    proposal: isProposal ? pairKey(row.menteeKey, mentorKey) : row.proposal,
    kept,
  };
}

/** The rows of a tab with what somebody asked for. Rows are found by the keys of their mentees. */
function decided({ rows: before, settings }: DyadsTab, decisions: readonly Decision[]): EditedRow[] {
  const { statuses } = dyadWords(settings.language);
  const rows = [...before];
  for (const decision of decisions) {
    const { mentee, menteeKey, status } = decision;
    const theirs = [...rows.keys()].filter(
      // A row without its key was left by an interrupted writing.
      (index) =>
        [menteeKey, ""].includes(rows[index]?.menteeKey ?? "") &&
        fold(rows[index]?.mentee ?? "") === fold(mentee),
    );
    // A refused dyad stays as a trace beside the one that took its place.
    const open = theirs.find((index) => fold(rows[index]?.status ?? "") !== fold(statuses.refused));
    const at = open ?? theirs[0] ?? rows.length;
    rows[at] = changed({ ...(rows[at] ?? { ...NEW_ROW, mentee }), menteeKey }, decision, statuses[status]);
  }
  return rows;
}

/**
 * Does in a dyads tab what a person asked for in the panel: another status, another mentor, or a row for a newcomer, below
 * the others. Then all rows are checked as after any edit.
 *
 * @throws {Refusal} where the tab cannot be found or checked; nothing is changed then.
 */
export function decide({ sheetId, decisions }: Decisions, words: ServerWords): Record<string, never> {
  return alone((writes) => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
    if (sheet === undefined) throw new Refusal(words.dyadsGone);
    const change = (tab: DyadsTab): EditedRow[] => decided(tab, decisions);
    const decider = { by: "", on: isoDay(new Date()) };
    requireChecked(settle(writes, { sheet, spreadsheet, decider, change }), words);
    return {};
  });
}

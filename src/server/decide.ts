import { isoDay } from "../core/tabs/iso-day.ts";
import { fold } from "../core/people/fold.ts";
import { checkedText, readChecked } from "../core/dyads/checked.ts";
import { type EditedRow, pairKey } from "../core/dyads/read-rows.ts";
import { type DyadsTab, rowOf } from "../core/dyads/tab/read-tab.ts";
import { dyadWords } from "../core/messages/index.ts";
import { keepInitials } from "./initials.ts";
import { alone } from "./lock.ts";
import { Refusal } from "./reply.ts";
import type { Decision, Decisions } from "./rpc-types.ts";
import { settle } from "./settle.ts";
import { sheetWithId, workbook } from "./workbook.ts";
import { requireChecked, showFault } from "./show-fault.ts";

/** Whether a row says already what somebody asked for. */
function says(
  row: EditedRow,
  { mentor = row.mentor }: Pick<Decision, "mentor">,
  statusText: string,
): boolean {
  return fold(row.status) === fold(statusText) && mentor === row.mentor;
}

/** A row as somebody asked for it. Whom the panel names is meant by the key, not by what else bears that name. */
function changed(row: EditedRow, decision: Decision, statusText: string): EditedRow {
  const { mentor, mentorKey = "", isProposal } = decision;
  // To lock a dyad leaves whoever decided on it.
  const isKept = says(row, decision, decision.status === "locked" ? row.status : statusText);
  const kept = isKept ? row.kept : { ...row.kept, decidedBy: "", decidedOn: "" };
  const now = { ...row, status: statusText, kept };
  if (mentor === undefined) return now;
  const { status, mentee } = readChecked(row.checked) ?? row;
  return {
    ...now,
    mentor,
    mentorKey,
    checked: checkedText({ status, mentee, mentor }),
    proposal: isProposal ? pairKey(row.menteeKey, mentorKey) : row.proposal,
  };
}

/**
 * The rows of a tab with what somebody asked for. Rows are found by the keys of their mentees.
 *
 * @param name of the tab.
 * @throws {Refusal} where a row is no more what somebody saw, or no more there.
 */
function decided(tab: DyadsTab, decisions: readonly Decision[], name: string): EditedRow[] {
  const { statuses } = dyadWords(tab.settings.language);
  const rows = [...tab.rows];
  for (const decision of decisions) {
    const { mentee, menteeKey, mentor, status, cellsSeen } = decision;
    // A row without its key was left by an interrupted writing.
    const theirs = rows.filter(
      (row) => [menteeKey, ""].includes(row.menteeKey) && fold(row.mentee) === fold(mentee),
    );
    // Of a mentee who stands there twice, the row that was seen.
    const rowSeen = theirs.find((row) => checkedText(row) === cellsSeen);
    const isRefused = (their: EditedRow): boolean => says(their, {}, statuses.refused);
    // A refused dyad stays as a trace beside the one that takes its place.
    const isTrace = rowSeen && isRefused(rowSeen) && (mentor ?? rowSeen.mentor) !== rowSeen.mentor;
    const isNew = isTrace || (cellsSeen === undefined && mentor !== undefined);
    const row =
      (isTrace ? undefined : rowSeen) ??
      theirs.find(
        // So was one without a status.
        (their) => says(their, decision, statuses[status]) || (isNew && their.status === ""),
      );
    if (!row && !(isNew && theirs.every((their) => isTrace && isRefused(their))))
      throw new Refusal("tabChanged", name);
    rows[row ? rows.indexOf(row) : rows.length] = changed(
      { ...rowOf([], tab.at), mentee, ...row, menteeKey },
      decision,
      statuses[status],
    );
  }
  return rows;
}

/**
 * Does in a dyads tab what a person asked for in the panel: another status, another mentor, or a row for a newcomer, below
 * the others. Then all rows are checked as after any edit: those that were dragged, sorted apart or deleted fire no trigger.
 *
 * @throws {Refusal} where the tab cannot be found or checked; nothing is changed then.
 */
export function decide({
  sheetId,
  decisions,
  by,
}: Pick<Decisions, "sheetId" | "by"> & Partial<Decisions>): Record<string, never> {
  if (by !== undefined) keepInitials(by);
  return alone((writes) => {
    const sheet = sheetWithId(sheetId);
    if (sheet === undefined) throw new Refusal("dyadsGone");
    const settled = settle(writes, {
      sheet,
      spreadsheet: workbook(),
      decider: { by: by ?? "", on: isoDay(new Date()) },
      change: decisions && ((tab) => decided(tab, decisions, sheet.getName())),
    });
    showFault(sheet, settled);
    requireChecked(settled);
    return {};
  });
}

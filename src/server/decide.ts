import { isoDay } from "../core/tabs/iso-day.ts";
import { fold } from "../core/people/fold.ts";
import { HEAD, readDyadsTab } from "../core/dyads/read-tab.ts";
import type { EditedRow } from "../core/dyads/recheck.ts";
import { dyadWords } from "../core/messages/index.ts";
import type { ServerWords } from "../core/messages/fr/server.ts";
import { ensureRows } from "./ensure-rows.ts";
import { alone } from "./lock.ts";
import { mark } from "./mark.ts";
import { check } from "./recheck-edit.ts";
import { Refusal } from "./reply.ts";
import type { Decision, Decisions } from "./rpc-types.ts";
import { readCells } from "./sources.ts";

/**
 * Does in a dyads tab what a person asked for in the panel: another status, another mentor, or a row for a newcomer,
 * below the others. Rows are known by their keys, wherever they stand now; then all are checked as after any edit.
 */
export function decide({ sheetId, decisions }: Decisions, words: ServerWords): Record<string, never> {
  return alone(() => {
    const spreadsheet = SpreadsheetApp.getActive();
    const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
    const cells = sheet === undefined ? [] : readCells(sheet.getDataRange());
    const tab = readDyadsTab(cells, dyadWords);
    if (sheet === undefined || tab === null) throw new Refusal(words.dyadsGone);
    const { statuses } = dyadWords(tab.settings.language);
    const changed = (row: EditedRow, { status, mentor, mentorKey }: Decision): EditedRow => ({
      ...row,
      ...(mentor === undefined ? {} : { mentor, mentorKey: mentorKey ?? "" }),
      status: statuses[status],
      kept: { ...row.kept, decidedBy: "", decidedOn: "" },
    });
    const rows = [...tab.rows];
    for (const decision of decisions) {
      const { mentee, menteeKey } = decision;
      const theirs = [...rows.keys()].filter(
        (index) => rows[index]?.menteeKey === menteeKey && fold(rows[index].mentee) === fold(mentee),
      );
      // A refused dyad stays as a trace beside the one that took its place.
      const open = theirs.find((index) => fold(rows[index]?.status ?? "") !== fold(statuses.refused));
      const at = open ?? theirs[0] ?? -1;
      const row = rows[at] ?? { ...NEW_ROW, mentee, menteeKey };
      rows[at < 0 ? rows.length : at] = changed(row, decision);
    }
    const after = check({ ...tab, rows }, cells, spreadsheet, { by: "", on: isoDay(new Date()) });
    if (after === null) throw new Refusal(words.dyadsGone);
    ensureRows(sheet, HEAD + rows.length);
    mark(sheet, tab.at, cells.slice(HEAD), after, true);
    return {};
  });
}

const NEW_ROW: Omit<EditedRow, "mentee" | "menteeKey"> = {
  status: "",
  mentor: "",
  mentorKey: "",
  kept: { note: "", decidedBy: "", decidedOn: "" },
};

import type { Issue, IssueCode } from "../../issues/issue.ts";
import { list, rowList } from "./grammar.ts";
import { quote } from "./issue-parts.ts";

const quoted = (names: readonly string[] = []): string => list(names.map((name) => quote(name)));

/** What is said of the follow-up tab as people left it. */
export const followUpIssues = {
  "follow-up-unreadable": ({ tab, names }) =>
    `The tab ${quote(tab)} no longer says which dyads it is about: ${quoted(names)} cannot be found. Nothing is read or changed there, and no new tab is written. Undo (Ctrl+Z), or write these headers above the names again, then read the workbook again.`,
  "follow-up-column-missing": ({ tab, names = [] }) =>
    `In the tab ${quote(tab)}, the ${names.length < 2 ? "column" : "columns"} ${quoted(names)} cannot be found. If you renamed it, give it this header again. Otherwise what it holds goes along as it is, at the right, under the header that you gave it, but does not count. If you deleted it, undo that (Ctrl+Z): what was written there by hand counts no more.`,
  "follow-up-column-gone": ({ tab, names = [] }) =>
    `The tab ${quote(tab)} no longer has the ${names.length < 2 ? "column" : "columns"} ${quoted(names)}: what was written there by hand counts no more, and the next tab will forget it. Undo the deletion (Ctrl+Z), or find it again with File > Version history, before you write the tab.`,
  "follow-up-marks-gone": ({ tab, column }) =>
    `The tab ${quote(tab)} no longer has its hidden column ${quote(column)}: what is written over a cell that Dyade fills in cannot be told apart there, is not carried over and stays in that tab. Undo the deletion, or copy these texts into the notes.`,
  "follow-up-column-twice": ({ tab, column, read: letters }) =>
    `The tab ${quote(tab)} has the column ${quote(column)} twice: the one that counts is ${letters ?? ""}. The other one goes along as it is, at the right, but does not count. Rename it.`,
  "follow-up-copied": ({ tab, names }) =>
    `The tab ${quote(tab)} is read. It has a copy that does not say the same, and that is not read: ${quoted(names)}. If you wrote there, copy it into ${quote(tab)}, then delete the copy.`,
  "follow-up-old-changed": ({ tab, names: [current = ""] = [] }) =>
    `Somebody wrote in the tab ${quote(tab)} after ${quote(current)} took its place: this is not read. Copy it into ${quote(current)}.`,
  "follow-up-outside": ({ tab, row, read: text }) =>
    `In the tab ${quote(tab)}, row ${String(row ?? "")} is about no dyad and says ${quote(text)}. This text will not go along into the next tab: copy it into the notes of a dyad, or into a column of your own.`,
  "follow-up-to-note": ({ tab, row, column, read: text, names: [note = ""] = [] }) =>
    `In the tab ${quote(tab)}, row ${String(row ?? "")}, column ${quote(column)}, somebody wrote ${quote(text)}. A dyad has one row, and Dyade fills in its own columns: in the next tab this text moves under ${quote(note)}.`,
  "follow-up-end-alone": ({ read: day, column, names: [mentee = "", mentor = "", why = ""] = [] }) =>
    `The dyad of ${mentee} and ${mentor} has ${quote(day)} in the column ${quote(column)}, without a reason: it is not closed. Choose one under ${quote(why)}, or empty the cell.`,
  "follow-up-end-when": ({ tab, row, read: day, column, names: [mentee = "", mentor = ""] = [] }) =>
    `In the tab ${quote(tab)}, row ${String(row ?? "")}, the dyad of ${mentee} and ${mentor} has ${quote(day)} in the column ${quote(column)}: that is before it began, or more than six months ahead. It is not closed, and is followed as before. Correct the date, or empty the cell.`,
  "follow-up-loose": ({ tab, rows = [], count: notes = 1, read: text }) =>
    notes < 2
      ? `In row ${rows.join()} of the tab ${quote(tab)}, the two people of a dyad are not named; it says ${quote(text)}. It is a note of yours, which does not count: it goes along as it is into the next tab, below the dyads.`
      : `In the tab ${quote(tab)}, some rows (${rowList(rows, notes)}) do not name the two people of a dyad; the first says ${quote(text)}. They are notes of yours, which do not count: they go along as they are into the next tab, below the dyads.`,
  "follow-up-half": ({ tab, names: [current = ""] = [] }) =>
    `The tab ${quote(tab)} was left half-written, as Google stopped answering: it is not read, and ${quote(current)} counts. If it holds a text of yours, copy it into ${quote(current)}, then delete ${quote(tab)}.`,
} satisfies Partial<Record<IssueCode, (issue: Issue) => string>>;

import { formRows, formTables } from "../forms/form-rows.ts";
import type { Report } from "../issues/issue.ts";
import { beginningOf } from "../people/beginning.ts";
import type { Language } from "../programme/settings.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import { readAmount, readCount } from "./amount.ts";
import type { Answered } from "./answered.ts";
import { dayOf } from "./calendar.ts";
import { GOES_ON, type GoesOn, PROGRESS, type Progress } from "./life-columns.ts";
import { optionChosen, valueIn } from "./option-chosen.ts";
import { reportMissing } from "./report-missing.ts";

/** What somebody wrote in the journal of a dyad. Null is what was not answered; numbers are since the dyad began. */
export interface JournalAnswer extends Answered {
  /** In their own words; `""` for none. */
  readonly goals: string;
  readonly progress: Progress | null;
  readonly meetings: number | null;
  readonly hours: number | null;
  readonly goesOn: GoesOn | null;
}

/** Those of both stand in one cell of the follow-up tab; all of a longer text stays among the answers. */
const LONGEST_GOALS = 2_000;

function shortened(text: string): string {
  return text.length > LONGEST_GOALS ? `${beginningOf(text, LONGEST_GOALS)}…` : text;
}

const YES_OR_NO = { yes: "yes", no: "no" };

function readAnswers(table: Table, report: Report): JournalAnswer[] {
  const tab = table.name;
  return formRows(table, report).map(({ row, name, email, time, stamp, answer, title }) => {
    const value = <Value>(
      id: string,
      code: "pulse-answer-unread" | "journal-number-unread",
      reader: (cell: Cell | undefined) => Value | null,
    ): Value | null => {
      const text = cellText(answer(id));
      const content = reader(answer(id));
      if (content === null && text !== "") report(code, { tab, row, column: title(id) }, { read: text });
      return content;
    };
    return {
      ...{ tab, row, name, email, time, stamp },
      day: dayOf(time),
      partner: cellText(answer("dyad-partner")),
      goals: shortened(cellText(answer("agreed-goals")).trim()),
      progress: value("goals-progress", "pulse-answer-unread", (cell) =>
        valueIn(PROGRESS, optionChosen("goals-progress", cell, null)),
      ),
      meetings: value("meetings-count", "journal-number-unread", readCount),
      hours: value("hours-count", "journal-number-unread", readAmount),
      goesOn: value("goes-on", "pulse-answer-unread", (cell) =>
        valueIn(GOES_ON, optionChosen("goes-on", cell, YES_OR_NO)),
      ),
    };
  });
}

/**
 * Reads the answers to the journal from the tabs its form fills, known by their headers in French or English. Reports
 * `pulse-question-missing`, `pulse-answer-unread` for an answer that is none of the options, `journal-number-unread`
 * for a number of meetings or hours that is none, and `no-name-no-email`.
 */
export function readJournals(tables: readonly Table[], language: Language, report: Report): JournalAnswer[] {
  return formTables(tables, "journal").flatMap((table) => {
    reportMissing(table, "journal", language, report);
    return readAnswers(table, report);
  });
}

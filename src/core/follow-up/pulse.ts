import { formRows, formTables } from "../forms/form-rows.ts";
import type { Report } from "../issues/issue.ts";
import type { Language } from "../programme/settings.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { Answered } from "./answered.ts";
import { type Day, dayOf, possibleDays, readDay } from "./calendar.ts";
import { plainDay, settledOrder } from "./day-order.ts";
import { optionChosen, valueIn } from "./option-chosen.ts";
import { reportMissing } from "./report-missing.ts";

export type Met = "yes" | "planned" | "no";
export type Fit = "good" | "deciding" | "not-good";

/** One answer to the pulse, as one person gave it about one dyad. Null is what was not answered. */
export interface PulseAnswer extends Answered {
  readonly met: Met | null;
  readonly metOn: Day | null;
  readonly fit: Fit | null;
  readonly help: boolean | null;
}

const READ = ["met", "fit", "help"] as const;

// When they met, or what help they would like, takes nothing from a yes; of how well two suit each other it may.
const YES_OR_NO = { yes: "yes", no: "no", more: "yes" };
const GOOD_OR_NOT = { yes: "good", no: "not-good" };

function readAnswers(table: Table, report: Report): PulseAnswer[] {
  const tab = table.name;
  const rows = formRows(table, report);
  const order = settledOrder(rows.map(({ answer }) => answer("met-on")));
  return rows.map(({ row, name, email, time, stamp, answer, title }) => {
    const answers = Object.fromEntries(
      READ.map((id) => {
        const text = cellText(answer(id));
        const option = optionChosen(id, text, id === "fit" ? GOOD_OR_NOT : YES_OR_NO);
        if (option === null && text !== "")
          report("pulse-answer-unread", { tab, row, column: title(id) }, { read: text });
        return [id, option] as const;
      }),
    );
    const help = answers["help"] ?? null;
    const metText = plainDay(answer("met-on"), order);
    const metOn = readDay(metText);
    if (metOn === null && metText !== "") {
      const isUnclear = possibleDays(metText).length > 1;
      const code = isUnclear ? "day-unclear" : "pulse-date-unread";
      report(code, { tab, row, column: title("met-on") }, { read: metText });
    }
    return {
      ...{ tab, row, name, email, time, stamp },
      partner: cellText(answer("partner")),
      day: dayOf(time),
      met: valueIn(["yes", "planned", "no"], answers["met"] ?? null),
      metOn,
      fit: valueIn(["good", "deciding", "not-good"], answers["fit"] ?? null),
      help: help === null ? null : help === "yes",
    };
  });
}

/**
 * Reads the answers to the pulse from the tabs its form fills, known by their headers in French or English. Reports
 * `pulse-question-missing` for questions that were renamed or taken out, `pulse-answer-unread` for an answer that is
 * none of the options, `pulse-date-unread` for a day that is none, `day-unclear` for one that may be either of two, and `no-name-no-email`.
 */
export function readPulses(tables: readonly Table[], language: Language, report: Report): PulseAnswer[] {
  return formTables(tables, "pulse").flatMap((table) => {
    reportMissing(table, "pulse", language, report);
    return readAnswers(table, report);
  });
}

import { formRows } from "../forms/form-rows.ts";
import { questionOf } from "../forms/form-questions.ts";
import { missingQuestions, optionOf, recogniseForm } from "../forms/recognise-form.ts";
import { wording } from "../forms/worded.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Language } from "../programme/settings.ts";
import { type Day, dayOf, readDay } from "./calendar.ts";

export type Met = "yes" | "planned" | "no";
export type Fit = "good" | "deciding" | "not-good";

/** One answer to the pulse, as one person gave it about one dyad. Null is what was not answered. */
export interface PulseAnswer {
  readonly tab: string;
  /** As a person counts: the header is row 1. */
  readonly row: number;
  readonly name: string;
  readonly email: string;
  /** The other person, as written; `""` when not given. */
  readonly partner: string;
  /** In seconds, to find the latest; `-Infinity` when not given. */
  readonly time: number;
  readonly day: Day | null;
  readonly met: Met | null;
  readonly metOn: Day | null;
  readonly fit: Fit | null;
  readonly help: boolean | null;
}

const READ = ["met", "fit", "help"] as const;
type Read = (typeof READ)[number];

const YES = /^(?:oui|yes)\b/;
const NO = /^(?:non|no|pas|not)\b/;

/** The option that an answer is; in a form whose options were changed, what begins with yes or no still counts. */
function chosen(question: Read, cell: Cell | undefined): string | null {
  const option = optionOf(questionOf(question), cell);
  if (option !== null) return option;
  const answer = fold(cellText(cell));
  if (YES.test(answer)) return question === "fit" ? "good" : "yes";
  if (NO.test(answer)) return question === "fit" ? "not-good" : "no";
  return null;
}

const valueIn = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

function readAnswers(table: Table, report: Report): PulseAnswer[] {
  const tab = table.name;
  return formRows(table, report).map(({ row, name, email, time, answer, title }) => {
    const answers = Object.fromEntries(
      READ.map((id) => {
        const text = cellText(answer(id));
        const option = chosen(id, text);
        if (option === null && text !== "")
          report("pulse-answer-unread", { tab, row, column: title(id) }, { read: text });
        return [id, option] as const;
      }),
    );
    const help = answers["help"] ?? null;
    return {
      ...{ tab, row, name, email, time },
      partner: cellText(answer("partner")),
      day: dayOf(time),
      met: valueIn(["yes", "planned", "no"], answers["met"] ?? null),
      metOn: readDay(answer("met-on")),
      fit: valueIn(["good", "deciding", "not-good"], answers["fit"] ?? null),
      help: help === null ? null : help === "yes",
    };
  });
}

/**
 * Reads the answers to the pulse from the tabs its form fills, known by their headers in French or English. Reports
 * `pulse-question-missing` for questions that were renamed or taken out, `pulse-answer-unread` for an answer that is
 * none of the options, and `no-name-no-email`.
 */
export function readPulses(tables: readonly Table[], language: Language, report: Report): PulseAnswer[] {
  return tables.flatMap((table) => {
    if (ownTab(table) !== null || recogniseForm(table) !== "pulse") return [];
    const missing = missingQuestions(table, "pulse").filter(({ feeds }) => feeds.to === "follow-up");
    if (missing.length > 0) {
      const names = missing.map(({ title }) => wording(title, language));
      report("pulse-question-missing", { tab: table.name, row: 1 }, { names });
    }
    return readAnswers(table, report);
  });
}

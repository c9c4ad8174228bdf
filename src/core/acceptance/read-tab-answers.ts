import type { LabelledPeople } from "../cohort/cohort.ts";
import type { Status } from "../dyads/sheet.ts";
import type { DyadWords } from "../dyads/words.ts";
import { type MadeDyad, type NamedTab, madeDyads } from "../introduction/made-dyads.ts";
import { reportLostForms } from "../forms/lost-form.ts";
import { type Issue, collectIssues } from "../issues/issue.ts";
import type { Table } from "../tabs/table.ts";
import { type Answers, answersOfDyads } from "./answers-of-dyads.ts";
import type { FormerPairs } from "./former-pairs.ts";
import { readAcceptances } from "./read-acceptances.ts";

/** The dyads of a tab, those refused included, and what their people answered. */
export interface TabAnswers {
  readonly dyads: readonly MadeDyad[];
  /** One for each dyad. */
  readonly answers: readonly Answers[];
  readonly issues: readonly Issue[];
}

const OPEN: readonly Status[] = ["proposed", "locked", "confirmed"];
/** Nobody is asked about them any more; that they were asked and answered is shown all the same. */
const PUT_ASIDE: readonly Status[] = ["discuss", "refused"];

/**
 * Reads what the two of each dyad answered, from the tabs that the form of acceptance fills.
 *
 * @param tables every tab of the spreadsheet. @param words those of the language of the dyads tab.
 * @param former what became of pairs that are dyads no more, see {@link formerPairs}.
 * @returns with what {@link reportLostForms}, {@link madeDyads}, {@link readAcceptances} and {@link answersOfDyads} report.
 */
export function readTabAnswers(
  dyadsTab: NamedTab,
  cohort: LabelledPeople,
  tables: readonly Table[],
  words: DyadWords,
  former: FormerPairs,
): TabAnswers {
  const { issues, report } = collectIssues();
  const open = madeDyads(dyadsTab, cohort, words, OPEN, report);
  const pairs = new Set(open.map(({ mentee, mentor }) => `${String(mentee)} ${String(mentor)}`));
  const aside = madeDyads(dyadsTab, cohort, words, PUT_ASIDE, () => undefined).filter(
    ({ mentee, mentor }) => !pairs.has(`${String(mentee)} ${String(mentor)}`),
  );
  const dyads = [...open, ...aside];
  reportLostForms(tables, ["acceptance"], cohort.settings, report);
  const acceptances = readAcceptances(tables, cohort.settings.language, report);
  return { dyads, answers: answersOfDyads(dyads, cohort, acceptances, former, report), issues };
}

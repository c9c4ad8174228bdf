import { answeredTexts } from "../../intake/answers/answers.ts";
import { indifferenceOf } from "../../intake/answers/indifference.ts";
import { countCells, learnedOptions, listedOptions } from "../../intake/answers/options.ts";
import type { Roster } from "../../intake/read-people.ts";
import type { Report } from "../../issues/issue.ts";
import { fold } from "../../people/fold.ts";
import type { Person, Role } from "../../people/person.ts";
import type { Criterion } from "../../programme/settings.ts";
import { titlesOf } from "../../programme/titles.ts";
import { sampleRows } from "../../tabs/sample-rows.ts";
import type { Cell } from "../../tabs/table.ts";
import type { ProposedCriteria } from "./find-criteria.ts";

type Rosters = Readonly<Record<Role, Roster<Person>>>;

/** Whether a criterion counts in the scores. */
function counts({ on, weight }: Criterion): boolean {
  return on !== false && (weight ?? 1) > 0;
}

const NEEDS: ReadonlySet<Criterion["kind"]> = new Set(["covers", "text"]);

/**
 * Where nothing compares needs with offers, reports `no-needs-criterion`, with the labels of what counts instead. Reports
 * `question-unused` for each need or offer that no criterion reads then, on or off, and for what is asked apart.
 */
function reportNeeds(
  { criteria, proposed, namedTitles }: CriteriaUsed,
  rosters: Rosters,
  report: Report,
): void {
  const counting = criteria.filter(counts);
  const isMet = counting.some(({ kind }) => NEEDS.has(kind));
  if (!isMet) report("no-needs-criterion", {}, { names: counting.map(({ label, kind }) => label ?? kind) });
  for (const role of ["mentee", "mentor"] as const) {
    const used = new Set(namedTitles[role].map(fold));
    for (const titles of [...(isMet ? [] : proposed.needs[role]), ...proposed.apart[role]]) {
      const [title = ""] = titles;
      if (!titles.some((text) => used.has(fold(text))))
        report("question-unused", { tab: rosters[role].tab, column: title }, { read: title });
    }
  }
}

/** Each different option of a side, with how many answers hold it; those that anybody suits are not there. */
type OptionCounts = ReadonlyMap<string, number>;

type Answered = Readonly<Record<Role, readonly (readonly Cell[])[]>>;

/** What each side of a criterion answers, its options listed or learned as for the scores. */
function optionCounts(criterion: Criterion, rosters: Rosters, rows: Answered): Record<Role, OptionCounts> {
  const textsOf = (role: Role): string[] =>
    titlesOf(criterion[role]).flatMap((title) => {
      const question = rosters[role].questions.find(title);
      return question === null ? [] : answeredTexts(question, rows[role]);
    });
  const texts = { mentee: textsOf("mentee"), mentor: textsOf("mentor") };
  const { options = [], equivalents = [] } = criterion;
  const parse =
    options.length + equivalents.length > 0
      ? listedOptions(options, equivalents)
      : learnedOptions([...texts.mentee, ...texts.mentor]);
  const isAny = indifferenceOf(criterion.any);
  const count = (cells: readonly string[]): OptionCounts => {
    const tally = new Map<string, number>();
    for (const [cell, people] of countCells(cells))
      for (const { key } of parse(cell)) tally.set(key, (tally.get(key) ?? 0) + people);
    for (const key of tally.keys()) if (isAny(key)) tally.delete(key);
    return tally;
  };
  return { mentee: count(texts.mentee), mentor: count(texts.mentor) };
}

/** Below this share of what mentees look for, two lists of options have too little in common. */
const FEW = 0.5;

/** How many different options two lists have in common, where these are few, or none of times; null where they are not. */
function fewCommon(
  { kind }: Criterion,
  { mentee: needs, mentor: offers }: Record<Role, OptionCounts>,
): number | null {
  let [all, common, different] = [0, 0, 0];
  for (const [key, count] of needs) {
    all += count;
    if (!offers.has(key)) continue;
    common += count;
    different++;
  }
  return all === 0 || offers.size === 0 || common >= FEW * all || (kind === "overlap" && common > 0)
    ? null
    : different;
}

/** Whether a criterion that counts compares needs or times by their options. */
function isCompared(criterion: Criterion): boolean {
  return counts(criterion) && (criterion.kind === "covers" || criterion.kind === "overlap");
}

/** Where the answers of so many people have enough in common, those of all have. */
const ENOUGH = 1000;

/** Reports `few-common-options` for each need of which hardly anything, and times of which nothing, is offered in the same words. */
function reportFewCommon(criteria: readonly Criterion[], rosters: Rosters, report: Report): void {
  const all = { mentee: rosters.mentee.rows, mentor: rosters.mentor.rows };
  const some = { mentee: sampleRows(all.mentee, ENOUGH), mentor: sampleRows(all.mentor, ENOUGH) };
  for (const criterion of criteria.filter(isCompared)) {
    if (fewCommon(criterion, optionCounts(criterion, rosters, some)) === null) continue;
    const counted = optionCounts(criterion, rosters, all);
    const common = fewCommon(criterion, counted);
    if (common === null) continue;
    const names = [titlesOf(criterion.mentee)[0] ?? "", titlesOf(criterion.mentor)[0] ?? ""];
    report("few-common-options", {}, { names, count: common, rule: String(counted.mentee.size) });
  }
}

/** More names would not be read. */
const MOST_NAMES = 8;

/** Reports `questions-new`: what would be compared, and stands in no row of the Criteria tab. */
function reportNew(
  tab: string,
  { criteria }: ProposedCriteria,
  namedTitles: Readonly<Record<Role, readonly string[]>>,
  report: Report,
): void {
  const roles = ["mentee", "mentor"] as const;
  const titles = criteria.filter(counts).flatMap((criterion) =>
    roles.flatMap((role) => {
      const foldedTitles = new Set(namedTitles[role].map(fold));
      return titlesOf(criterion[role]).filter((title) => !foldedTitles.has(fold(title)));
    }),
  );
  const names = [...new Map(titles.map((title) => [fold(title), title])).values()];
  if (names.length > 0) report("questions-new", { tab }, { names: names.slice(0, MOST_NAMES) });
}

/** The criteria of a run, and where they come from. */
export interface CriteriaUsed {
  readonly criteria: readonly Criterion[];
  readonly proposed: ProposedCriteria;
  /** The Criteria tab where they stand; null where they are those of the settings, or those proposed. */
  readonly writtenIn: string | null;
  /** Every title that settings, criteria and rules name, by role. */
  readonly namedTitles: Readonly<Record<Role, readonly string[]>>;
}

/**
 * Reports what a coordinator should know of the criteria before a run: `no-needs-criterion`, `few-common-options`,
 * `question-unused`, and `questions-new` for those of the Criteria tab.
 */
export function reportCriteria(used: CriteriaUsed, rosters: Rosters, report: Report): void {
  // Where nobody takes part, nothing can be said of the answers
  if (rosters.mentor.people.length === 0 || rosters.mentee.people.length === 0) return;
  const { criteria, proposed, writtenIn, namedTitles } = used;
  reportNeeds(used, rosters, report);
  reportFewCommon(criteria, rosters, report);
  if (writtenIn !== null) reportNew(writtenIn, proposed, namedTitles, report);
}

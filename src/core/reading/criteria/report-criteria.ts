import type { Report } from "../../issues/issue.ts";
import { fold } from "../../people/fold.ts";
import type { Role } from "../../people/person.ts";
import type { Criterion } from "../../programme/settings.ts";
import { titlesOf } from "../../programme/titles.ts";
import { type Rosters, textsReader } from "./criterion-texts.ts";
import { MOST_NAMES, counts, reportAnybody, reportFewCommon } from "./report-answers-apart.ts";
import { reportReworded } from "./report-reworded.ts";
import type { ProposedCriteria } from "./find-criteria.ts";
import { mayBeParted } from "./parted-questions.ts";
import { choicesOf } from "./question-groups.ts";

const NEEDS: ReadonlySet<Criterion["kind"]> = new Set(["covers", "text"]);

const ROLES = ["mentee", "mentor"] as const;

/**
 * Where nothing compares needs with offers, reports `no-needs-criterion`, with the labels of what counts instead. Reports
 * `question-unused` for each need or offer that no criterion reads then, on or off, and for what is asked apart. What is
 * proposed is looked at only where a question that nothing reads may be one of these.
 */
function reportNeeds(
  { criteria, proposed, namedTitles }: CriteriaUsed,
  rosters: Rosters,
  report: Report,
): void {
  const counting = criteria.filter(counts);
  const isMet = counting.some(({ kind }) => NEEDS.has(kind));
  if (!isMet) report("no-needs-criterion", {}, { names: counting.map(({ label, kind }) => label ?? kind) });
  const used = {
    mentee: new Set(namedTitles.mentee.map(fold)),
    mentor: new Set(namedTitles.mentor.map(fold)),
  };
  const mayBeReported = ROLES.some((role) => {
    const { questions, rows } = rosters[role];
    const unused = questions.all.flatMap(choicesOf).filter(({ title }) => !used[role].has(fold(title)));
    return unused.some((question) => !isMet || mayBeParted(question, questions.all, rows));
  });
  if (!mayBeReported) return;
  for (const role of ROLES) {
    for (const titles of [...(isMet ? [] : proposed().needs[role]), ...proposed().apart[role]]) {
      const [title = ""] = titles;
      if (!titles.some((text) => used[role].has(fold(text))))
        report("question-unused", { tab: rosters[role].tab, column: title }, { read: title });
    }
  }
}

/** Reports `questions-new`: what would be compared, and stands in no row of the Criteria tab. */
function reportNew(
  tab: string,
  { criteria }: ProposedCriteria,
  namedTitles: Readonly<Record<Role, readonly string[]>>,
  report: Report,
): void {
  const titles = criteria.filter(counts).flatMap((criterion) =>
    ROLES.flatMap((role) => {
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
  /** Worked out when it is first asked for. */
  readonly proposed: () => ProposedCriteria;
  /** The Criteria tab where they stand; null where they are those of the settings, or those proposed. */
  readonly writtenIn: string | null;
  /** Every title that settings, criteria and rules name, by role. */
  readonly namedTitles: Readonly<Record<Role, readonly string[]>>;
}

/**
 * Reports what a coordinator should know of the criteria before a run: `no-needs-criterion`, `few-common-options`,
 * `anybody-unlisted`, `criterion-answer-alike`, `question-unused`, and `questions-new` for those of the Criteria tab.
 */
export function reportCriteria(used: CriteriaUsed, rosters: Rosters, report: Report): void {
  // Where nobody takes part, nothing can be said of the answers
  if (rosters.mentor.people.length === 0 || rosters.mentee.people.length === 0) return;
  const { criteria, proposed, writtenIn, namedTitles } = used;
  reportNeeds(used, rosters, report);
  const textsOf = textsReader(rosters);
  reportFewCommon(criteria, rosters, textsOf, report);
  reportAnybody(criteria, textsOf, report);
  reportReworded(criteria, textsOf, report);
  if (writtenIn !== null) reportNew(writtenIn, proposed(), namedTitles, report);
}

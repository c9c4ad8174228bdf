import type { Issue } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import { titlesOf } from "../programme/titles.ts";
import { findCriteria } from "../reading/criteria/find-criteria.ts";
import type { Programme } from "../reading/read-programme.ts";
import { asideKey } from "./waiting-questions.ts";
import { type Examples, examplesOf } from "./examples.ts";

/**
 * What an unused question looks like: a `need` or an offer, `people` (a wish, whom to avoid or a tie), a column that
 * Dyade reads of another title (`column`), something it would compare (`comparable`), or nothing of the kind.
 */
export type Look = "need" | "people" | "column" | "comparable" | "nothing";

export interface UnusedQuestion extends Examples {
  readonly role: Role;
  /** As written. */
  readonly title: string;
  readonly look: Look;
  /** The criterion that Dyade would make of it; null for none. */
  readonly proposed: Criterion | null;
}

const LOOKS: Partial<Record<Issue["code"], Look>> = {
  "people-question": "people",
  "tie-column-doubtful": "people",
  "column-doubtful": "column",
  "column-second": "column",
  "question-unused": "need",
};

/** Those that a person should look at come first. */
const ORDER: readonly Look[] = ["people", "need", "column", "comparable", "nothing"];

function lookOf(title: string, tab: string, issues: readonly Issue[]): Look | null {
  const noticed = issues.find(
    (issue) =>
      LOOKS[issue.code] !== undefined && issue.tab === tab && fold(issue.column ?? "") === fold(title),
  );
  return noticed === undefined ? null : (LOOKS[noticed.code] ?? null);
}

/**
 * The questions of both forms that nothing reads, those to look at first, then in the order of the forms. In a form that
 * serves both roles, those that nobody of a role answered are not of that role.
 *
 * @param issues what reading the workbook reported.
 * @param aside the questions that a person has put aside, by {@link asideKey}: they look like nothing.
 */
export function unusedQuestions(
  programme: Programme,
  issues: readonly Issue[],
  aside: ReadonlySet<string>,
): UnusedQuestion[] {
  const { settings, mentors, mentees } = programme;
  const { criteria, eligibility, guarantees = [] } = settings;
  const rules = [...eligibility, ...guarantees];
  const proposal = findCriteria(mentees, mentors, {
    mentees: { ...settings.mentees.columns, capacity: null },
    mentors: { ...settings.mentors.columns, priority: null, mostImportant: null, musts: null },
    roles: [settings.mentors, settings.mentees].flatMap(({ only }) => only?.column ?? []),
  });
  const unusedOf = (role: Role): UnusedQuestion[] => {
    const roster = role === "mentor" ? mentors : mentees;
    const side = role === "mentor" ? settings.mentors : settings.mentees;
    const used = new Set(titlesNamed(role, { side, criteria, rules }).map(fold));
    return roster.questions.all.flatMap(({ title, columns }): UnusedQuestion[] => {
      if (used.has(fold(title)) || columns.some(({ label }) => used.has(fold(`${title} [${label}]`))))
        return [];
      const examples = examplesOf(roster, title);
      if (side.only !== undefined && examples.answers === 0) return [];
      const proposed =
        proposal.criteria.find((criterion) =>
          titlesOf(criterion[role]).some((criterionTitle) => fold(criterionTitle) === fold(title)),
        ) ?? null;
      const isAside = aside.has(asideKey(roster.tab, title));
      const look = isAside
        ? "nothing"
        : (lookOf(title, roster.tab, issues) ??
          (proposed === null || proposed.on === false ? "nothing" : "comparable"));
      return [{ role, title, look, proposed, ...examples }];
    });
  };
  const unused = [...unusedOf("mentee"), ...unusedOf("mentor")];
  return ORDER.flatMap((look) => unused.filter((question) => question.look === look));
}

import { readQuestions } from "../../../src/core/intake/questions.ts";
import { readMentees, readMentors } from "../../../src/core/intake/read-people.ts";
import { type Issue, collectIssues } from "../../../src/core/issues/issue.ts";
import type { Cell } from "../../../src/core/tabs/table.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import type { Affinity } from "../../../src/core/scoring/affinity.ts";
import type { Emphasis } from "../../../src/core/scoring/wishes.ts";
import { reportAnswers } from "../../../src/core/scoring/report-answers.ts";
import type { ScoringSources } from "../../../src/core/scoring/criteria.ts";
import { type Scores, score } from "../../../src/core/scoring/score.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { tab } from "../workbooks.ts";

type Rows = readonly (readonly Cell[])[];

/** Answers by question: the header, then one row a person, named `M1`, `M2`… or `E1`, `E2`… in their order. */
export interface Answered {
  readonly header: readonly string[];
  readonly mentees: Rows;
  readonly mentors: Rows;
}

const COLUMNS = {
  timestamp: null,
  email: null,
  name: ["Nom"],
  organisation: null,
  manager: null,
  capacity: null,
  consent: null,
  priority: null,
  avoid: null,
  mostImportant: null,
  musts: null,
};

function source(name: string, letter: string, header: readonly string[], rows: Rows) {
  const named = rows.map((row, index) => [`${letter}${String(index + 1)}`, ...row]);
  const table = tab(name, ["Nom", ...header], ...named);
  const report = (): void => undefined;
  return { table, questions: readQuestions(table), columns: COLUMNS, rules: [], report };
}

/** What the scores of such answers are made of. */
export function sourcesOf(
  { header, mentees, mentors }: Answered,
  affinities: readonly Affinity[] = [],
): ScoringSources {
  return {
    mentees: readMentees(source("Mentees", "E", header, mentees)),
    mentors: readMentors(source("Mentors", "M", header, mentors)),
    affinities,
  };
}

export function scored(
  answers: Answered,
  criteria: readonly Criterion[],
  emphasis?: Emphasis,
  affinities: readonly Affinity[] = [],
): Scores & { readonly issues: readonly Issue[] } {
  const { issues, report } = collectIssues();
  const sources = sourcesOf(answers, affinities);
  const scores = runSteps(score(sources, criteria, emphasis));
  reportAnswers(criteria, sources, emphasis, scores, report);
  return { ...scores, issues };
}

/** A criterion on the question `Q` of both sides. */
export function on(kind: Criterion["kind"], more: Partial<Criterion> = {}): Criterion {
  return { kind, mentee: "Q", mentor: "Q", ...more };
}

/** s of one mentee's answer with one mentor's, as a score in [0, 100]; both answered. */
export function scoreOf(
  kind: Criterion["kind"],
  mentee: Cell,
  mentor: Cell,
  more: Partial<Criterion> = {},
): number {
  return (
    scored({ header: ["Q"], mentees: [[mentee]], mentors: [[mentor]] }, [on(kind, more)]).values[0] ??
    Number.NaN
  );
}

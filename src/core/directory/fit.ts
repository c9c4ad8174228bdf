import type { Question, Questions } from "../intake/questions.ts";
import type { Roster } from "../intake/read-people.ts";
import type { Mentee, Mentor, Person, Role } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import type { Evidence } from "../scoring/kernel.ts";
import { tellsApart } from "../scoring/report-answers.ts";
import { score } from "../scoring/score.ts";
import { runSteps } from "../steps.ts";
import type { Need, PageData } from "./page-data.ts";

/** What a person answers to each need: one text for each row of a grid, else one; options are parted by `; `. */
export type Answers = readonly (readonly string[])[];

/** What one criterion brought; points are out of 100. */
export interface Reason {
  readonly label: string;
  readonly evidence: Evidence;
  readonly points: number;
  readonly of: number;
}

/** How well a mentor fits what a person answered. */
export interface Fit {
  /** Index into the mentors of the page. */
  readonly mentor: number;
  /** In [0, 100]. */
  readonly score: number;
  /** The labels of required criteria that the mentor does not meet. */
  readonly failed: readonly string[];
  /** The largest first; only what both answered. */
  readonly reasons: readonly Reason[];
}

/** The texts in one row, side by side, and where each question has its own. */
function layOut(parts: readonly Pick<Question, "grid" | "columns">[]): Question[] {
  let next = 0;
  return parts.map(({ grid, columns }, at) => ({
    title: `q${String(at)}`,
    grid,
    columns: columns.map(({ label }) => ({ index: next++, label })),
  }));
}

/** The one person of a page who looks, or one of those looked at: all that scoring asks of them. */
function person<R extends Role>(role: R, at: number): Person & { readonly role: R } {
  const key = `${role}${String(at)}`;
  return { key, role, row: at, name: key, email: "", organisation: "", manager: [], avoid: [] };
}

function roster<P extends Person>(
  questions: readonly Question[],
  rows: readonly (readonly string[])[],
  people: readonly P[],
): Roster<P> {
  const byTitle = new Map(questions.map((question) => [question.title, question]));
  const lookup: Questions = { all: questions, find: (title) => byTitle.get(title) ?? null };
  return { tab: "", people, rows, questions: lookup };
}

const rowsOf = (rows: readonly string[]): Question["columns"] =>
  (rows.length === 0 ? [""] : rows).map((label, index) => ({ label, index }));

function criterionOf(need: Need, at: number): Criterion {
  const { kind, weight, required, ...others } = need.criterion;
  const given = Object.entries(others).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given),
    label: need.label,
    kind,
    weight,
    required,
    mentee: `q${String(at)}`,
    mentor: need.columns.map((column) => `q${String(column)}`),
  };
}

/**
 * How well each mentor of a page fits what a person answered in it: a programme of one mentee, scored as every
 * programme is. The best come first; those who miss a required criterion come last.
 *
 * @returns null where nothing was answered, or nothing that any mentor answered too.
 */
export function fits({ columns, mentors, needs }: PageData, answers: Answers): Fit[] | null {
  if (answers.every((texts) => texts.every((text) => text.trim() === ""))) return null;
  const needColumns = layOut(needs.map(({ rows }) => ({ grid: rows.length > 0, columns: rowsOf(rows) })));
  const shown = layOut(columns.map(({ rows }) => ({ grid: rows.length > 0, columns: rowsOf(rows) })));
  const row = needs.flatMap(({ rows }, at) => rowsOf(rows).map((_, k) => answers[at]?.[k] ?? ""));
  const mentee: Mentee = { ...person("mentee", 0), priority: 0 };
  const people = mentors.map((_, at): Mentor => ({ ...person("mentor", at), capacity: 1 }));
  const rosters = {
    mentees: roster(needColumns, [row], [mentee]),
    mentors: roster(
      shown,
      mentors.map(({ cells }) => cells.flat()),
      people,
    ),
  };
  const criteria = needs.map(criterionOf);
  const scores = runSteps(score(rosters, criteria));
  if (!tellsApart(criteria, scores)) return null;
  const fits = mentors.map((_, mentor): Fit => {
    const parts = scores.explain(0, mentor);
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const reasons = parts
      .filter(({ answered }) => answered)
      .map(({ criterion, evidence, satisfaction, weight }) => {
        const of = (100 * weight) / total;
        return {
          label: criterion.label ?? criterion.kind,
          evidence: evidence(),
          of,
          points: of * satisfaction,
        };
      });
    return {
      mentor,
      score: scores.values[mentor] ?? 0,
      failed: scores.failed(0, mentor).map(({ label, kind }) => label ?? kind),
      reasons: reasons.sort((a, b) => b.points - a.points),
    };
  });
  return fits.sort(
    (a, b) =>
      Number(a.failed.length > 0) - Number(b.failed.length > 0) || b.score - a.score || a.mentor - b.mentor,
  );
}

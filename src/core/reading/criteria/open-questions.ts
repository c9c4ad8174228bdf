import type { Roster } from "../../intake/read-people.ts";
import { withoutNotes } from "../../intake/vocabulary/matcher.ts";
import { asksForFirm } from "../../intake/vocabulary/organisation.ts";
import { fold } from "../../people/fold.ts";
import type { Person } from "../../people/person.ts";
import type { Columns } from "../../programme/settings.ts";
import { titlesOf } from "../../programme/titles.ts";
import { sampleRows } from "../../tabs/sample-rows.ts";
import { questionsAboutPeople } from "./chosen-questions.ts";
import { isNoCriterion } from "./no-criterion.ts";
import { type Profile, profileOf } from "./profile.ts";
import { groupQuestions } from "./question-groups.ts";

/** The answers of so many people show what a question is about. */
const ENOUGH = 400;

/** A few hundred rows, from the whole tab. */
export function sampleOf(rows: Roster<Person>["rows"]): Roster<Person>["rows"] {
  return sampleRows(rows, ENOUGH);
}

/** The questions that may be compared, and those that ask for people to be paired with. */
interface OpenQuestions {
  readonly profiles: readonly Profile[];
  readonly wishes: readonly string[];
}

/** The questions that are not fixed columns and that somebody answered. */
export function openQuestions(
  roster: Roster<Person>,
  other: Roster<Person>,
  columns: Columns,
  roles: readonly string[],
): OpenQuestions {
  const fixed = new Set([...Object.values(columns).flatMap(titlesOf), ...roles].map(fold));
  const rows = sampleOf(roster.rows);
  const writers = new Map(roster.rows.map((row, at) => [row, roster.people[at]]));
  // Of two questions on the firm one is read, and the other compares nothing
  const isFirm = (title: string): boolean =>
    columns.organisation !== null && asksForFirm(withoutNotes(title));
  const questions = roster.questions.all.filter(
    ({ title, grid }) => grid || !(fixed.has(fold(title)) || isFirm(title)),
  );
  const { aboutPeople, wishes } = questionsAboutPeople(questions, { rows, writers }, other.people);
  const profiles = groupQuestions(
    questions.filter((question) => !aboutPeople.has(question)),
    rows,
  )
    .map(({ question, titles }) => profileOf(question, rows, titles))
    .filter((profile) => profile.answers > 0 && !isNoCriterion(profile));
  return { profiles, wishes };
}

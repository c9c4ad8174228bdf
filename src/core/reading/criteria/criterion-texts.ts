import { answeredTexts } from "../../intake/answers/answers.ts";
import type { Roster } from "../../intake/read-people.ts";
import type { Person, Role } from "../../people/person.ts";
import type { Criterion } from "../../programme/settings.ts";
import { titlesOf } from "../../programme/titles.ts";
import type { Cell } from "../../tabs/table.ts";

/** The people of both roles, with their answers. */
export type Rosters = Readonly<Record<Role, Roster<Person>>>;

type Answered = Readonly<Record<Role, readonly (readonly Cell[])[]>>;

/** Each different text that people answered, with how many wrote it. */
export type TextCounts = ReadonlyMap<string, number>;

/** What people answered to the questions of a criterion, blanks left out. */
export interface CriterionTexts extends Readonly<Record<Role, TextCounts>> {
  /** Both roles together. */
  readonly both: TextCounts;
}

/** Counts what some people answered to a criterion. */
export function countTexts(criterion: Criterion, rosters: Rosters, rows: Answered): CriterionTexts {
  const both = new Map<string, number>();
  const countsOf = (role: Role): TextCounts => {
    const counts = new Map<string, number>();
    for (const title of titlesOf(criterion[role])) {
      const question = rosters[role].questions.find(title);
      for (const text of question === null ? [] : answeredTexts(question, rows[role]))
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    for (const [text, people] of counts) both.set(text, (both.get(text) ?? 0) + people);
    return counts;
  };
  return { mentee: countsOf("mentee"), mentor: countsOf("mentor"), both };
}

/** Gives what everybody answered to a criterion, counted once. */
export function textsReader(rosters: Rosters): (criterion: Criterion) => CriterionTexts {
  const rows = { mentee: rosters.mentee.rows, mentor: rosters.mentor.rows };
  const kept = new Map<Criterion, CriterionTexts>();
  return (criterion) => {
    const texts = kept.get(criterion) ?? countTexts(criterion, rosters, rows);
    kept.set(criterion, texts);
    return texts;
  };
}

import { rankedTitle } from "../../intake/vocabulary/ordinals.ts";
import { speaksOfMentees, speaksOfMentors } from "../../intake/vocabulary/roles.ts";
import type { Question } from "../../intake/questions.ts";
import type { Person } from "../../people/person.ts";
import type { Cell } from "../../tabs/table.ts";
import { peopleAsked } from "../asks-for-people.ts";
import { isGridOfPeople } from "../people-in-answers.ts";
import {
  type OtherPeople,
  type PeopleNamed,
  answersIn,
  isNamedBy,
  namesMostly,
  namesSome,
  otherPeople,
  peopleNamed,
} from "../people-named.ts";

/** Rows of answers, and who gave each. */
interface Answered {
  readonly rows: readonly (readonly Cell[])[];
  readonly writers: ReadonlyMap<readonly Cell[], Person | undefined>;
}

/** Tells how a question is answered with people of the other side. */
function peopleReader({ rows, writers }: Answered, index: OtherPeople): (question: Question) => PeopleNamed {
  return ({ columns }) =>
    peopleNamed(answersIn(rows, columns), index, (row, answer) => {
      const writer = writers.get(row);
      return writer !== undefined && isNamedBy(writer)(answer);
    });
}

/** A title that is one of several mentors or mentees, ranked, and says nothing else of them: `Mentor 1`, `Mentor 2`. */
function isRankedPerson({ title }: Question, questions: readonly Question[]): boolean {
  const ranked = rankedTitle(title);
  if (ranked === null || peopleAsked(title) !== null) return false;
  if (!speaksOfMentors(title) && !speaksOfMentees(title)) return false;
  return questions.some(({ title: other }) => {
    const sibling = rankedTitle(other);
    return sibling?.base === ranked.base && sibling.rank !== ranked.rank;
  });
}

/** Of questions answered with people, those that ask for a wish: in the order of their ranks, else of the form. */
function wishesAmong(questions: readonly Question[]): string[] {
  const wishes = questions.filter(
    (question) => peopleAsked(question.title) === "wish" || isRankedPerson(question, questions),
  );
  const rank = ({ title }: Question): number => rankedTitle(title)?.rank ?? 0;
  return [...wishes].sort((a, b) => rank(a) - rank(b)).map(({ title }) => title);
}

/**
 * The questions answered with people of the other side, which compare nothing, and the wishes among them: answered so most
 * of the time, or at all where the title asks whom one would like. Another that names people now and then may ask for a tie.
 */
export function questionsAboutPeople(
  questions: readonly Question[],
  answered: Answered,
  others: readonly Person[],
): { readonly aboutPeople: ReadonlySet<Question>; readonly wishes: readonly string[] } {
  const index = otherPeople(others);
  const namedIn = peopleReader(answered, index);
  const [mostly, some]: [Question[], Question[]] = [[], []];
  for (const question of questions) {
    if (isGridOfPeople(question, index)) {
      some.push(question);
      continue;
    }
    const naming = namedIn(question);
    const isWish = peopleAsked(question.title) === "wish";
    if (namesMostly(naming) || (isWish && naming.share > 0)) mostly.push(question);
    else if (namesSome(naming)) some.push(question);
  }
  return { aboutPeople: new Set([...mostly, ...some]), wishes: wishesAmong(mostly) };
}

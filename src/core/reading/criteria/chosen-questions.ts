import { rankedTitle } from "../../intake/vocabulary/ordinals.ts";
import type { Question } from "../../intake/questions.ts";
import type { Person } from "../../people/person.ts";
import { type Cell, cellText } from "../../tabs/table.ts";
import { otherPeople, peopleAsked } from "../asks-for-people.ts";

const SEPARATOR = /[,;\n\r]/;
/** A text that names people is no longer than this. */
const LONGEST = 300;

/**
 * Tells whether a question is answered with people of the other side: most of the time, or at all where its title asks whom
 * one would like.
 */
export function peopleDetector(
  rows: readonly (readonly Cell[])[],
  others: readonly Person[],
): (question: Question) => boolean {
  const people = otherPeople(others);
  const names = (cell: string): boolean =>
    people.includes(cell) || cell.split(SEPARATOR).some((part) => people.includes(part));
  const looked = new Map<string, boolean>();
  return ({ title, columns }) => {
    let [answers, naming] = [0, 0];
    for (const row of rows) {
      for (const { index } of columns) {
        const cell = cellText(row[index]);
        if (cell === "" || cell.length > LONGEST) continue;
        const isName = looked.get(cell) ?? names(cell);
        looked.set(cell, isName);
        answers++;
        if (isName) naming++;
      }
    }
    return naming > answers / 2 || (naming > 0 && peopleAsked(title) === "wish");
  };
}

/** Of questions answered with people, those that ask for a wish: in the order of their ranks, else of the form. */
export function wishesAmong(questions: readonly Question[]): string[] {
  const wishes = questions.filter(
    ({ title }) => peopleAsked(title) === "wish" || rankedTitle(title) !== null,
  );
  const rank = ({ title }: Question): number => rankedTitle(title)?.rank ?? 0;
  return [...wishes].sort((a, b) => rank(a) - rank(b)).map(({ title }) => title);
}

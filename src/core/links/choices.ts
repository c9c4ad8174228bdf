import type { Choice } from "./reporting-graph.ts";

/** The choices in which a person is a candidate, and those that are the person's own. */
export interface ChoicesByPerson {
  naming(upper: number): readonly number[];
  of(lower: number): readonly number[];
}

const NONE: readonly number[] = [];

export function choicesByPerson(choices: readonly Choice[]): ChoicesByPerson {
  const naming = new Map<number, number[]>();
  const of = new Map<number, number[]>();
  const file = (index: Map<number, number[]>, person: number, choice: number): void => {
    const filed = index.get(person);
    if (filed === undefined) index.set(person, [choice]);
    else filed.push(choice);
  };
  choices.forEach(({ lower, uppers }, choice) => {
    file(of, lower, choice);
    for (const upper of uppers) file(naming, upper, choice);
  });
  return { naming: (upper) => naming.get(upper) ?? NONE, of: (lower) => of.get(lower) ?? NONE };
}

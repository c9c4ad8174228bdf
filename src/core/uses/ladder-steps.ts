import { answeredTexts } from "../intake/answers/answers.ts";
import { firstNumber } from "../intake/answers/number.ts";
import type { Roster } from "../intake/read-people.ts";
import { fold } from "../people/fold.ts";
import type { Person, Role } from "../people/person.ts";
import type { Criterion } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";

/** A ladder of more steps is no ladder. */
const MOST_STEPS = 20;

/**
 * The steps of a criterion's ladder: those it has, then the answers that are on none of them, by their number, else as
 * first given. Both roles count.
 *
 * @returns null where there are too many different answers.
 */
export function ladderSteps(
  criterion: Criterion,
  rosters: Readonly<Record<Role, Roster<Person>>>,
): string[] | null {
  const ladder = criterion.ladder ?? [];
  const steps = new Map(ladder.map((step) => [fold(step), step]));
  const answers = new Map<string, string>();
  for (const role of ["mentee", "mentor"] as const)
    for (const title of titlesOf(criterion[role])) {
      const question = rosters[role].questions.find(title);
      if (question === null) continue;
      for (const text of answeredTexts(question, rosters[role].rows))
        if (!steps.has(fold(text)) && !answers.has(fold(text))) answers.set(fold(text), text);
    }
  if (steps.size + answers.size > MOST_STEPS) return null;
  const place = (text: string): number => firstNumber(text) ?? Infinity;
  const rest = [...answers.values()].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  return [...ladder, ...rest];
}

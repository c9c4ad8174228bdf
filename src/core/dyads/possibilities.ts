import { type Cohort, scoreOf } from "../cohort/cohort.ts";
import type { Loads } from "./loads.ts";
import type { DyadWords } from "./words.ts";

const MOST_ALTERNATIVES = 3;

/** As a committee reads it: scores that look alike are alike. */
export function shownScore(score: number): number {
  return Math.round(score * 10) / 10;
}

/**
 * The place of a mentor among those possible for a mentee; `""` for one who is not. Mentors whose scores look alike share
 * the first of their places.
 *
 * @param ranked the possible mentors, best first.
 */
export function possibility(
  cohort: Cohort,
  words: DyadWords,
  { mentee, mentor }: { readonly mentee: number; readonly mentor: number },
  ranked: readonly number[],
): string {
  if (!ranked.includes(mentor)) return "";
  const shown = (other: number): number => shownScore(scoreOf(cohort, mentee, other));
  const better = ranked.filter((other) => shown(other) > shown(mentor)).length;
  const alike = ranked.filter((other) => shown(other) === shown(mentor)).length;
  return words.possibility(better + 1, ranked.length, alike > 1);
}

/**
 * The best other mentors of a mentee, and what stands between: who has a seat left and who has none.
 *
 * @param except the mentor whom the mentee has; −1 for none: then those who have the seats are named.
 */
export function alternatives(
  { mentors, mentorLabels, menteeLabels }: Cohort,
  words: DyadWords,
  { except, ranked }: { readonly except: number; readonly ranked: readonly number[] },
  loads: Loads,
): string {
  const holders = (mentor: number): string[] =>
    [...loads.menteesOf(mentor)].sort((a, b) => a - b).map((mentee) => menteeLabels[mentee] ?? "");
  return ranked
    .filter((mentor) => mentor !== except)
    .slice(0, MOST_ALTERNATIVES)
    .map((mentor) => {
      const seats = mentors[mentor]?.capacity ?? 0;
      const left = Math.max(0, seats - loads.mentor(mentor));
      const who = except < 0 ? { holders: holders(mentor) } : {};
      return words.alternative(mentorLabels[mentor] ?? "", { seats, left, ...who });
    })
    .join(" · ");
}

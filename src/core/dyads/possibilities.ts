import { type Cohort, scoreOf } from "../cohort/cohort.ts";
import type { Possible } from "../cohort/possible.ts";
import type { Loads } from "./loads.ts";
import type { DyadWords } from "./words.ts";

const MOST_ALTERNATIVES = 3;

/** As a committee reads it: scores that look alike are alike. */
export function shownScore(score: number): number {
  return Math.round(score * 10) / 10;
}

/** Whether a score is there more than once. */
function isTied(scores: readonly number[], score: number): boolean {
  return scores.indexOf(score) !== scores.lastIndexOf(score);
}

/**
 * The place of a mentor among those possible for a mentee, in words; `""` for one who is not. Mentors whose scores look
 * alike share the first of their places.
 */
export function possibility(words: DyadWords, { count, place }: Pick<Possible, "count" | "place">): string {
  return place === null ? "" : words.possibility(place.place, count, place.isShared);
}

/**
 * The best other mentors of a mentee, which of them another one equals, and what stands between: who has a seat left and
 * who has none.
 *
 * @param except the mentor whom the mentee has; −1 for none: then those who have the seats are named. `ranked`: the best
 * possible mentors, best first, more than are named.
 */
export function alternatives(
  cohort: Cohort,
  words: DyadWords,
  {
    mentee,
    except,
    ranked,
  }: { readonly mentee: number; readonly except: number; readonly ranked: readonly number[] },
  loads: Loads,
): string {
  const { mentors, mentorLabels, menteeLabels } = cohort;
  // Those named, the mentee's own among them, and the one after: whoever equals one of them stands beside
  const best = ranked.slice(0, MOST_ALTERNATIVES + 2);
  const scores = best.map((mentor) => shownScore(scoreOf(cohort, mentee, mentor)));
  const holders = (mentor: number): string[] =>
    [...loads.menteesOf(mentor)].sort((a, b) => a - b).map((holder) => menteeLabels[holder] ?? "");
  return best
    .filter((mentor) => mentor !== except)
    .slice(0, MOST_ALTERNATIVES)
    .map((mentor) => {
      const seats = mentors[mentor]?.capacity ?? 0;
      const left = Math.max(0, seats - loads.mentor(mentor));
      const who = except < 0 ? { holders: holders(mentor) } : {};
      const tied = isTied(scores, scores[best.indexOf(mentor)] as number) ? words.tied : "";
      return words.alternative(`${mentorLabels[mentor] ?? ""}${tied}`, { seats, left, ...who });
    })
    .join(" · ");
}

import type { Criterion } from "../programme/settings.ts";
import { type Rosters, sidesOf } from "./criteria.ts";
import { readSets } from "./sets.ts";

/** One thing that mentees want or mentors offer. */
export interface Topic {
  /** As listed, else as first written. */
  readonly text: string;
  /** How many mentees want it. */
  readonly mentees: number;
  /** How many mentors offer it, those without a seat included. */
  readonly mentors: number;
  /** How many mentees these mentors can take. */
  readonly seats: number;
  /** How many of the mentees no seat is left for, even if every seat went to this topic. */
  readonly shortage: number;
}

/**
 * Needs against offers: what the mentees want and what the mentors offer, by the options of a criterion. The largest
 * shortage comes first, then what most mentees want.
 */
export function needsAndOffers(rosters: Rosters, criterion: Criterion): readonly Topic[] {
  const { menteeAnswers, mentorAnswers } = readSets(criterion, ...sidesOf(criterion, rosters));
  const topics = new Map<string, { text: string; mentees: number; mentors: number; seats: number }>();
  const countsOf = ({
    key,
    text,
  }: {
    key: string;
    text: string;
  }): { mentees: number; mentors: number; seats: number } => {
    const counts = topics.get(key) ?? { text, mentees: 0, mentors: 0, seats: 0 };
    topics.set(key, counts);
    return counts;
  };
  for (const options of menteeAnswers) for (const option of options) countsOf(option).mentees++;
  mentorAnswers.forEach((options, mentor) => {
    for (const option of options) {
      const counts = countsOf(option);
      counts.mentors++;
      counts.seats += rosters.mentors.people[mentor]?.capacity ?? 0;
    }
  });
  return [...topics.values()]
    .map((counts) => ({ ...counts, shortage: Math.max(0, counts.mentees - counts.seats) }))
    .sort((a, b) => b.shortage - a.shortage || b.mentees - a.mentees || b.seats - a.seats);
}

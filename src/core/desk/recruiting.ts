import type { Topic } from "../scoring/needs-and-offers.ts";

/** More topics would not be read in a message. */
const MOST_TOPICS = 5;

/** What mentors are to be looked for: the topics that lack the most seats, few enough for a message. */
export function topicsToRecruit(topics: readonly Topic[]): readonly Topic[] {
  return topics
    .filter(({ shortage }) => shortage > 0)
    .sort((a, b) => b.shortage - a.shortage)
    .slice(0, MOST_TOPICS);
}

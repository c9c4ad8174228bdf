import type { Cohort } from "./cohort.ts";
import type { Criterion } from "../programme/settings.ts";

/**
 * The criterion that tells what people want to talk about: the weightiest `covers` that is on, else the weightiest
 * `shares`; null where there is neither.
 */
export function topicCriterion(criteria: readonly Criterion[]): Criterion | null {
  for (const kind of ["covers", "shares"] as const) {
    const [best] = criteria
      .filter((criterion) => criterion.kind === kind && criterion.on !== false)
      .sort((a, b) => (b.weight ?? 1) - (a.weight ?? 1));
    if (best !== undefined) return best;
  }
  return null;
}

/** More would not be read in a message. */
const MOST_TOPICS = 5;

/** What the mentee asks and the mentor offers, in their words; none where they have no topic in common. */
export function commonTopics({ scores, settings }: Cohort, mentee: number, mentor: number): string[] {
  const topic = topicCriterion(settings.criteria);
  const evidence = scores
    .explain(mentee, mentor)
    .find(({ criterion }) => criterion === topic)
    ?.evidence();
  return evidence?.kind === "common" ? evidence.options.slice(0, MOST_TOPICS) : [];
}

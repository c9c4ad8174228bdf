import type { Cohort } from "../cohort/cohort.ts";
import { contributions } from "../dyads/reasons.ts";
import type { CriterionKind } from "../programme/settings.ts";
import type { EventWords } from "./words.ts";

const MOST_TOPICS = 3;
const MOST_OPTIONS = 3;
/** Kinds whose common answers make something to talk about: no free evenings, no votes, no single words of a text. */
const TALKED_ABOUT: ReadonlySet<CriterionKind> = new Set(["covers", "shares", "same"]);

/**
 * What the two can talk about, weightiest first: only what both answered, in their words, so that a card tells nobody
 * anything of the other that they did not say themselves.
 */
export function topicsFor(
  cohort: Cohort,
  words: EventWords["cards"],
  mentee: number,
  mentor: number,
): string[] {
  return contributions(cohort, mentee, mentor)
    .flatMap(({ criterion, evidence }) =>
      TALKED_ABOUT.has(criterion.kind) && evidence.kind === "common" && evidence.options.length > 0
        ? [words.common(criterion.label ?? "", evidence.options.slice(0, MOST_OPTIONS))]
        : [],
    )
    .slice(0, MOST_TOPICS);
}

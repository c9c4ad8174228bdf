import { isSaid } from "../tabs/table.ts";
import type { LinkKind } from "../links/link.ts";
import type { Cohort } from "../cohort/cohort.ts";
import { briefly } from "./brief.ts";
import { isRefused } from "../cohort/cohort.ts";
import type { Part } from "../scoring/score.ts";
import type { Contribution, DyadWords, ReasonForm, Removed } from "./words.ts";

/** A coordinator reads the few things that matter. */
const MOST_REASONS = 3;
/** A criterion that adds less than half a point says nothing for a pair. */
const WORTH_TELLING = 0.5;

/** What a criterion adds to the score of a pair: `points` of the `of` that it could, out of 100. */
interface Added {
  readonly part: Part;
  readonly points: number;
  readonly of: number;
}

/** What each criterion adds to the score of a pair, the largest first; what was left blank is left out. */
export function contributions({ scores }: Cohort, mentee: number, mentor: number): Added[] {
  const parts = scores.explain(mentee, mentor);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts
    .filter(({ answered }) => answered && total > 0)
    .map((part) => {
      const of = (100 * part.weight) / total;
      return { part, of, points: of * part.satisfaction };
    })
    .sort((a, b) => b.points - a.points);
}

/** The same with what there is to say of it. @param form how options are called. */
function told({ part, points, of }: Added, form: ReasonForm): Contribution {
  const { criterion, satisfaction, factor, must } = part;
  const evidence = form === "brief" ? briefly(part.evidence()) : part.evidence();
  return { criterion, satisfaction, points, of, factor, must, evidence };
}

/** Why the two may suit each other, as short sentences, the weightiest first. @param form how options are called. */
export function reasonsFor(added: readonly Added[], words: DyadWords, form: ReasonForm = "whole"): string[] {
  return added
    .filter(({ points }) => points >= WORTH_TELLING)
    .slice(0, MOST_REASONS)
    .map((each) => words.reason(told(each, form), form));
}

/**
 * What the mentee looks for and does not find with the mentor, as short sentences, the weightiest first: topics that are
 * not offered, answers that do not meet. Options are called by their first words.
 */
export function lacksFor(added: readonly Added[], words: DyadWords): string[] {
  return (
    added
      // Only what covers needs may lack some of several.
      .filter(({ part }) => part.satisfaction === 0 || part.criterion.kind === "covers")
      .sort((a, b) => b.of - b.points - (a.of - a.points))
      .reduce<string[]>((lacks, each) => {
        if (lacks.length === MOST_REASONS) return lacks;
        return [...lacks, words.lacks(told(each, "brief"))].filter(isSaid);
      }, [])
  );
}

/** How many mentors each rule takes from a mentee; each mentor is counted once, under the first that applies. */
export function removedMentors(cohort: Cohort, mentee: number): Removed {
  const links = new Map<LinkKind, number>();
  const criteria = new Map<string, number>();
  let [refused, noSeats] = [0, 0];
  cohort.mentors.forEach(({ capacity }, mentor) => {
    const link = cohort.links.of(mentee, mentor).find(({ level }) => level === "conflict");
    if (link !== undefined) links.set(link.kind, (links.get(link.kind) ?? 0) + 1);
    else if (isRefused(cohort, mentee, mentor)) refused++;
    else {
      const [failed] = cohort.scores.failed(mentee, mentor);
      const label = failed?.label ?? failed?.kind;
      if (label !== undefined) criteria.set(label, (criteria.get(label) ?? 0) + 1);
      else if (capacity === 0) noSeats++;
    }
  });
  const most = (a: { mentors: number }, b: { mentors: number }): number => b.mentors - a.mentors;
  return {
    links: [...links].map(([kind, mentors]) => ({ kind, mentors })).sort(most),
    refused,
    noSeats,
    criteria: [...criteria].map(([label, mentors]) => ({ label, mentors })).sort(most),
    mentors: cohort.mentors.length,
  };
}

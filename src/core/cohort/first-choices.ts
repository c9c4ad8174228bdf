import type { Evidence } from "../scoring/kernel.ts";
import type { Steps } from "../steps.ts";
import type { Cohort } from "./cohort.ts";

/** Whom mentees named first. */
export interface FirstChoices {
  /** As `mentee × mentors + mentor`, allowed or not. */
  readonly pairs: ReadonlySet<number>;
  /** How many mentees named somebody first. */
  readonly mentees: number;
}

/** Mentees looked at in one slice. */
const SLICE = 8;

function isFirstChoice(evidence: Evidence): boolean {
  return evidence.kind === "choice" && evidence.byMentee === 0;
}

/** A room solves the same people many times. */
const readBefore = new WeakMap<Cohort["scores"], FirstChoices>();

/**
 * Whom each mentee named first in a criterion of stated choices that counts (`chosen`); a name that several people bear is
 * a choice of each of them.
 */
export function* firstChoices({ mentees, mentors, scores }: Cohort): Steps<FirstChoices> {
  const before = readBefore.get(scores);
  if (before !== undefined) return before;
  const pairs = new Set<number>();
  const criteria = scores.actives.filter(({ criterion }) => criterion.kind === "chosen");
  let choosers = 0;
  for (let mentee = 0; criteria.length > 0 && mentee < mentees.length; mentee++) {
    if (mentee % SLICE === 0) yield mentee / mentees.length;
    const count = pairs.size;
    for (let mentor = 0; mentor < mentors.length; mentor++) {
      // To explain each pair would work out every criterion of it.
      if (criteria.some(({ kernel }) => isFirstChoice(kernel.evidence(mentee, mentor))))
        pairs.add(mentee * mentors.length + mentor);
    }
    if (pairs.size > count) choosers++;
  }
  const choices = { pairs, mentees: choosers };
  readBefore.set(scores, choices);
  return choices;
}

/** How many dyads are a first choice of their mentee. */
export function countFirst({ pairs }: FirstChoices, mentorCount: number, mentorOf: Int32Array): number {
  return mentorOf.reduce(
    (count, mentor, mentee) => count + Number(mentor >= 0 && pairs.has(mentee * mentorCount + mentor)),
    0,
  );
}

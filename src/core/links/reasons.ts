import type { LinkKind, LinkLevel } from "./link.ts";
import type { Entry, Participants } from "./participants.ts";

/** Why pairs are linked: one reason may hold for many. */
export interface Reason {
  readonly kind: LinkKind;
  readonly level: LinkLevel;
  /** Whether it rests on a name that is only alike. */
  readonly probable?: boolean;
  /** What was declared, in the words of the Links tab. */
  readonly relation?: string | undefined;
  /** The proof for one pair, as in {@link Link.chain}. */
  readonly chain: (mentee: Entry, mentor: Entry) => readonly string[];
}

/** A reason that holds for each of some people as mentees with each of others as mentors. */
export type Finding = readonly [reason: Reason, asMentees: readonly number[], asMentors: readonly number[]];

/** The reasons found, sparse: by mentee, then by mentor. */
export type Reasons = readonly ReadonlyMap<number, readonly Reason[]>[];

/**
 * Files findings under the pairs they are about. They come by kind, in each kind those to be preferred first: one is
 * kept for each pair and kind. Of one person nothing else is kept; of two who may be one, all that holds if they are two.
 */
export function fileReasons({ entries, mentees }: Participants, findings: Iterable<Finding>): Reasons {
  const reasons = mentees.map(() => new Map<number, readonly Reason[]>());
  const indices = (people: readonly number[], role: Entry["role"]): number[] => {
    const roleIndices: number[] = [];
    for (const person of people) {
      // Most people of an org chart take no part.
      const personEntries = entries[person];
      if (personEntries === undefined) continue;
      for (const entry of personEntries) if (entry.role === role) roleIndices.push(entry.index);
    }
    return roleIndices;
  };
  let alone: readonly Reason[] = [];
  for (const [reason, asMentees, asMentors] of findings) {
    // Most pairs have one reason: they share the list.
    if (alone[0] !== reason) alone = [reason];
    const mentors = indices(asMentors, "mentor");
    for (const mentee of indices(asMentees, "mentee")) {
      for (const mentor of mentors) {
        const pairReasons = reasons[mentee]?.get(mentor);
        if (pairReasons === undefined) reasons[mentee]?.set(mentor, alone);
        else if (adds(reason, pairReasons)) reasons[mentee]?.set(mentor, [...pairReasons, reason]);
      }
    }
  }
  return reasons;
}

function adds({ kind }: Reason, pairReasons: readonly Reason[]): boolean {
  const [first] = pairReasons;
  if (first?.kind === "same-person" && first.level === "conflict") return false;
  return pairReasons[pairReasons.length - 1]?.kind !== kind;
}

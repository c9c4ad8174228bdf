import type { LinkKind, LinkLevel } from "./link.ts";
import type { Entry } from "./participants.ts";

/** Why pairs are linked: one reason may hold for many. */
export interface Reason {
  readonly kind: LinkKind;
  readonly level: LinkLevel;
  /** What was declared, in the words of the Links tab. */
  readonly relation?: string;
  /** The proof for one pair, as {@link Link.chain} tells. */
  readonly chain: (mentee: Entry, mentor: Entry) => readonly string[];
}

/** Says of a mentee and a mentor, by their indices, that a reason holds for them. */
export type LinkPair = (mentee: number, mentor: number) => void;

const NONE: readonly Reason[] = [];

/**
 * The reasons of all pairs, sparse. Reasons are given by kind, in each kind those to be preferred first: one is kept for
 * each pair and kind. Of one person nothing else is kept, of two who may be one only conflicts: all else would follow
 * from their being one.
 */
export class Reasons {
  /** Of each mentee, by mentor. */
  private readonly pairs: Map<number, readonly Reason[]>[] = [];

  /** Gives the function that says for which pairs a reason holds. */
  because(reason: Reason): LinkPair {
    const alone = [reason];
    return (mentee, mentor) => {
      const own = (this.pairs[mentee] ??= new Map<number, readonly Reason[]>());
      const known = own.get(mentor);
      if (known === undefined) own.set(mentor, alone);
      else if (adds(reason, known)) own.set(mentor, [...known, reason]);
    };
  }

  /** The reasons of one pair, by kind. */
  of(mentee: number, mentor: number): readonly Reason[] {
    return this.pairs[mentee]?.get(mentor) ?? NONE;
  }

  /** The mentors that reasons link to a mentee, in order. */
  mentorsOf(mentee: number): number[] {
    return [...(this.pairs[mentee]?.keys() ?? [])].sort((a, b) => a - b);
  }
}

function adds({ kind, level }: Reason, known: readonly Reason[]): boolean {
  const [first] = known;
  if (first?.kind === "same-person" && (first.level === "conflict" || level !== "conflict")) return false;
  return known[known.length - 1]?.kind !== kind;
}

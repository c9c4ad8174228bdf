/**
 * One criterion made ready for many pairs: the answers of both sides read once. People are indices into the rosters;
 * s is the criterion's satisfaction of a pair, in [0, 1].
 */
export interface Kernel {
  /** Whether the pair answered, so that `s` tells: both sides, or, for stated choices, one of them at least. */
  answered(mentee: number, mentor: number): boolean;
  /** Writes s of one mentee with every mentor; what it writes where the pair did not answer has no meaning. */
  fill(mentee: number, out: Float64Array): void;
  /** What the two have in common, in their own words: options, or the two answers. For a pair that answered. */
  evidence(mentee: number, mentor: number): Evidence;
}

export type Evidence =
  | { readonly kind: "common"; readonly options: readonly string[] }
  | { readonly kind: "answers"; readonly mentee: string; readonly mentor: string }
  | { readonly kind: "choice"; readonly byMentee: number | null; readonly byMentor: number | null }
  | { readonly kind: "none" };

/** Answers of one side: who answered, as flags. */
export function bothAnswered(mentees: Uint8Array, mentors: Uint8Array): Kernel["answered"] {
  return (mentee, mentor) => mentees[mentee] === 1 && mentors[mentor] === 1;
}

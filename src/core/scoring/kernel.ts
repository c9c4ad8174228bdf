/**
 * One criterion made ready for many pairs: the answers of both sides read once. People are indices into the rosters;
 * s is the criterion's satisfaction of a pair, in [0, 1].
 */
export interface Kernel {
  /** Who answered, as flags: the mentees, and the mentors. */
  readonly asked: Uint8Array;
  readonly offered: Uint8Array;
  /** Whether one answer of the two is enough for `s` to tell, as with stated choices. */
  readonly either?: boolean;
  /** Tells answers apart: mentees of one `answer` have the same s with every mentor. Absent: no two are alike. */
  answer?(mentee: number): string | number;
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

/** Whether a pair answered, so that its s tells. */
export function hasAnswered(
  { asked, offered, either = false }: Kernel,
  mentee: number,
  mentor: number,
): boolean {
  const [a, b] = [asked[mentee] === 1, offered[mentor] === 1];
  return either ? a || b : a && b;
}

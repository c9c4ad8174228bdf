/** `conflict`: never proposed. `caution`, `unknown`: allowed, shown in words and amber. */
export type LinkLevel = "conflict" | "caution" | "unknown";
/** The level of a dyad: its gravest link, or `ok`. */
export type Level = "ok" | LinkLevel;

export type LinkKind =
  "same-person" | "reporting-line" | "same-manager" | "declared" | "avoid" | "past" | "unknown-manager";

/**
 * One reason why a mentor and a mentee must not, or should not, be paired. People are indices into the lists given. What
 * it holds is worked out when asked, so read it by name rather than by spreading it.
 */
export interface Link {
  readonly mentee: number;
  readonly mentor: number;
  readonly kind: LinkKind;
  readonly level: LinkLevel;
  /**
   * The proof in names, ends included.
   * `reporting-line`: the shortest chain from the higher to the lower. `same-manager`: mentee, manager, mentor.
   * `declared`, `past`: the two ends in the order of the Links tab; `avoid`: who avoids, then who is avoided; where an
   * organisation stands for a person, its name is between them. `same-person`: the name in each role. Empty for `unknown`.
   */
  readonly chain: readonly string[];
  /** Whether it rests on a name that is only alike to that of a participant. */
  readonly probable?: boolean;
  /** What was declared, in the words of the Links tab. */
  readonly relation?: string | undefined;
}

export interface Links {
  /** Every link of level conflict or caution, by mentee, then mentor, then kind in the order of {@link LinkKind}. */
  readonly list: readonly Link[];
  /** All links of one pair, `unknown` ones included, the gravest first. */
  of(mentee: number, mentor: number): readonly Link[];
  /** The level of one pair, without its proof. */
  level(mentee: number, mentor: number): Level;
  /** The pairs of level conflict, one flag a pair, row-major by mentee. */
  conflicts(): Uint8Array;
  /** Mentees and mentors between whom the Links tab declares an affinity, each pair once, in order. */
  readonly affinities: readonly (readonly [mentee: number, mentor: number])[];
}

/** The gravest first: caution comes before unknown. */
export const LEVELS = ["conflict", "caution", "unknown"] as const;

/** The gravest of some levels; `ok` for none. */
export function gravest(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? "ok";
}

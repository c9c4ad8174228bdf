/**
 * Who may meet whom at an event, in numbers. Mentees and mentors are indices; a pair is the number
 * `mentee × mentorCount + mentor`.
 */
export interface MeetingProblem {
  readonly menteeCount: number;
  readonly mentorCount: number;
  /** What a meeting of each pair is worth, finite and ≥ 0; `NaN` = they must not meet. */
  readonly worth: Float64Array;
  /** Rounds to fill; nobody meets two people in one, mentors at group tables apart. */
  readonly rounds: number;
  /** How many mentees a mentor can meet in one round. */
  readonly seats: number;
  /** Meetings that all rounds together have room for. */
  readonly most: number;
  /** Rounds that each person has already spent without a meeting. */
  readonly menteeBreaks: ArrayLike<number>;
  readonly mentorBreaks: ArrayLike<number>;
}

/** The rounds to plan; `tables` is how many mentors can sit at once. */
export type EventProblem = Omit<MeetingProblem, "most"> & { readonly tables: number };

/** The same problem where the event has not begun: nobody has had a break yet. */
export function fresh<Sizes extends Pick<MeetingProblem, "menteeCount" | "mentorCount">>(
  sizes: Sizes,
): Sizes & Pick<MeetingProblem, "menteeBreaks" | "mentorBreaks"> {
  return {
    ...sizes,
    menteeBreaks: new Int32Array(sizes.menteeCount),
    mentorBreaks: new Int32Array(sizes.mentorCount),
  };
}

/** Who meets, and the prices that prove it the best: distances of exchanges in whole numbers, see `verifyMeetings`. */
export interface ChosenMeetings {
  /** The pairs that meet, ascending. */
  readonly pairs: readonly number[];
  readonly prices: {
    readonly start: number;
    readonly mentees: Float64Array;
    readonly mentors: Float64Array;
  };
}

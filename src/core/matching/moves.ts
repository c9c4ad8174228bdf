/** One mentee whose mentor changes; −1 = not placed. */
export interface Move {
  readonly mentee: number;
  readonly from: number;
  readonly to: number;
}

/** What a choice costs the whole cohort. */
export interface Choice {
  /** Loss of Σ score − spread terms, in score units; negative is a gain. */
  readonly cost: number;
  /** Everybody whose mentor changes, in row order, the person of the choice included. */
  readonly moves: readonly Move[];
  /** Mentees who lose their place, and who get one. */
  readonly displaced: readonly number[];
  readonly admitted: readonly number[];
}

/** The moves that lead from one matching to another. */
export function movesBetween(before: Int32Array, after: Int32Array): Omit<Choice, "cost"> {
  const moves: Move[] = [];
  for (const [mentee, from] of before.entries()) {
    const to = after[mentee] as number;
    if (to !== from) moves.push({ mentee, from, to });
  }
  return {
    moves,
    displaced: moves.filter(({ to }) => to < 0).map(({ mentee }) => mentee),
    admitted: moves.filter(({ from }) => from < 0).map(({ mentee }) => mentee),
  };
}

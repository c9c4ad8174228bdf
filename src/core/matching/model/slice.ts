/** Scores read between two steps of a long computation: a few milliseconds of work. */
export const SLICE = 500_000;

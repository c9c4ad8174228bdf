/** Why a dyad ends, in a short list; `other` is said in one's own words. */
export const ENDING_REASONS = ["fit", "time", "left", "done", "term", "conflict", "other"] as const;
export type EndingReason = (typeof ENDING_REASONS)[number];

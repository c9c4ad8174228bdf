export const SIDES = ["mentee", "mentor"] as const;
export type SideName = (typeof SIDES)[number];

/** How a dyad goes. */
export const COURSES = ["notMet", "met", "goingWell", "inDoubt", "ended", "gone"] as const;
export type Course = (typeof COURSES)[number];

/** Why somebody should call, and whom. Urgent ones first: this is the order in which they are shown. */
export type Call =
  | { readonly why: "notGood" | "help" | "deciding" | "unclear"; readonly who: readonly SideName[] }
  | { readonly why: "notMet" | "silent"; readonly days: number }
  /** The planned end is near, or has gone by: some have still to say whether they go on, both want to, or somebody does not. */
  | ({ readonly why: "end" | "part"; readonly who: readonly SideName[] } & PlannedEnd)
  | ({ readonly why: "renew" } & PlannedEnd);

/** `2026-03-01`. */
interface PlannedEnd {
  readonly on: string;
  readonly isPast: boolean;
}

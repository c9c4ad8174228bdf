export const SIDES = ["mentee", "mentor"] as const;
export type SideName = (typeof SIDES)[number];

/** How a dyad goes. */
export const COURSES = ["notMet", "met", "goingWell", "inDoubt", "ended", "gone"] as const;
export type Course = (typeof COURSES)[number];

/** Why somebody should call, and whom. Urgent ones first: this is the order in which they are shown. */
export type Call =
  | { readonly why: "notGood" | "help" | "deciding" | "unclear"; readonly who: readonly SideName[] }
  | { readonly why: "notMet" | "silent"; readonly days: number }
  /** The planned end, `2026-03-01`, is near: some have still to say whether they go on, both want to, or somebody does not. */
  | { readonly why: "end"; readonly who: readonly SideName[]; readonly on: string; readonly isPast: boolean }
  | { readonly why: "renew"; readonly on: string }
  | { readonly why: "part"; readonly who: readonly SideName[]; readonly on: string };

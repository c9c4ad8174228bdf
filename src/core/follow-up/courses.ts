export type SideName = "mentee" | "mentor";

/** How a dyad goes. */
export const COURSES = ["notMet", "met", "goingWell", "inDoubt", "ended", "gone"] as const;
export type Course = (typeof COURSES)[number];

/** Why somebody should call, and whom. Urgent ones first: this is the order in which they are shown. */
export type Call =
  | { readonly why: "notGood" | "help" | "deciding" | "unclear"; readonly who: readonly SideName[] }
  | { readonly why: "notMet" | "silent"; readonly days: number };

/** One of the two of a dyad. */
export const SIDES = ["mentee", "mentor"] as const;
export type Side = (typeof SIDES)[number];

/** Whom a programme asks before a dyad is confirmed: one first and then the other, both at once, or one alone. */
export const ORDERS = ["mentor-first", "mentee-first", "both", "mentor", "mentee"] as const;
export type AskingOrder = (typeof ORDERS)[number];

/** The sides that are asked, those of one moment together. */
export function turnsOf(order: AskingOrder): readonly (readonly Side[])[] {
  switch (order) {
    case "mentor-first":
      return [["mentor"], ["mentee"]];
    case "mentee-first":
      return [["mentee"], ["mentor"]];
    case "both":
      return [["mentee", "mentor"]];
    case "mentor":
    case "mentee":
      return [[order]];
  }
}

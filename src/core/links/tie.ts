import type { Entry } from "./participants.ts";

/** One end of a tie: whom it stands for, and the organisation through which each is one of them, if any. */
export interface TieEnd {
  readonly people: readonly number[];
  readonly through: (person: Entry) => readonly string[];
  /** False where it is one of these people and we cannot tell which. */
  readonly sure: boolean;
  /** Whether that rests on a name that is only alike. */
  readonly probable: boolean;
}

/** What ties participants: something declared, a past dyad, or that the left end asked to avoid the right one. */
export interface Tie {
  readonly kind: "declared" | "avoid" | "past";
  readonly left: TieEnd;
  readonly right: TieEnd;
  /** What was declared, as written. */
  readonly relation?: string;
}

/** People tied by themselves. */
export function themselves(people: readonly number[], sure = true): TieEnd {
  return { people, through: () => [], sure, probable: false };
}

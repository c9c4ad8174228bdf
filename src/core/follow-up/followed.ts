import type { MadeDyad } from "../introduction/made-dyads.ts";
import type { Going, Side } from "./course.ts";
import type { Course, SideName } from "./courses.ts";
import type { FollowedPair } from "./followed-pair.ts";
import type { Life } from "./life.ts";

/** A dyad and how it goes. */
export interface Followed extends FollowedPair {
  readonly sides: Readonly<Record<SideName, Side>>;
  readonly course: Course;
  readonly going: Going;
  readonly life: Life;
  /** Who of the two has never answered anything, though there was time to. */
  readonly unheard: readonly SideName[];
  /** What the coordinator wrote in the follow-up tab. */
  readonly note: string;
  /** What the columns of the end say of a dyad that did not end: a day that cannot be read, or one without a reason. */
  readonly endTexts: Readonly<Record<"endedOn" | "endedWhy", string>>;
  /** Whether a hand wrote its names, and no other tab knows it. */
  readonly isTyped: boolean;
  /** Its row of the latest follow-up tab, as a person counts; null for none. */
  readonly tabRow: number | null;
  /** Its row of the dyads tab, null where it is a dyad no more there. */
  readonly row: MadeDyad["row"] | null;
  /** Whether the Links tab holds its end. */
  readonly inLinks: boolean;
}

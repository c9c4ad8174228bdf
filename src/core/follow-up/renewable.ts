import type { Day } from "./calendar.ts";
import { SIDES, type SideName } from "./courses.ts";
import { isNearEnd } from "./end-calls.ts";
import type { Followed } from "./followed.ts";

/** Why one of the two counts as not having said yes. */
export interface MissingYes {
  readonly side: SideName;
  /**
   * `unread`: a hand wrote something in the follow-up tab that is neither yes nor no. `contradicted`: a hand wrote yes, and
   * the journal holds a no.
   */
  readonly why: "silent" | "deciding" | "unread" | "contradicted";
  /** What the hand wrote; `""` where there is nothing. */
  readonly text: string;
}

const COLUMNS = { mentee: "menteeGoesOn", mentor: "mentorGoesOn" } as const;

/** Who of the two said that they do not go on. */
export function refusing({ life }: Pick<Followed, "life">): SideName[] {
  return SIDES.filter((side) => life.goesOn[side] === "no");
}

/** Whether a dyad is under way and near its end, so that going on is a question. */
export function isEnding({ course, life }: Pick<Followed, "course" | "life">, today: Day): boolean {
  return course !== "ended" && course !== "gone" && isNearEnd(life, today);
}

/** Whether a dyad may be renewed now, be it after a question: its end is near, and neither of the two said no. */
export function mayRenew(dyad: Pick<Followed, "course" | "life">, today: Day): boolean {
  return isEnding(dyad, today) && refusing(dyad).length === 0;
}

/** Of whom a plain yes is missing, though nobody refuses: they said nothing, hesitate, or two sources differ. */
export function missingYes({ life }: Pick<Followed, "life">): MissingYes[] {
  return SIDES.flatMap((side): MissingYes[] => {
    const column = COLUMNS[side];
    if (life.unread.has(column)) return [{ side, why: "unread", text: life.cells[column] ?? "" }];
    if (life.goesOn[side] === "yes")
      return life.heardGoesOn[side] === "no" ? [{ side, why: "contradicted", text: "" }] : [];
    if (life.goesOn[side] === "no") return [];
    return [{ side, why: life.goesOn[side] === "deciding" ? "deciding" : "silent", text: "" }];
  });
}

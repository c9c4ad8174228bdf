import type { Day } from "./calendar.ts";
import { SIDES, type SideName } from "./courses.ts";
import { isNearEnd } from "./end-calls.ts";
import type { Followed } from "./followed.ts";
import type { WhyNoYes } from "./words.ts";

/** Which of the two counts as not having said yes, and why. */
export interface MissingYes extends WhyNoYes {
  readonly side: SideName;
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
    if (life.goesOn[side] === "deciding") return [{ side, why: "deciding", text: "" }];
    return [{ side, why: life.unclearGoesOn.has(side) ? "unclear" : "silent", text: "" }];
  });
}

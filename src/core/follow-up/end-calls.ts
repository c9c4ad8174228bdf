import { type Day, dayText } from "./calendar.ts";
import { type Call, SIDES } from "./courses.ts";
import type { Life } from "./life.ts";

/** Whether the planned end of a dyad is near, or has gone by. */
export function isNearEnd({ nearFrom }: Pick<Life, "nearFrom">, today: Day): boolean {
  return nearFrom !== null && nearFrom <= today;
}

/**
 * What is to be done about a dyad whose end is near: part, renew, or ask who has not made up their mind, or whose journal
 * says no where a hand wrote yes.
 */
export function endCalls(
  life: Pick<Life, "until" | "nearFrom" | "goesOn" | "heardGoesOn">,
  today: Day,
): Call[] {
  const { until, goesOn, heardGoesOn } = life;
  if (until === null || !isNearEnd(life, today)) return [];
  const end = { on: dayText(until), isPast: until < today };
  const refusing = SIDES.filter((side) => goesOn[side] === "no");
  if (refusing.length > 0) return [{ why: "part", who: refusing, ...end }];
  const open = SIDES.filter((side) => goesOn[side] !== "yes" || heardGoesOn[side] === "no");
  if (open.length === 0) return [{ why: "renew", ...end }];
  return [{ why: "end", who: open, ...end }];
}

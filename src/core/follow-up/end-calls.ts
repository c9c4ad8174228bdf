import { type Day, dayText } from "./calendar.ts";
import { type Call, SIDES, type SideName } from "./courses.ts";
import type { Life } from "./life.ts";

/** Whether the planned end of a dyad is near, or has gone by. */
export function isNearEnd({ nearFrom }: Pick<Life, "nearFrom">, today: Day): boolean {
  return nearFrom !== null && nearFrom <= today;
}

/** What is to be done about a dyad whose end is near: part, renew, or ask who has not made up their mind. */
export function endCalls(life: Pick<Life, "until" | "nearFrom" | "goesOn">, today: Day): Call[] {
  const { until, goesOn } = life;
  if (until === null || !isNearEnd(life, today)) return [];
  const who = (...wishes: readonly (string | null)[]): SideName[] =>
    SIDES.filter((side) => wishes.includes(goesOn[side]));
  const end = { on: dayText(until), isPast: until < today };
  const refusing = who("no");
  if (refusing.length > 0) return [{ why: "part", who: refusing, ...end }];
  const open = who(null, "deciding");
  if (open.length === 0) return [{ why: "renew", ...end }];
  return [{ why: "end", who: open, ...end }];
}

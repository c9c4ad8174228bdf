import type { Report } from "../issues/issue.ts";
import type { Answered } from "./answered.ts";
import { type Day, dayOf } from "./calendar.ts";

/** No form was sent before this day. */
const FIRST_DAY: Day = dayOf(Date.UTC(2000, 0, 1) / 1000) ?? 0;

/**
 * The answers, those of which the date cannot be right as answers without one: the oldest of all, never the latest word. A
 * day is left, for the spreadsheet and the panel may be in different time zones. Reports `pulse-undated` for a date that is
 * none or older than any form, and `pulse-in-future`.
 */
export function withSureDates<Answer extends Answered>(
  answers: readonly Answer[],
  today: Day,
  report: Report,
): Answer[] {
  return answers.map((answer) => {
    const { tab, row, name, email, day, stamp } = answer;
    const isNone = stamp !== "" && (day === null || day < FIRST_DAY);
    const isLater = day !== null && day > today + 1;
    if (!isNone && !isLater) return answer;
    report(
      isNone ? "pulse-undated" : "pulse-in-future",
      { tab, row },
      { names: [name || email], read: stamp },
    );
    return { ...answer, day: null, time: -Infinity };
  });
}

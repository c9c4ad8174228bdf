import type { PlanCell } from "../tabs/sheet-plan.ts";
import { readAmount } from "./amount.ts";
import { dayText } from "./calendar.ts";
import { fitOf } from "./course.ts";
import { reasonText } from "./ending.ts";
import type { Followed } from "./followed.ts";
import type { LifeColumn } from "./life-columns.ts";
import type { FollowUpColumn, FollowUpTabWords } from "./words.ts";

type Cells = Readonly<Record<Exclude<FollowUpColumn, "answersKey">, PlanCell>>;

/** What stands in the row of a dyad, by column. */
export function followUpCells(dyad: Followed, words: FollowUpTabWords): Cells {
  const { mentee, mentor, sides, going, life, unheard, ending, endTexts, course, note } = dyad;
  const fit = (side: keyof Followed["sides"]): string => {
    const answer = fitOf(sides[side]);
    return answer === null ? "" : words.fits[answer];
  };
  const lifeCell = (column: LifeColumn): PlanCell => {
    const text = life.cells[column] ?? "";
    const amount = column === "meetings" || column === "hours" ? readAmount(text) : null;
    return amount ?? text;
  };
  const over = course === "ended" || course === "gone";
  return {
    course: words.courses[course],
    mentee: mentee.label,
    mentor: mentor.label,
    since: lifeCell("since"),
    until: lifeCell("until"),
    meetings: lifeCell("meetings"),
    hours: lifeCell("hours"),
    unheard: unheard.map((side) => words.sides[side]).join("\n"),
    goals: lifeCell("goals"),
    progress: lifeCell("progress"),
    menteeGoesOn: lifeCell("menteeGoesOn"),
    mentorGoesOn: lifeCell("mentorGoesOn"),
    renewedOn: lifeCell("renewedOn"),
    met: going.metOn !== null ? dayText(going.metOn) : going.met === null ? "" : words.met[going.met],
    silent: over ? "" : (going.silent ?? ""),
    menteeFit: fit("mentee"),
    mentorFit: fit("mentor"),
    call: going.calls.map((call) => words.call(call)).join("\n"),
    note,
    endedOn: ending === null ? endTexts.endedOn : dayText(ending.on),
    endedWhy: ending === null ? endTexts.endedWhy : reasonText(ending, words.ending),
    menteeKey: mentee.key,
    mentorKey: mentor.key,
  };
}

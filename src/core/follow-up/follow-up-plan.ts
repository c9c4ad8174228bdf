import { ownMark } from "../tabs/own-tab.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import { readAmount } from "./amount.ts";
import { dayText } from "./calendar.ts";
import { fitOf } from "./course.ts";
import { reasonText } from "./ending.ts";
import { ENDING_REASONS } from "./ending-reasons.ts";
import type { FollowUp } from "./follow-up.ts";
import { COLOURS, WHITE, WIDTHS } from "./follow-up-looks.ts";
import type { Followed } from "./followed.ts";
import { answersKey } from "./handwritten.ts";
import { GOES_ON, type LifeColumn, PROGRESS } from "./life-columns.ts";
import { FOLLOW_UP_HEAD, FOLLOW_UP_KIND, followUpState } from "./read-follow-up-tab.ts";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn, type FollowUpTabWords } from "./words.ts";

const at = (name: FollowUpColumn): number => FOLLOW_UP_COLUMNS.indexOf(name);

function cellsOf(dyad: Followed, words: FollowUpTabWords): PlanCell[] {
  const { mentee, mentor, sides, going, life, unheard, ending, course, note } = dyad;
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
  const cells: Record<FollowUpColumn, PlanCell> = {
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
    endedOn: ending === null ? "" : dayText(ending.on),
    endedWhy: ending === null ? "" : reasonText(ending, words.ending),
    menteeKey: mentee.key,
    mentorKey: mentor.key,
    answersKey: answersKey(life.answers),
  };
  return FOLLOW_UP_COLUMNS.map((name) => cells[name]);
}

/**
 * A new follow-up tab: row 1 sums up, row 2 is the header, then one row for each dyad. The coordinator's notes and
 * endings are those of the tab before.
 */
export function followUpPlan(follow: FollowUp, words: FollowUpTabWords): SheetPlan {
  const { followed, language, next } = follow;
  const calls = followed.filter(({ going }) => going.calls.length > 0).length;
  const going = followed.filter(({ course }) => course !== "ended" && course !== "gone").length;
  const state = followUpState({ number: next, language });
  const head = FOLLOW_UP_COLUMNS.map((name) => {
    if (name === "course") return words.summary(going, calls);
    return name === "mentorKey" ? ownMark({ kind: FOLLOW_UP_KIND, state }) : "";
  });
  const header = FOLLOW_UP_COLUMNS.map((name) => words.headers[name]);
  const rows = followed.map((dyad) => cellsOf(dyad, words));
  const lists = [
    ENDING_REASONS.map((reason) => words.ending.reasons[reason]),
    PROGRESS.map((progress) => words.life.progress[progress]),
    GOES_ON.map((wish) => words.life.goesOn[wish]),
  ];
  const names = lists.flat();
  const dropdown = (column: FollowUpColumn, list: number) => ({
    row: FOLLOW_UP_HEAD,
    column: at(column),
    lists: rows.map(() => [list]),
  });
  return {
    ...plainSheet(
      language,
      words.tabTitle,
      [head, header, ...rows],
      FOLLOW_UP_COLUMNS.map((name) => WIDTHS[name]),
    ),
    dated: true,
    frozen: FOLLOW_UP_HEAD,
    frozenColumns: at("mentor") + 1,
    heads: [FOLLOW_UP_HEAD - 1],
    hidden: { from: at("menteeKey"), length: 3 },
    backgrounds: {
      row: FOLLOW_UP_HEAD,
      colours: followed.map(({ course }) =>
        FOLLOW_UP_COLUMNS.map((name) => (name === "course" ? (COLOURS[course] ?? WHITE) : WHITE)),
      ),
    },
    formats: [
      { column: at("silent"), format: "0" },
      { column: at("meetings"), format: "0" },
      { column: at("hours"), format: "0.0" },
    ],
    names,
    lists: lists.map((list) => list.map((name) => names.indexOf(name))),
    dropdowns: [
      dropdown("endedWhy", 0),
      dropdown("progress", 1),
      dropdown("menteeGoesOn", 2),
      dropdown("mentorGoesOn", 2),
    ],
  };
}

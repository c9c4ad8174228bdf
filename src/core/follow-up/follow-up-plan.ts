import { ownMark } from "../tabs/own-tab.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import { dayText } from "./calendar.ts";
import { fitOf } from "./course.ts";
import { reasonText } from "./ending.ts";
import { ENDING_REASONS } from "./ending-reasons.ts";
import type { FollowUp } from "./follow-up.ts";
import type { Followed } from "./followed.ts";
import { FOLLOW_UP_HEAD, FOLLOW_UP_KIND, followUpState } from "./read-follow-up-tab.ts";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn, type FollowUpTabWords } from "./words.ts";
import type { Course } from "./courses.ts";

const WIDTHS: Record<FollowUpColumn, number> = {
  course: 110,
  mentee: 150,
  mentor: 150,
  since: 90,
  met: 120,
  silent: 80,
  menteeFit: 120,
  mentorFit: 120,
  call: 260,
  note: 260,
  endedOn: 90,
  endedWhy: 220,
  menteeKey: 100,
  mentorKey: 100,
};

const WHITE = "#ffffff";
/** The words of the course stand in the cell: colour is never the only sign. */
const COLOURS: Partial<Record<Course, string>> = {
  goingWell: "#e6f4ea",
  inDoubt: "#fde9b8",
  ended: "#eef1f5",
  gone: "#eef1f5",
};

const at = (name: FollowUpColumn): number => FOLLOW_UP_COLUMNS.indexOf(name);

function cellsOf(dyad: Followed, words: FollowUpTabWords): PlanCell[] {
  const { mentee, mentor, since, sides, going, ending, course, note } = dyad;
  const fit = (side: keyof Followed["sides"]): string => {
    const answer = fitOf(sides[side]);
    return answer === null ? "" : words.fits[answer];
  };
  const over = course === "ended" || course === "gone";
  const cells: Record<FollowUpColumn, PlanCell> = {
    course: words.courses[course],
    mentee: mentee.label,
    mentor: mentor.label,
    since: since === null ? "" : dayText(since),
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
  const reasons = ENDING_REASONS.map((reason) => words.ending.reasons[reason]);
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
    hidden: { from: at("menteeKey"), length: 2 },
    backgrounds: {
      row: FOLLOW_UP_HEAD,
      colours: followed.map(({ course }) =>
        FOLLOW_UP_COLUMNS.map((name) => (name === "course" ? (COLOURS[course] ?? WHITE) : WHITE)),
      ),
    },
    formats: [{ column: at("silent"), format: "0" }],
    names: reasons,
    lists: [reasons.map((_, index) => index)],
    dropdowns: [{ row: FOLLOW_UP_HEAD, column: at("endedWhy"), lists: rows.map(() => [0]) }],
  };
}

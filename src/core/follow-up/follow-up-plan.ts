import { ownMark } from "../tabs/own-tab.ts";
import { type PlanCell, type SheetPlan, plainSheet } from "../tabs/sheet-plan.ts";
import { textMark } from "../tabs/text-mark.ts";
import { ENDING_REASONS } from "./ending-reasons.ts";
import type { FollowUp } from "./follow-up.ts";
import { followUpCells } from "./follow-up-cells.ts";
import { HIDDEN_COLUMNS } from "./follow-up-columns.ts";
import { COLOURS, WHITE, WIDTHS } from "./follow-up-looks.ts";
import type { Followed } from "./followed.ts";
import { COLUMN_TAG, FOLLOW_UP_KIND, followUpState } from "./latest-tab.ts";
import { GOES_ON, PROGRESS } from "./life-columns.ts";
import { looseCells } from "./loose-rows.ts";
import { FOLLOW_UP_HEAD, handMark } from "./read-follow-up-tab.ts";
import { FOLLOW_UP_COLUMNS, type FollowUpColumn, type FollowUpTabWords } from "./words.ts";
import { answersKey, marksOf } from "./written-before.ts";

const at = (name: FollowUpColumn): number => FOLLOW_UP_COLUMNS.indexOf(name);

/** Of a column of people's own, until it gets the width that it had. */
const OWN_WIDTH = 120;

/** One row of the tab, with what tells later what is by hand in it. */
function rowOf(dyad: Followed, words: FollowUpTabWords): PlanCell[] {
  const cells = followUpCells(dyad, words);
  const texts = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, String(cell)]));
  // What a hand wrote there stays by hand, so that it is kept the next time too.
  const byHand = {
    ...(dyad.isTyped ? { mentee: "", mentor: "" } : {}),
    ...(dyad.ending === null ? { endedOn: "", endedWhy: "" } : {}),
  };
  const key = answersKey(dyad.life.answers, marksOf({ ...texts, ...byHand }));
  return FOLLOW_UP_COLUMNS.map((name) => (name === "answersKey" ? key : cells[name]));
}

/** Where each cell comes from in the tab before: notes and colours of people, and all that is in columns of their own. */
function carriedCells({ tab, followed, loose }: FollowUp): SheetPlan["carried"] {
  if (tab === null) return undefined;
  const { id, mark, markRow, headerRow, columns, ownColumns } = tab;
  return {
    sheetId: id,
    state: mark,
    rows: [
      ...[markRow, headerRow],
      ...followed.map(({ tabRow }) => (tabRow === null ? -1 : tabRow - 1)),
      ...loose.map(({ row }) => row - 1),
    ],
    // The colour of the course is ours, and changes with it.
    columns: [...FOLLOW_UP_COLUMNS.map((name) => (name === "course" ? -1 : columns[name])), ...ownColumns],
    firstOwn: FOLLOW_UP_COLUMNS.length,
  };
}

/**
 * A new follow-up tab: row 1 sums up, row 2 is the header, then one row for each dyad, then
 * those that name no dyad. The coordinator's notes, endings and
 * own columns are those of the tab before, which must be readable.
 */
export function followUpPlan(follow: FollowUp, words: FollowUpTabWords): SheetPlan {
  const { followed, language, next } = follow;
  const calls = followed.filter(({ going }) => going.calls.length > 0).length;
  const going = followed.filter(({ course }) => course !== "ended" && course !== "gone").length;
  const summary = words.summary(going, calls);
  const state = followUpState({
    ...{ number: next, language, summary: textMark(summary), tagged: true },
    ...(follow.tab !== null && { before: handMark(follow.tab) }),
  });
  const ownColumns = (follow.tab?.ownColumns ?? []).map(() => "");
  const head = FOLLOW_UP_COLUMNS.map((name) => {
    if (name === "course") return summary;
    return name === "mentorKey" ? ownMark({ kind: FOLLOW_UP_KIND, state }) : "";
  });
  const header = FOLLOW_UP_COLUMNS.map((name) => words.headers[name]);
  const rows = [
    ...followed.map((dyad) => rowOf(dyad, words)),
    ...follow.loose.map((each) => looseCells(each, words)),
  ];
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
      [head, header, ...rows].map((row) => [...row, ...ownColumns]),
      [...FOLLOW_UP_COLUMNS.map((name) => WIDTHS[name]), ...ownColumns.map(() => OWN_WIDTH)],
    ),
    dated: true,
    frozen: FOLLOW_UP_HEAD,
    frozenColumns: at("mentor") + 1,
    heads: [FOLLOW_UP_HEAD - 1],
    hidden: { from: at("menteeKey"), length: HIDDEN_COLUMNS.length },
    backgrounds: {
      row: FOLLOW_UP_HEAD,
      colours: followed.map(({ course }) => [
        ...FOLLOW_UP_COLUMNS.map((name) => (name === "course" ? (COLOURS[course] ?? WHITE) : WHITE)),
        ...ownColumns.map(() => WHITE),
      ]),
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
    tags: [...FOLLOW_UP_COLUMNS.map((name) => COLUMN_TAG + name), ...ownColumns],
    carried: carriedCells(follow),
  };
}

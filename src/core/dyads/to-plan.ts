import type { Table } from "../tabs/table.ts";
import type { SheetPlan } from "../tabs/sheet-plan.ts";
import { highlights } from "./highlights.ts";
import { PLAIN, backgrounds } from "./looks.ts";
import { type PlanColumn, planColumns } from "./plan-columns.ts";
import { toPieces, withoutDecisions } from "./tab/hidden-state.ts";
import { HEAD } from "./tab/read-tab.ts";
import { COLUMNS, type ColumnName, type DyadsSheet, HIDDEN } from "./sheet.ts";
import { sourcesOf } from "./sources-of.ts";

/** In points: two lines a dyad, and a committee sees a dozen of them beside the panel. */
const FONT_SIZE = 9;

/** Tabs of Dyade have it, so that they are told from the answers. */
const TAB_COLOUR = "#1f3b57";

/** A dropdown written as a list holds this many names; a longer one points to cells. */
const LIST_LIMIT = 500;

/** Where a column of ours stands in the tab, from 0. */
type PlaceOf = (name: ColumnName) => number;

/** What the dropdowns offer: lists for all rows, and for each mentee one of the mentors who may be theirs. */
function dropdowns(
  { statuses, opinions, mentees, mentors, rows, reviews }: DyadsSheet,
  placeOf: PlaceOf,
): Pick<SheetPlan, "names" | "lists" | "dropdowns"> {
  const from = (start: number, length: number): number[] => Array.from({ length }, (_, k) => start + k);
  const firstOpinion = statuses.length;
  const firstMentee = firstOpinion + opinions.length;
  const firstMentor = firstMentee + mentees.length;
  const everyone =
    mentees.length <= LIST_LIMIT
      ? from(firstMentee, mentees.length)
      : { row: HEAD, column: placeOf("mentee"), rows: rows.length, columns: 1 };
  const shared = [from(0, statuses.length), everyone, from(firstOpinion, opinions.length)];
  const choices = rows.map(({ choices: mentorsOfRow }) => mentorsOfRow.map((mentor) => firstMentor + mentor));
  const judged = {
    row: HEAD,
    column: placeOf("note") + 1,
    lists: rows.map(() => reviews.map(() => 2)),
  };
  return {
    names: [...statuses, ...opinions, ...mentees, ...mentors],
    lists: [...shared, ...choices],
    dropdowns: [
      { row: HEAD, column: placeOf("status"), lists: rows.map((_, index) => [0, 1, shared.length + index]) },
      ...(reviews.length === 0 ? [] : [judged]),
    ],
  };
}

/** Where each cell of the new tab comes from in the earlier one: ours by what they are, people's own at the right. */
function carriedCells({ earlier }: DyadsSheet, columns: readonly PlanColumn[]): SheetPlan["carried"] {
  if (earlier === null) return undefined;
  const { sheetId, state, head, headerRow, ownColumns, rows } = earlier;
  return {
    sheetId,
    state,
    rows: [-1, headerRow, ...rows.map((row) => (row < 0 ? -1 : head + row))],
    columns: columns.map(({ from }) => from),
    firstOwn: columns.length - ownColumns.length,
  };
}

/** A dyads tab as a host writes it. `tables`: the tabs that the run read. */
export function toPlan(sheet: DyadsSheet, tables: readonly Table[]): SheetPlan {
  const { rows, settings, refused, absent } = sheet;
  const sources = sourcesOf(settings, tables);
  const pieces = toPieces({ settings: withoutDecisions(settings), sources, refused, absent });
  const columns = planColumns(sheet, pieces);
  const placeOf: PlaceOf = (name) => columns.findIndex((column) => column.name === name);
  return {
    language: sheet.language,
    title: sheet.title,
    dated: true,
    cells: [
      columns.map(({ top }) => top),
      columns.map(({ header }) => header),
      ...rows.map((row, index) => columns.map((column) => column.cell(row, index))),
    ],
    frozen: HEAD,
    // Whose dyad it is stays in sight.
    frozenColumns: placeOf("mentor") + 1,
    filtered: true,
    colour: TAB_COLOUR,
    fontSize: FONT_SIZE,
    atRight: [],
    heads: [HEAD - 1],
    widths: columns.map(({ width }) => width),
    hidden: { from: placeOf(HIDDEN[0]), length: placeOf("decidedBy") - placeOf(HIDDEN[0]) },
    backgrounds: {
      row: HEAD,
      colours: rows.map(({ level, cells }) => {
        const colours = backgrounds(level, cells[COLUMNS.indexOf("mentor")] !== "");
        return columns.map(({ shade }) =>
          shade === null ? PLAIN : (colours[COLUMNS.indexOf(shade)] ?? PLAIN),
        );
      }),
    },
    notes: { row: HEAD, column: placeOf("watch"), texts: rows.map(({ note }) => note) },
    formats: [
      { column: placeOf("score"), format: "0.0" },
      { column: placeOf("note"), format: "@" },
    ],
    ...dropdowns(sheet, placeOf),
    charts: [],
    highlights: highlights(
      {
        rows: rows.length,
        statuses: sheet.statuses,
        opinions: sheet.opinions,
        reviewers: sheet.reviews.length,
      },
      placeOf,
    ),
    tags: columns.map(({ name }) => name ?? ""),
    carried: carriedCells(sheet, columns),
  };
}

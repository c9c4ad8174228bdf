import type { Table } from "../tabs/table.ts";
import type { SheetPlan } from "../tabs/sheet-plan.ts";
import { highlights } from "./highlights.ts";
import { PLAIN, backgrounds } from "./looks.ts";
import { STATE_HEADER } from "./tab/find-columns.ts";
import { toPieces, withoutDecisions } from "./tab/hidden-state.ts";
import { HEAD } from "./tab/read-tab.ts";
import { COLUMNS, type ColumnName, type DyadsSheet, HIDDEN } from "./sheet.ts";
import { sourcesOf } from "./sources-of.ts";

const columnOf = (name: ColumnName): number => COLUMNS.indexOf(name);

/** Beside the panel at 1366 pixels, all from the status to why the two suit each other stands in sight. */
const WIDTHS: Record<ColumnName, number> = {
  status: 80,
  mentee: 122,
  mentor: 122,
  organisations: 184,
  agreement: 88,
  score: 54,
  note: 140,
  why: 290,
  missing: 200,
  watch: 260,
  alternatives: 440,
  rank: 110,
  menteeKey: 100,
  mentorKey: 100,
  proposal: 100,
  checked: 100,
  decidedBy: 120,
  decidedOn: 90,
};

/** Whose dyad it is stays in sight. */
const FROZEN_COLUMNS = columnOf("mentor") + 1;

/** In points: two lines a dyad, and a committee sees a dozen of them beside the panel. */
const FONT_SIZE = 9;

/** Tabs of Dyade have it, so that they are told from the answers. */
const TAB_COLOUR = "#1f3b57";

/** A dropdown written as a list holds this many names; a longer one points to cells. */
const LIST_LIMIT = 500;

/** The hidden columns above which the state of the run stands; a larger one gets more of them. */
const STATE_COLUMNS = HIDDEN.filter((name) => name !== "checked");

/** Puts cells between the hidden columns and those after them. */
function widened<Value>(row: readonly Value[], more: readonly Value[]): Value[] {
  const after = columnOf("checked") + 1;
  return [...row.slice(0, after), ...more, ...row.slice(after)];
}

/** Row 1: what it says, and above the hidden columns how the run was made, and how many mentees there are. */
function firstRow({ facts, provenance, rows }: DyadsSheet, pieces: readonly string[]): (string | number)[] {
  const first = COLUMNS.map((name): string | number => {
    if (name === "status") return facts;
    if (name === "why") return provenance;
    if (name === "checked") return rows.length;
    const piece = STATE_COLUMNS.findIndex((column) => column === name);
    return pieces[piece] ?? "";
  });
  return widened(first, pieces.slice(STATE_COLUMNS.length));
}

/** What the dropdowns of status, mentee and mentor offer: two lists for all rows, and one of its own for each mentee. */
function dropdowns({
  statuses,
  mentees,
  mentors,
  rows,
}: DyadsSheet): Pick<SheetPlan, "names" | "lists" | "dropdowns"> {
  const from = (start: number, length: number): number[] => Array.from({ length }, (_, k) => start + k);
  const firstMentor = statuses.length + mentees.length;
  const everyone =
    mentees.length <= LIST_LIMIT
      ? from(statuses.length, mentees.length)
      : { row: HEAD, column: columnOf("mentee"), rows: rows.length, columns: 1 };
  return {
    names: [...statuses, ...mentees, ...mentors],
    lists: [
      from(0, statuses.length),
      everyone,
      ...rows.map(({ choices }) => choices.map((mentor) => firstMentor + mentor)),
    ],
    dropdowns: [{ row: HEAD, column: columnOf("status"), lists: rows.map((_, index) => [0, 1, index + 2]) }],
  };
}

/** Where each cell of the new tab comes from in the earlier one: ours by what they are, people's own at the right. */
function carriedCells(
  { earlier }: DyadsSheet,
  columns: readonly (ColumnName | null)[],
): SheetPlan["carried"] {
  if (earlier === null) return undefined;
  const { sheetId, state, at, head, headerRow, ownColumns, rows } = earlier;
  return {
    sheetId,
    state,
    rows: [-1, headerRow, ...rows.map((row) => (row < 0 ? -1 : head + row))],
    columns: [...columns.map((name) => (name === null ? -1 : at[name])), ...ownColumns],
    firstOwn: columns.length,
  };
}

/** Pixels of a column of people's own, until it gets the width that it had. */
const OWN_WIDTH = 120;

/** A dyads tab as a host writes it. `tables`: the tabs that the run read. */
export function toPlan(sheet: DyadsSheet, tables: readonly Table[]): SheetPlan {
  const { rows, settings, refused, absent } = sheet;
  const sources = sourcesOf(settings, tables);
  const pieces = toPieces({ settings: withoutDecisions(settings), sources, refused, absent });
  const more = pieces.slice(STATE_COLUMNS.length);
  const ownColumns = sheet.earlier?.ownColumns ?? [];
  const columns = widened<ColumnName | null>(
    [...COLUMNS],
    more.map(() => null),
  );
  /** A row of ours with a value for the hidden columns that are more, and one for those of people's own. */
  const wide = <Value>(row: readonly Value[], blank: Value): Value[] => [
    ...widened(
      row,
      more.map(() => blank),
    ),
    ...ownColumns.map(() => blank),
  ];
  const ownBlank = ownColumns.map(() => "");
  return {
    language: sheet.language,
    title: sheet.title,
    dated: true,
    cells: [
      [...firstRow(sheet, pieces), ...ownBlank],
      [
        ...widened(
          sheet.headers,
          more.map(() => STATE_HEADER),
        ),
        ...ownBlank,
      ],
      ...rows.map(({ cells }) => wide(cells, "")),
    ],
    frozen: HEAD,
    frozenColumns: FROZEN_COLUMNS,
    filtered: true,
    colour: TAB_COLOUR,
    fontSize: FONT_SIZE,
    heads: [HEAD - 1],
    widths: wide(
      COLUMNS.map((name) => WIDTHS[name]),
      OWN_WIDTH,
    ),
    hidden: { from: columnOf(HIDDEN[0]), length: HIDDEN.length + more.length },
    backgrounds: {
      row: HEAD,
      colours: rows.map(({ level, cells }) =>
        wide(backgrounds(level, cells[columnOf("mentor")] !== ""), PLAIN),
      ),
    },
    notes: { row: HEAD, column: columnOf("watch"), texts: rows.map(({ note }) => note) },
    formats: [
      { column: columnOf("score"), format: "0.0" },
      { column: columnOf("note"), format: "@" },
    ],
    ...dropdowns(sheet),
    charts: [],
    highlights: highlights(rows.length, sheet.statuses),
    tags: columns.map((name) => name ?? ""),
    carried: carriedCells(sheet, columns),
  };
}

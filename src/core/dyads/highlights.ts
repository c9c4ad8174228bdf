import { columnLetters } from "../tabs/column-letters.ts";
import type { SheetPlan } from "../tabs/sheet-plan.ts";
import { CHECKED_SEPARATOR } from "./checked.ts";
import { OPINIONS, type Opinion } from "./reviews.ts";
import { type ColumnName, STATUSES, type Status } from "./sheet.ts";
import { HEAD } from "./tab/read-tab.ts";

type Highlight = SheetPlan["highlights"][number];

/** Lilac: no level and no status has it. */
const UNVERIFIED = "#e6dcf5";

/** Each status has its word too. Proposed is plain: nobody decided yet. */
const STATUS_COLOURS: Partial<Record<Status, string>> = {
  discuss: "#d7e8fb",
  locked: "#cfe8e4",
  confirmed: "#d3ecd0",
  refused: "#e3e3e6",
  toPlace: "#eef1f5",
};

/** What somebody of the committee thinks, in the colours of what it leads to. */
const OPINION_COLOURS: Record<Opinion, string> = {
  for: "#d3ecd0",
  discuss: "#d7e8fb",
  against: "#f6dfc7",
};

interface Painted {
  /** How many rows the tab has below its head. */
  readonly rows: number;
  /** What the cells say, in the order of {@link STATUSES}. */
  readonly statuses: readonly string[];
  /** The same of {@link OPINIONS}, and how many columns of them there are. */
  readonly opinions: readonly string[];
  readonly reviewers: number;
}

/**
 * What Sheets paints by itself: cells that were dragged, sorted apart, pasted or deleted, of which no trigger hears, and
 * the statuses and opinions, whoever changes them.
 *
 * @param columnOf where each column of ours stands, from 0.
 */
export function highlights(
  { rows: count, statuses, opinions, reviewers }: Painted,
  columnOf: (name: ColumnName) => number,
): SheetPlan["highlights"] {
  const first = HEAD + 1;
  const rows = Math.max(count, 1);
  const cell = (column: number, row: number): string => `$${columnLetters(column)}${String(row)}`;
  const people = (["status", "mentee", "mentor"] as const).map((name) => cell(columnOf(name), first));
  const differs = `${people.join(`&"${CHECKED_SEPARATOR}"&`)}<>${cell(columnOf("checked"), first)}`;
  const menteeColumn = columnLetters(columnOf("mentee"));
  const mentees = `$${menteeColumn}$${String(first)}:$${menteeColumn}`;
  const rowCount = `$${columnLetters(columnOf("checked"))}$1`;
  /** Cells that hold a word; in the other columns each is compared itself. */
  const saying = (column: number, columns: number, text = "", background = ""): Highlight => {
    const compared = columns === 1 ? cell(column, first) : `${columnLetters(column)}${String(first)}`;
    return { of: { row: HEAD, column, rows, columns }, formula: `=${compared}="${text}"`, background };
  };
  return [
    {
      of: { row: HEAD, column: columnOf("status"), rows, columns: people.length },
      formula: `=(${people.join("&")}<>"")*(${differs})`,
      background: UNVERIFIED,
    },
    {
      of: { row: 0, column: columnOf("status"), rows: 1, columns: 1 },
      formula: `=COUNTA(${mentees})<>${rowCount}`,
      background: UNVERIFIED,
    },
    ...STATUSES.flatMap((status, index) => {
      const background = STATUS_COLOURS[status];
      return background === undefined ? [] : saying(columnOf("status"), 1, statuses[index], background);
    }),
    ...OPINIONS.flatMap((opinion, index) =>
      reviewers === 0
        ? []
        : saying(columnOf("note") + 1, reviewers, opinions[index], OPINION_COLOURS[opinion]),
    ),
  ];
}

import { columnLetters } from "../tabs/column-letters.ts";
import type { SheetPlan } from "../tabs/sheet-plan.ts";
import { CHECKED_SEPARATOR } from "./checked.ts";
import { COLUMNS, type ColumnName, STATUSES, type Status } from "./sheet.ts";
import { HEAD } from "./tab/read-tab.ts";

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

const columnOf = (name: ColumnName): number => COLUMNS.indexOf(name);
const cell = (name: ColumnName, row: number): string => `$${columnLetters(columnOf(name))}${String(row)}`;

/**
 * What Sheets paints by itself: cells that were dragged, sorted apart, pasted or deleted, of which no trigger hears, and
 * the statuses, whoever changes them.
 *
 * @param statuses what the cells say, in the order of {@link STATUSES}.
 */
export function highlights(rowCount: number, statuses: readonly string[]): SheetPlan["highlights"] {
  const first = HEAD + 1;
  const rows = Math.max(rowCount, 1);
  const people = (["status", "mentee", "mentor"] as const).map((name) => cell(name, first));
  const differs = `${people.join(`&"${CHECKED_SEPARATOR}"&`)}<>${cell("checked", first)}`;
  const menteeColumn = columnLetters(columnOf("mentee"));
  const mentees = `$${menteeColumn}$${String(first)}:$${menteeColumn}`;
  const count = `$${columnLetters(columnOf("checked"))}$1`;
  return [
    {
      of: { row: HEAD, column: columnOf("status"), rows, columns: people.length },
      formula: `=(${people.join("&")}<>"")*(${differs})`,
      background: UNVERIFIED,
    },
    {
      of: { row: 0, column: columnOf("status"), rows: 1, columns: 1 },
      formula: `=COUNTA(${mentees})<>${count}`,
      background: UNVERIFIED,
    },
    ...STATUSES.flatMap((status, index) => {
      const background = STATUS_COLOURS[status];
      if (background === undefined) return [];
      return [
        {
          of: { row: HEAD, column: columnOf("status"), rows, columns: 1 },
          formula: `=${cell("status", first)}="${statuses[index] ?? ""}"`,
          background,
        },
      ];
    }),
  ];
}

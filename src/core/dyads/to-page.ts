import type { Table } from "../tabs/table.ts";
import type { SheetPlan } from "../tabs/sheet-plan.ts";
import { backgrounds } from "./looks.ts";
import { HEAD } from "./read-tab.ts";
import { COLUMNS, type ColumnName, type DyadsSheet } from "./sheet.ts";
import { sourcesOf } from "./sources-of.ts";

const WIDTHS: Record<ColumnName, number> = {
  status: 95,
  mentee: 150,
  mentor: 150,
  score: 55,
  rank: 50,
  why: 300,
  watch: 250,
  alternatives: 220,
  menteeKey: 100,
  mentorKey: 100,
  note: 220,
  decidedBy: 140,
  decidedOn: 110,
};

/** A cell holds 50,000 characters. */
const CELL_LIMIT = 49_000;
/** A dropdown written as a list holds this many names; a longer one points to cells. */
const LIST_LIMIT = 500;

const columnOf = (name: ColumnName): number => COLUMNS.indexOf(name);

/** Row 1: what it says, and above the hidden keys, for the re-checks, with which settings and from where the run was made. */
function firstRow({ summary, settings }: DyadsSheet, tables: readonly Table[]): string[] {
  const kept = JSON.stringify(settings);
  const first: Partial<Record<ColumnName, string>> = {
    status: summary,
    menteeKey: kept.length <= CELL_LIMIT ? kept : "",
    mentorKey: JSON.stringify(sourcesOf(settings, tables)),
  };
  return COLUMNS.map((name) => first[name] ?? "");
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

/** A dyads tab as a host writes it. `tables`: the tabs that the run read. */
export function toPage(sheet: DyadsSheet, tables: readonly Table[]): SheetPlan {
  const { rows } = sheet;
  const mentorAt = columnOf("mentor");
  return {
    language: sheet.language,
    title: sheet.title,
    dated: true,
    cells: [firstRow(sheet, tables), sheet.headers, ...rows.map(({ cells }) => cells)],
    frozen: HEAD,
    heads: [HEAD - 1],
    widths: COLUMNS.map((name) => WIDTHS[name]),
    hidden: { from: columnOf("menteeKey"), length: 2 },
    backgrounds: {
      row: HEAD,
      colours: rows.map(({ level, cells }) => backgrounds(level, cells[mentorAt] !== "")),
    },
    notes: { row: HEAD, column: columnOf("watch"), texts: rows.map(({ note }) => note) },
    formats: [{ column: columnOf("score"), format: "0.0" }],
    ...dropdowns(sheet),
    charts: [],
  };
}

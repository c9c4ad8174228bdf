import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import { type Table, cellText, holdsText } from "../tabs/table.ts";
import { equalHeaders } from "./branches.ts";

/** One column that answers a question; a grid's columns carry the label of their row. */
export interface QuestionColumn {
  readonly index: number;
  /** The row of a grid, as written; `""` for a question of one column. */
  readonly label: string;
}

/** A question of a form: one column, or all the columns `Question [Row]` of a grid. */
export interface Question {
  /** As written in the header, without the bracket of a grid. */
  readonly title: string;
  readonly grid: boolean;
  readonly columns: readonly QuestionColumn[];
}

/** The questions of a tab, in the order of its columns. */
export interface Questions {
  readonly all: readonly Question[];
  /** By header or by the question of a grid, folded; null when the tab has no such question. */
  find(title: string): Question | null;
}

/** `Question [Row]`: the question and the label of the row; null for the header of a column of its own. */
function gridHeader(title: string): readonly [question: string, label: string] | null {
  const at = title.lastIndexOf("[");
  const [question, label] = [title.slice(0, at).trim(), title.slice(at + 1, -1)];
  return at > 0 && title.endsWith("]") && question !== "" && !label.includes("]")
    ? [question, label.trim()]
    : null;
}

/** Rows that an issue lists. */
const FIRST_ROWS = 5;

/** The rows that answer a column, from 1 as a person counts them. */
function rowsAnswering({ rows }: Table, column: number): number[] {
  return rows.flatMap((row, at) => (at > 0 && holdsText(row, column) ? [at + 1] : []));
}

/** Columns of one title with the rows that answer each, the one that counts first: that of more answers, else the first. */
function byAnswers(table: Table, columns: readonly number[]) {
  return columns
    .map((column) => ({ column, rows: rowsAnswering(table, column) }))
    .sort((a, b) => b.rows.length - a.rows.length || a.column - b.column);
}

/** Reports `duplicate-header` for each title of several columns, with how many answers are not read. */
export function reportDuplicateHeaders(table: Table, report: Report): void {
  for (const columns of equalHeaders(table)) {
    const [, ...others] = byAnswers(table, columns);
    const lost = others.flatMap(({ rows }) => rows).sort((a, b) => a - b);
    const title = cellText(table.rows[0]?.[columns[1] ?? 0]);
    const rows = [...new Set(lost)].slice(0, FIRST_ROWS);
    report(
      "duplicate-header",
      { tab: table.name, row: 1, column: title },
      { read: title, count: lost.length, rows },
    );
  }
}

/** The columns that count, each with its title: of those of one title, the one with more answers. */
function countingColumns(table: Table): { title: string; index: number }[] {
  const others = equalHeaders(table).flatMap((columns) => byAnswers(table, columns).slice(1));
  const ignored = new Set(others.map(({ column }) => column));
  const titles = (table.rows[0] ?? []).map((header, index) => ({ title: cellText(header), index }));
  return titles.filter(({ title, index }) => fold(title) !== "" && !ignored.has(index));
}

/** Reads the header of a tab. */
export function readQuestions(table: Table): Questions {
  const columns = countingColumns(table);
  const questions = new Map<string, { title: string; grid: boolean; columns: QuestionColumn[] }>();
  const byHeader = new Map<string, Question>();
  for (const { title, index } of columns) {
    const row = gridHeader(title);
    const single = { title, grid: false, columns: [{ index, label: "" }] };
    byHeader.set(fold(title), single);
    if (row === null) {
      questions.set(fold(title), single);
      continue;
    }
    const [question, label] = row;
    const key = `${fold(question)} []`;
    const grid = questions.get(key) ?? { title: question, grid: true, columns: [] };
    grid.columns.push({ index, label });
    questions.set(key, grid);
  }
  return {
    all: [...questions.values()],
    find: (title) => byHeader.get(fold(title)) ?? questions.get(`${fold(title)} []`) ?? null,
  };
}

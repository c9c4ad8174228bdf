import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import { type Cell, type Table, cellText } from "../tabs/table.ts";

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

function countAnswers(rows: readonly (readonly Cell[])[], index: number): number {
  let answers = 0;
  for (const row of rows) if (cellText(row[index]) !== "") answers++;
  return answers;
}

/** The columns that count: among equal headers the one with more answers, the first when equal. */
function countingColumns({ name, rows }: Table, report: Report): { title: string; index: number }[] {
  const [header = [], ...answers] = rows;
  const equal = new Map<string, { title: string; index: number }[]>();
  header.forEach((value, index) => {
    const title = cellText(value);
    const key = fold(title);
    if (key !== "") equal.set(key, [...(equal.get(key) ?? []), { title, index }]);
  });
  const kept = [...equal.values()].flatMap((columns) => {
    const [first, second] = columns;
    if (first === undefined || second === undefined) return columns;
    report("duplicate-header", { tab: name, row: 1, column: second.title }, { read: second.title });
    const counted = columns.map((column) => ({ ...column, answers: countAnswers(answers, column.index) }));
    return counted.sort((a, b) => b.answers - a.answers || a.index - b.index).slice(0, 1);
  });
  return kept.sort((a, b) => a.index - b.index);
}

/** Reads the header of a tab. Reports `duplicate-header`. */
export function readQuestions(table: Table, report: Report): Questions {
  const columns = countingColumns(table, report);
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

import { fold } from "../people/fold.ts";
import type { LinkColumn } from "./links-headers.ts";
import type { LinkRow } from "./sources.ts";
import { namesSomebody } from "./stated-nobody.ts";

type Rows = readonly (readonly string[])[];

const FOREIGN: ReadonlySet<LinkColumn> = new Set([
  "relation",
  "other",
  "email",
  "manager-email",
  "first-name",
] as const);
const NUMBER_OR_DATE = /^(?=.*\d)[\d\s.,:/T-]+$/;

/** The columns of an org chart, highest level first, and the index of its first row. */
interface Outline {
  readonly columns: readonly number[];
  readonly firstRow: number;
}

/**
 * The levels of an org chart told from its headers: `Niveau 1`, `Niveau 2`…, or a title such as `Direction` with the
 * managers and the employees to its right. Null where the headers tell of no such chart.
 */
export function levelColumns(headers: readonly (LinkColumn | null)[]): Outline | null {
  const of = (...wanted: LinkColumn[]): number[] =>
    headers.flatMap((column, index) => (column !== null && wanted.includes(column) ? [index] : []));
  const levels = of("level");
  if (levels.length >= 2) return { columns: levels, firstRow: 1 };
  const titles = of("title");
  const lower = [...of("manager"), ...of("employee", "person")];
  const columns = [...titles, ...lower];
  const inOrder = columns.every((column, at) => column > (columns[at - 1] ?? -1));
  return titles.length > 0 && lower.length === 2 && inOrder ? { columns, firstRow: 1 } : null;
}

/**
 * The columns of a tab that has the shape of an org chart with one column a level, where no header is known to mean
 * something else: texts alone, and a first column that stands for several rows, by blanks below or by repeating. A first
 * row with a gap over a column is no header but the top of the chart. Null for any other tab.
 */
export function outlineColumns(rows: Rows, headers: readonly (LinkColumn | null)[]): Outline | null {
  if (headers.some((column) => column !== null && FOREIGN.has(column))) return null;
  const [top = [], ...below] = rows;
  const width = below.reduce((widest, row) => Math.max(widest, row.length), 0);
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) =>
    below.some((row) => has(row, column)),
  );
  const firstRow = filled.some((column) => !has(top, column)) ? 0 : 1;
  const named = top.flatMap((_, column) => (firstRow === 0 && has(top, column) ? [column] : []));
  const columns = [...new Set([...named, ...filled])]
    .filter((column) => headers[column] !== "note")
    .sort((a, b) => a - b);
  return columns.length >= 2 && isOutline(rows.slice(firstRow), columns) ? { columns, firstRow } : null;
}

/** Whether rows are texts alone, and somebody in the first column stands for several of them. */
function isOutline(rows: Rows, columns: readonly number[]): boolean {
  const [first = 0] = columns;
  const told = rows.filter((row) => columns.some((column) => has(row, column)));
  if (told.some((row) => columns.some((column) => NUMBER_OR_DATE.test(row[column] ?? "")))) return false;
  const tops = new Set(told.filter((row) => has(row, first)).map((row) => fold(row[first] ?? "")));
  return tops.size < told.length;
}

function has(row: readonly string[], column: number): boolean {
  return (row[column] ?? "") !== "";
}

/**
 * Reads an org chart from left to right: each person is under the nearest level to the left that is filled. A blank
 * inherits the one above, as in an outline, until someone else stands at a higher level. Of a cell with several lines
 * the first is the name, the others are a title; `vacant` and the like are passed over.
 */
export function readOrgChart(rows: Rows, { columns, firstRow }: Outline): LinkRow[] {
  const headers = rows[0] ?? [];
  const path: string[] = columns.map(() => "");
  const links: LinkRow[] = [];
  rows.forEach((row, index) => {
    if (index < firstRow) return;
    columns.forEach((column, level) => {
      const text = firstLine(row[column] ?? "");
      if (text === "") return;
      if (fold(text) !== fold(path[level] ?? "")) path.fill("", level + 1);
      path[level] = text;
      if (!namesSomebody(fold(text))) return;
      const above = nearestAbove(path, level);
      if (above === null) return;
      links.push({
        row: index + 1,
        person: path[above] ?? "",
        relation: "manages",
        other: text,
        note: "",
        columns: { person: headers[columns[above] ?? 0] ?? "", other: headers[column] ?? "" },
      });
    });
  });
  return links;
}

/** The lowest level above `level` at which the path names somebody else. */
function nearestAbove(path: readonly string[], level: number): number | null {
  for (let above = level - 1; above >= 0; above -= 1) {
    const name = fold(path[above] ?? "");
    if (namesSomebody(name) && name !== fold(path[level] ?? "")) return above;
  }
  return null;
}

function firstLine(text: string): string {
  return (
    text
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .find((line) => line !== "") ?? ""
  );
}

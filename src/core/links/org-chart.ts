import { fold } from "../people/fold.ts";
import type { LinkColumn } from "./links-headers.ts";
import type { LinkRow } from "./sources.ts";
import { namesSomebody } from "./stated-nobody.ts";

type Rows = readonly (readonly string[])[];

/** The columns of an org chart, highest level first, and the index of its first row. */
export interface Outline {
  readonly columns: readonly number[];
  readonly firstRow: number;
}

/**
 * The columns of a tab that is an org chart with one column a level; null when it is not one. Levels are told from
 * headers such as `Niveau 1`, else from the shape, where no header is known to mean something else: texts alone, and a
 * first column that stands for several rows, by blanks below or by repeating. A first row with a gap over a column is no
 * header but the top of the chart.
 */
export function outlineColumns(rows: Rows, headers: readonly (LinkColumn | null)[]): Outline | null {
  const levels = headers.flatMap((column, index) => (column === "level" ? [index] : []));
  if (levels.length >= 2) return { columns: levels, firstRow: 1 };
  if (headers.some((column) => column === "relation" || column === "other" || column === "email"))
    return null;

  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const filled = (column: number): boolean => rows.slice(1).some((row) => (row[column] ?? "") !== "");
  const columns = Array.from({ length: width }, (_, column) => column).filter(
    (column) => filled(column) && headers[column] !== "note",
  );
  const [top] = columns;
  if (top === undefined || columns.length < 2) return null;
  const body = rows.slice(1).filter((row) => columns.some((column) => (row[column] ?? "") !== ""));
  if (body.some((row) => columns.some((column) => /^(?=.*\d)[\d\s.,:/T-]+$/.test(row[column] ?? ""))))
    return null;
  const tops = new Set(body.map((row) => fold(row[top] ?? "")).filter((name) => name !== ""));
  if (tops.size === body.length) return null;
  const headless = columns.some((column) => (rows[0]?.[column] ?? "") === "");
  return { columns, firstRow: headless ? 0 : 1 };
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

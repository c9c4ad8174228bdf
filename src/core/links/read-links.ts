import { type Table, cellText } from "../tabs/table.ts";
import type { Report } from "../issues/issue.ts";
import { type LinkColumn, readHeader } from "./links-headers.ts";
import { readOrgChart, recogniseChart } from "./org-chart.ts";
import { readRelation } from "./relations.ts";
import type { LinkRow } from "./sources.ts";

/** The texts of a tab, the titles first. */
function textsOf({ rows }: Table): string[][] {
  return rows.map((row) => row.map(cellText));
}

/** How the rows under some headers are read; null where no shape is recognised. */
function shapeOf(headers: readonly string[]): ((below: readonly (readonly string[])[]) => LinkRow[]) | null {
  const kinds = headers.map(readHeader);
  const all = (kind: LinkColumn): number[] => [...kinds.keys()].filter((index) => kinds[index] === kind);
  const [person, second] = all("person");
  const [relation] = all("relation");
  const [other = second] = all("other");
  if (person !== undefined && relation !== undefined && other !== undefined)
    return (below) => readTypedRows(headers, below, [person, relation, other]);
  const chart = recogniseChart(all);
  if (chart === null) return null;
  return (below) => {
    const people = below.map((row) => (statesRelation(row) ? [] : row));
    const added = below.map((row) => (statesRelation(row) ? row : []));
    return [...readOrgChart(headers, people, chart), ...readTypedRows([], added, [0, 1, 2])];
  };
}

/**
 * Reads the Links tab, null when there is none, in the shapes people paste, read from the headers in French or English:
 * - `person, relation, other person`: the rows as they are;
 * - `person, manager` pairs, further columns passed over; first and last names, and an e-mail column beside either, are
 *   joined. Where the manager stands left of the person, a blank manager is the one above, as in an outline;
 * - an org chart with one column a level: `Niveau 1`, `Niveau 2`…, or titles such as `Direction`, with the managers and
 *   the employees to their right.
 *
 * Pairs and charts give a row `manages` for each person under another; a row of theirs that Dyade added stands for
 * itself. Blank rows are passed over. What the rows say is judged by {@link findLinks}.
 */
export function readLinks(table: Table | null): LinkRow[] {
  const [headers = [], ...below] = table === null ? [] : textsOf(table);
  return shapeOf(headers)?.(below) ?? [];
}

/** Reports `links-columns-missing`, naming the headers read, where the tab has rows and no shape is recognised. */
export function reportUnreadLinks(table: Table | null, report: Report): void {
  const [headers = [], ...below] = table === null ? [] : textsOf(table);
  if (table === null || shapeOf(headers) !== null) return;
  if (!below.some((row) => row.some((text) => text !== ""))) return;
  const names = headers.filter((header) => header !== "");
  report("links-columns-missing", { tab: table.name, row: 1 }, { names });
}

/** Whether a row of an org chart is none of it, but says what two people are to each other. */
function statesRelation([person = "", relation = "", other = ""]: readonly string[]): boolean {
  const kind = person === "" || other === "" ? null : readRelation(relation);
  return kind !== null && kind !== "manages" && kind !== "reports-to";
}

function readTypedRows(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  columns: readonly number[],
): LinkRow[] {
  const endsOf = (texts: readonly (string | undefined)[]) => {
    const [person = "", relation = "", other = ""] = columns.map((column) => texts[column]);
    return { person, relation, other };
  };
  const under = endsOf(headers);
  return rows.flatMap((row, index) => {
    const texts = endsOf(row);
    if (Object.values(texts).every((text) => text === "")) return [];
    return [{ row: index + 2, ...texts, columns: under }];
  });
}

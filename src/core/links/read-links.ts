import { type Table, cellText } from "../tabs/table.ts";
import type { Report } from "../issues/issue.ts";
import { type LinkColumn, readHeader } from "./links-headers.ts";
import { readOrgChart, recogniseChart } from "./org-chart.ts";
import { readRelation } from "./relations.ts";
import type { LinkRow } from "./sources.ts";

/**
 * Reads the Links tab, null when there is none, in the shapes people paste, told from the headers in French or English:
 * - `person, relation, other person`: the rows as they are;
 * - `person, manager` pairs, further columns passed over; first and last names, and an e-mail column beside either, are
 *   joined. Where the manager stands left of the person, a blank manager is the one above, as in an outline;
 * - an org chart with one column a level: `Niveau 1`, `Niveau 2`…, or titles such as `Direction`, with the managers and
 *   the employees to their right.
 *
 * Pairs and charts give a row `manages` for each person under another; a row of theirs that Dyade added stands for
 * itself. Blank rows are passed over. Issue:
 * `links-columns-missing`, naming the headers read, where the tab has rows and no shape is recognised. What the rows say
 * is judged by {@link findLinks}.
 */
export function readLinks(table: Table | null, report: Report): LinkRow[] {
  if (table === null) return [];
  const rows = table.rows.map((row) => row.map(cellText));
  const [headers = [], ...below] = rows;
  const kinds = headers.map(readHeader);
  const all = (kind: LinkColumn): number[] => [...kinds.keys()].filter((index) => kinds[index] === kind);

  const [person, second] = all("person");
  const [relation] = all("relation");
  const [other = second] = all("other");
  if (person !== undefined && relation !== undefined && other !== undefined)
    return readTypedRows(headers, below, [person, relation, other]);
  const chart = recogniseChart(all);
  if (chart !== null) {
    const people = below.map((row) => (statesRelation(row) ? [] : row));
    const added = below.map((row) => (statesRelation(row) ? row : []));
    return [...readOrgChart(headers, people, chart), ...readTypedRows([], added, [0, 1, 2])];
  }
  if (below.some((row) => row.some((text) => text !== ""))) {
    const names = headers.filter((header) => header !== "");
    report("links-columns-missing", { tab: table.name, row: 1 }, { names });
  }
  return [];
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
  const textsOf = (texts: readonly (string | undefined)[]) => {
    const [person = "", relation = "", other = ""] = columns.map((column) => texts[column]);
    return { person, relation, other };
  };
  const under = textsOf(headers);
  return rows.flatMap((row, index) => {
    const texts = textsOf(row);
    if (Object.values(texts).every((text) => text === "")) return [];
    return [{ row: index + 2, ...texts, columns: under }];
  });
}

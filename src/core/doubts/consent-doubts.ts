import type { Snapshot } from "../intake/snapshot.ts";
import type { Issue } from "../issues/issue.ts";
import type { Entry } from "../links/participants.ts";
import { fold } from "../people/fold.ts";
import type { Settings } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { Circle } from "./circle.ts";
import type { BlankCell, ConsentDoubt } from "./doubt.ts";
import { placeOf } from "./place-of.ts";

/** Titles are looked for in these rows, as when the tab is read. */
const FIRST_ROWS = 10;

/** The questions whether somebody who left the question of consent blank agrees: one a person, whatever their roles. */
export function consentDoubts(
  issues: readonly Issue[],
  circle: Circle,
  settings: Settings,
  tables: Snapshot["tables"],
): ConsentDoubt[] {
  const byPerson = new Map<number, { readonly entry: Entry; readonly issue: Issue }[]>();
  for (const issue of issues) {
    if (issue.code !== "consent-blank") continue;
    const entry = roles(issue, circle).flatMap((role) => circle.at(role, issue.row) ?? [])[0];
    if (entry !== undefined)
      byPerson.set(entry.person, [...(byPerson.get(entry.person) ?? []), { entry, issue }]);
  }
  return [...byPerson.values()].flatMap((blanks) => {
    const [first] = blanks;
    if (first === undefined) return [];
    const cells = blanks.flatMap(({ entry, issue }) => blankCell(entry, issue, settings, tables) ?? []);
    return [
      {
        kind: "consent",
        key: JSON.stringify(["consent", first.entry.role, first.entry.key]),
        issues: blanks.map(({ issue }) => issue),
        where: placeOf(first.issue),
        person: circle.shown(first.entry),
        cells: cells.length === blanks.length ? cells : [],
      } satisfies ConsentDoubt,
    ];
  });
}

function roles({ tab }: Issue, { sources: { tabs } }: Circle): readonly Entry["role"][] {
  return (["mentor", "mentee"] as const).filter((role) => tabs[`${role}s`] === tab);
}

/**
 * The blank cell of an issue as it stands in the tab, with its title and what tells whose row it is; null where several
 * columns have that title, nothing tells whose row it is, or the cell is not wholly blank.
 */
function blankCell(
  { role, row: rowNumber }: Entry,
  { column: title = "" }: Issue,
  settings: Settings,
  tables: readonly Table[],
): BlankCell | null {
  const { tab, columns } = settings[`${role}s`];
  const table = tables.find(({ name }) => name === tab);
  if (table === undefined) return null;
  const { id: sheetId, rows, copiedDown = [] } = table;
  const head = rows.slice(0, FIRST_ROWS).findIndex((cells) => columnsOf(cells, [title]).length > 0);
  const row = rowNumber - 1;
  const [titles, cells] = [rows[head], rows[row]];
  if (titles === undefined || cells === undefined) return null;
  const [column, ...more] = columnsOf(titles, [title]);
  if (column === undefined || more.length > 0) return null;
  if ((cells[column] ?? "") !== "" || copiedDown.includes(column)) return null;
  const who = columnsOf(titles, [...(columns.name ?? []), ...titlesOf(columns.email)])
    .map((at) => ({ row, column: at, was: cellText(cells[at]) }))
    .filter(({ was }) => was !== "");
  if (who.length === 0) return null;
  const beside = [{ row: head, column, was: cellText(titles[column]) }, ...who];
  return { sheetId, tab, row, column, beside };
}

/** The edit that writes a text in a blank cell of the answers, the only change that Dyade ever makes there. */
export function fillEdit({ sheetId, tab, row, column, beside }: BlankCell, text: string): TabEdit {
  return {
    ...{ sheetId, title: tab, header: [], widths: [], added: [], dropped: [] },
    changes: [{ row, column, was: "", value: text }],
    beside: [...beside],
  };
}

/** The columns, from 0, of some titles. */
function columnsOf(cells: Table["rows"][number], titles: readonly string[]): number[] {
  const folded = titles.map(fold);
  return [...cells.keys()].filter((at) => folded.includes(fold(cellText(cells[at]))));
}

import type { Snapshot } from "../intake/snapshot.ts";
import type { Issue } from "../issues/issue.ts";
import type { Entry } from "../links/participants.ts";
import { fold } from "../people/fold.ts";
import type { Settings } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { Circle } from "./circle.ts";
import type { ConsentCell, ConsentDoubt } from "./doubt.ts";
import { placeOf } from "./place-of.ts";

/** Titles are looked for in these rows, as when the tab is read. */
const FIRST_ROWS = 10;

/** The questions whether somebody whose consent is blank or unclear agrees: one a person, whatever their roles. */
export function consentDoubts(
  issues: readonly Issue[],
  circle: Circle,
  settings: Settings,
  tables: Snapshot["tables"],
): ConsentDoubt[] {
  const byPerson = new Map<number, { readonly entry: Entry; readonly issue: Issue }[]>();
  for (const issue of issues) {
    if (issue.code !== "consent-blank" && issue.code !== "consent-unclear") continue;
    const entry = roles(issue, circle).flatMap((role) => circle.at(role, issue.row) ?? [])[0];
    if (entry !== undefined)
      byPerson.set(entry.person, [...(byPerson.get(entry.person) ?? []), { entry, issue }]);
  }
  return [...byPerson.values()].flatMap((unsure) => {
    const [first] = unsure;
    if (first === undefined) return [];
    const cells = unsure.flatMap(({ entry, issue }) => consentCell(entry, issue, settings, tables) ?? []);
    return [
      {
        kind: "consent",
        key: JSON.stringify(["consent", first.entry.role, first.entry.key]),
        issues: unsure.map(({ issue }) => issue),
        where: placeOf(first.issue),
        person: circle.shown(first.entry),
        answer: unsure.map(({ issue }) => issue.read ?? "").find((text) => text !== "") ?? "",
        cells: cells.length === unsure.length ? cells : [],
      } satisfies ConsentDoubt,
    ];
  });
}

function roles({ tab }: Issue, { sources: { tabs } }: Circle): readonly Entry["role"][] {
  return (["mentor", "mentee"] as const).filter((role) => tabs[`${role}s`] === tab);
}

/**
 * The cell of an issue as it stands in the tab, with its title and what tells whose row it is; null where several
 * columns have that title, nothing tells whose row it is, or the cell holds no text.
 */
function consentCell(
  { role, row: rowNumber }: Entry,
  { column: title = "" }: Issue,
  settings: Settings,
  tables: readonly Table[],
): ConsentCell | null {
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
  const answer = cells[column] ?? "";
  if (typeof answer !== "string" || copiedDown.includes(column)) return null;
  const who = columnsOf(titles, [...(columns.name ?? []), ...titlesOf(columns.email)])
    .map((at) => ({ row, column: at, was: cellText(cells[at]) }))
    .filter(({ was }) => was !== "");
  if (who.length === 0) return null;
  const beside = [{ row: head, column, was: cellText(titles[column]) }, ...who];
  return { sheetId, tab, row, column, was: cellText(answer), beside };
}

/** The edit that writes an agreement in a cell of consent, the only change that Dyade ever makes to the answers. */
export function fillEdit({ sheetId, tab, row, column, was, beside }: ConsentCell, text: string): TabEdit {
  return {
    ...{ sheetId, title: tab, header: [], widths: [], added: [], dropped: [] },
    changes: [{ row, column, was, value: text }],
    beside: [...beside],
  };
}

/** The edit that takes back what was written in a cell. */
export function emptyEdit(cell: ConsentCell, text: string): TabEdit {
  return fillEdit({ ...cell, was: text }, cell.was);
}

/** The columns, from 0, of some titles. */
function columnsOf(cells: Table["rows"][number], titles: readonly string[]): number[] {
  const folded = titles.map(fold);
  return [...cells.keys()].filter((at) => folded.includes(fold(cellText(cells[at]))));
}

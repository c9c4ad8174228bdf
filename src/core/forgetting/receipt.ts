import { addRows } from "../tabs/add-rows.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import { type Table, cellText, isSaid } from "../tabs/table.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { fold } from "../people/fold.ts";
import type { PersonFinder } from "./find-person.ts";
import { holdsPapers } from "./letters-tab.ts";
import type { Place } from "./place.ts";

/** What is written of a removal, which holds nothing about the person. */
export interface Receipt {
  /** `2026-02-15`. */
  readonly on: string;
  /** What stands in the place of the person. */
  readonly label: string;
  /** What was taken out, in words. */
  readonly what: string;
  /** The initials of who did it; `""` for none given. */
  readonly by: string;
  /** What a new reading said then. */
  readonly verified: string;
}

/** The register as Dyade makes it. */
export interface RegisterWords {
  readonly title: string;
  /** In the order of {@link Receipt}. */
  readonly header: readonly string[];
}

/** What a receipt calls tabs whose names it must not hold. */
export interface TabNames {
  /** Papers of dyads, which are called by the names of two people. */
  readonly papers: string;
  /** A tab that is called by the name of the person. */
  readonly someTab: string;
}

/** Places as a receipt may name them. */
export function namelessPlaces(
  places: readonly Place[],
  tables: readonly Table[],
  finder: Pick<PersonFinder, "find">,
  { papers, someTab }: TabNames,
): Place[] {
  const ofPapers = new Set(tables.filter((table) => holdsPapers(ownTab(table))).map(({ name }) => name));
  const nameOf = (tab: string): string =>
    ofPapers.has(tab) ? papers : finder.find(tab).length > 0 ? someTab : tab;
  return places.map((place) => ({ ...place, tab: nameOf(place.tab) }));
}

/** The column of what stands in the place of the person. */
const LABEL = 1;
/** In pixels. */
const WIDTHS = [110, 160, 520, 110, 260];

/** Whether a tab is a register of that title. */
function isRegister({ name, formFed }: Table, title: string): boolean {
  return !formFed && fold(name) === fold(title);
}

/** How many people the registers say were removed, each once, and the last tab that does; null where none was. */
export function removalsIn(
  tables: readonly Table[],
  titles: readonly string[],
): { readonly count: number; readonly tab: string | null } {
  const registers = tables.filter((table) => titles.some((title) => isRegister(table, title)));
  const labels = registers.map(({ rows }) => rows.slice(1).map((row) => cellText(row[LABEL])));
  const filled = registers.filter((_, at) => labels[at]?.some(isSaid) === true);
  return {
    count: new Set(labels.flat().filter(isSaid)).size,
    tab: filled[filled.length - 1]?.name ?? null,
  };
}

/** Adds a receipt to the register of removals, which is made where there is none. */
export function registerEdit(
  tables: readonly Table[],
  { on, label, what, by, verified }: Receipt,
  { title, header }: RegisterWords,
): TabEdit {
  const table = tables.find((each) => isRegister(each, title)) ?? null;
  return addRows(table, { title, header, widths: WIDTHS }, [[on, label, what, by, verified]]);
}

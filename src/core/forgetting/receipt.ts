import { addRows } from "../tabs/add-rows.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import type { Table } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";

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

/** In pixels. */
const WIDTHS = [110, 160, 520, 110, 260];

/** Adds a receipt to the register of removals, which is made where there is none. */
export function registerEdit(
  tables: readonly Table[],
  { on, label, what, by, verified }: Receipt,
  { title, header }: RegisterWords,
): TabEdit {
  const table = tables.find(({ name, formFed }) => !formFed && fold(name) === fold(title)) ?? null;
  return addRows(table, { title, header, widths: WIDTHS }, [[on, label, what, by, verified]]);
}

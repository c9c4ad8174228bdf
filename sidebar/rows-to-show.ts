import { COLUMNS, type ColumnName, type DyadsSheet } from "../src/core/dyads/sheet.ts";
import { HEAD } from "../src/core/dyads/tab/read-tab.ts";
import type { Proposal } from "../src/core/proposal/proposal.ts";

/** A row of the dyads tab that was just written, as a person counts rows. */
export interface RowToShow {
  readonly mentee: string;
  readonly mentor: string;
  readonly row: number;
}

interface RowsToShow {
  /** Dyads kept in spite of a conflict. */
  readonly kept: readonly RowToShow[];
  /** Dyads with something to look at. */
  readonly toLookAt: readonly RowToShow[];
  /** Of the mentees without a mentor, in the order of the proposal. */
  readonly unplaced: readonly RowToShow[];
}

/** Where in a new tab what the result speaks of stands. */
export function rowsToShow({ unplaced }: Proposal, { rows }: DyadsSheet): RowsToShow {
  const text = (cells: readonly (string | number)[], name: ColumnName): string =>
    String(cells[COLUMNS.indexOf(name)] ?? "");
  const places = rows.map(({ cells, level }, index) => ({
    mentee: text(cells, "mentee"),
    mentor: text(cells, "mentor"),
    row: HEAD + 1 + index,
    level,
  }));
  const dyads = places.filter(({ mentor }) => mentor !== "");
  const waiting = places.filter(({ mentor }) => mentor === "");
  return {
    kept: dyads.filter(({ level }) => level === "conflict"),
    toLookAt: dyads.filter(({ level }) => level === "caution" || level === "unknown"),
    unplaced: waiting.slice(0, unplaced.length),
  };
}

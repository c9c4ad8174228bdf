import { isToReview } from "../src/core/dyads/facts.ts";
import { COLUMNS, type ColumnName, type DyadsSheet } from "../src/core/dyads/sheet.ts";
import { HEAD } from "../src/core/dyads/tab/read-tab.ts";

/** A row of the dyads tab that was just written, as a person counts rows. */
export interface RowToShow {
  readonly mentee: string;
  readonly mentor: string;
  readonly row: number;
}

/** A mentee without a mentor, with what explains it. */
export interface UnplacedRowToShow extends RowToShow {
  readonly explanation: string;
}

interface RowsToShow {
  /** Dyads kept in spite of a conflict. */
  readonly kept: readonly RowToShow[];
  /** Dyads with something to look at. */
  readonly toLookAt: readonly RowToShow[];
  readonly unplaced: readonly UnplacedRowToShow[];
}

/** Where in a new tab what the result speaks of stands. */
export function rowsToShow({ rows }: DyadsSheet): RowsToShow {
  const text = (cells: readonly (string | number)[], name: ColumnName): string =>
    String(cells[COLUMNS.indexOf(name)] ?? "");
  const explained = ["why", "missing", "watch"] as const;
  const places = rows.map((row, index) => ({
    mentee: text(row.cells, "mentee"),
    mentor: text(row.cells, "mentor"),
    row: HEAD + 1 + index,
    isForbidden: row.level === "conflict",
    isToLookAt: isToReview(row),
    explanation: explained
      .map((name) => text(row.cells, name))
      .filter((part) => part !== "")
      .join(" "),
  }));
  const dyads = places.filter(({ mentor }) => mentor !== "");
  return {
    kept: dyads.filter(({ isForbidden }) => isForbidden),
    toLookAt: dyads.filter(({ isForbidden, isToLookAt }) => isToLookAt && !isForbidden),
    unplaced: places.filter(({ mentor }) => mentor === ""),
  };
}

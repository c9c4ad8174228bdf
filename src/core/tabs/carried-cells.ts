import type { SheetPlan } from "./sheet-plan.ts";

type Carried = NonNullable<SheetPlan["carried"]>;

/** The grid of a new tab with what goes along from an earlier one: `take` gives the cell of both, or that of the new tab. */
export function withCarried<Value>(
  { rows, columns }: Carried,
  now: readonly (readonly Value[])[],
  earlier: readonly (readonly Value[])[],
  take: (now: Value, earlier: Value) => Value,
): Value[][] {
  return now.map((cells, row) =>
    cells.map((cell, column) => {
      const before = earlier[rows[row] ?? -1]?.[columns[column] ?? -1];
      return before === undefined ? cell : take(cell, before);
    }),
  );
}

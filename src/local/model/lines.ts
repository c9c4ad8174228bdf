import type { Area, Axis } from "./a1.ts";
import { movedFormula } from "./formula-lines.ts";
import type { Sheet, Workbook } from "./workbook.ts";

/** Where a line comes to lie; null when it is taken out. */
type Mapping = (index: number) => number | null;

const SIZE = { row: "rows", column: "columns" } as const;
const GRID = { row: "maxRows", column: "maxColumns" } as const;

/** Puts `count` blank rows or columns in before the line `at`; all that lies on later lines goes with them. */
export function insertLines(workbook: Workbook, sheet: Sheet, axis: Axis, at: number, count: number): void {
  const cells = axis === "row" ? [sheet.rows] : sheet.rows;
  for (const line of cells as unknown[][]) {
    if (at < line.length)
      line.splice(at, 0, ...Array.from({ length: count }, () => (axis === "row" ? [] : null)));
  }
  sheet[GRID[axis]] += count;
  follow(workbook, sheet, axis, (index) => (index < at ? index : index + count), true);
}

/** Takes rows or columns out with all that lies on them. */
export function deleteLines(workbook: Workbook, sheet: Sheet, axis: Axis, at: number, count: number): void {
  const cells = axis === "row" ? [sheet.rows] : sheet.rows;
  for (const line of cells as unknown[][]) line.splice(at, count);
  sheet[GRID[axis]] -= count;
  const to: Mapping = (index) => (index < at ? index : index < at + count ? null : index - count);
  follow(workbook, sheet, axis, to, true);
  const frozen = axis === "row" ? "frozenRows" : "frozenColumns";
  sheet[frozen] -= Math.max(0, Math.min(at + count, sheet[frozen]) - at);
}

/** Moves rows or columns before the line `to`, counted as they lie before the move. */
export function moveLines(
  workbook: Workbook,
  sheet: Sheet,
  axis: Axis,
  at: number,
  count: number,
  to: number,
): void {
  const order = Array.from({ length: sheet[GRID[axis]] }, (_, index) => index);
  const moved = order.splice(at, count);
  order.splice(to > at ? to - count : to, 0, ...moved);
  arrangeLines(workbook, sheet, axis, order);
}

/** Puts the rows or columns in another order: `order[n]` is the line that comes to lie at `n`. */
function arrangeLines(workbook: Workbook, sheet: Sheet, axis: Axis, order: readonly number[]): void {
  const pick = <Line>(lines: readonly Line[], blank: () => Line): Line[] => {
    const last = order.reduce((end, from, index) => (from < lines.length ? index + 1 : end), 0);
    return order.slice(0, last).map((from) => lines[from] ?? blank());
  };
  if (axis === "row") sheet.rows = pick(sheet.rows, () => []);
  else sheet.rows = sheet.rows.map((cells) => pick(cells, () => null));
  const places = new Map(order.map((from, index) => [from, index]));
  follow(workbook, sheet, axis, (index) => places.get(index) ?? null, false);
}

/** Brings all that lies on lines along with them. `ordered`: lines kept their order, so an area remains one. */
function follow(workbook: Workbook, sheet: Sheet, axis: Axis, to: Mapping, ordered: boolean): void {
  const split = (area: Area): Area[] => mapped(area, axis, to, ordered);
  const whole = (area: Area): Area[] => mapped(area, axis, to, true);
  sheet.validations = sheet.validations.flatMap(({ area, rule }) =>
    split(area).map((part) => ({ area: part, rule })),
  );
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap(split);
    const [before, after] = [format.areas[0]?.[axis], areas[0]?.[axis]];
    if (before === undefined || after === undefined) return [];
    if (format.condition.kind !== "formula") return [{ ...format, areas }];
    const formula = movedFormula(format.condition.formula, { axis, to, before, after });
    return [{ ...format, areas, condition: { kind: "formula", formula } }];
  });
  sheet.merges = sheet.merges.flatMap(whole);
  const filter = sheet.filter === undefined ? undefined : whole(sheet.filter)[0];
  if (filter === undefined) delete sheet.filter;
  else sheet.filter = filter;
  if (filter === undefined) delete sheet.filteredOut;
  else if (sheet.filteredOut !== undefined) {
    const { texts, rows } = sheet.filteredOut;
    sheet.filteredOut =
      axis === "column"
        ? { texts: alongLines(texts, to), rows }
        : { texts, rows: rows.flatMap((row) => to(row) ?? []) };
  }
  sheet.protections = sheet.protections.flatMap((protection) =>
    protection.area === undefined
      ? [protection]
      : whole(protection.area).map((area) => ({ ...protection, area })),
  );
  sheet.charts = sheet.charts.flatMap((chart) =>
    whole(chart.area).map((area) => ({ ...chart, area, [axis]: to(chart[axis]) ?? chart[axis] })),
  );
  for (const placed of workbook.sheets.flatMap(({ validations }) => validations)) {
    const { rule } = placed;
    if (rule.kind !== "range" || rule.sheetId !== sheet.id) continue;
    placed.rule = { ...rule, area: whole(rule.area)[0] ?? rule.area };
  }
  const [sizes, hidden] =
    axis === "row" ? (["heights", "hiddenRows"] as const) : (["widths", "hiddenColumns"] as const);
  sheet[sizes] = alongLines(sheet[sizes], to);
  sheet[hidden] = sheet[hidden].flatMap((index) => to(index) ?? []);
  sheet.metadata = sheet.metadata.flatMap((entry) => {
    if (entry.line?.axis !== axis) return [entry];
    const index = to(entry.line.index);
    return index === null ? [] : [{ ...entry, line: { axis, index } }];
  });
}

/** What is kept by line, where the lines come to lie. */
function alongLines<Kept>(byLine: Record<number, Kept>, to: Mapping): Record<number, Kept> {
  return Object.fromEntries(
    Object.entries(byLine).flatMap(([index, kept]) => {
      const place = to(Number(index));
      return place === null ? [] : [[place, kept]];
    }),
  );
}

/** The areas where the cells of one come to lie: none when all are taken out. */
function mapped(area: Area, axis: Axis, to: Mapping, hull: boolean): Area[] {
  const size = SIZE[axis];
  const places = Array.from({ length: area[size] }, (_, index) => to(area[axis] + index))
    .filter((place) => place !== null)
    .sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    if (run !== undefined && (hull || run.last + 1 === place)) run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs.map(({ first, last }) => ({ ...area, [axis]: first, [size]: last - first + 1 }));
}

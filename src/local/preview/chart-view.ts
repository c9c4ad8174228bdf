import { displayText } from "../model/display.ts";
import type { ChartView } from "../model/view.ts";
import { type Cell, type Chart, type Sheet, type Workbook, cellAt } from "../model/workbook.ts";

/** About so many lines across a chart. */
const MARKS = 5;

/** A chart as the page draws it: what its cells hold now, and the marks of its axis. */
export function viewChart({ locale }: Workbook, sheet: Sheet, chart: Chart): ChartView {
  const { kind, title, area, row, column, colours } = chart;
  const cell = (down: number, right: number): Cell | null =>
    cellAt(sheet, area.row + down, area.column + right);
  const text = (down: number, right: number): string => displayText(cell(down, right), locale);
  const places = Array.from({ length: area.columns - 1 }, (_, index) => index + 1);
  const items = Array.from({ length: area.rows - 1 }, (_, index) => ({
    name: text(index + 1, 0),
    values: places.map((right) => numberOf(cell(index + 1, right))),
    texts: places.map((right) => text(index + 1, right)),
  }));
  const numbers = items.flatMap(({ values }) => values).filter((value) => value !== null);
  const format = places.map((right) => cell(1, right)?.format).find((pattern) => pattern !== undefined);
  return {
    ...{ kind, title, row, column, items, ...(colours === undefined ? {} : { colours }) },
    series: places.map((right) => text(0, right)),
    marks: marksOf(numbers).map((value) => ({
      value,
      text: displayText({ value, ...(format === undefined ? {} : { format }) }, locale),
    })),
  };
}

function numberOf(cell: Cell | null): number | null {
  return typeof cell?.value === "number" ? cell.value : null;
}

/** Round numbers from at most the least of 0 and the values to at least the greatest. */
function marksOf(values: readonly number[]): number[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = roundStep((high - low) / MARKS, values.every(Number.isInteger));
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** The least of 1, 2 and 5 times a power of ten that is no less. */
function roundStep(least: number, isWhole: boolean): number {
  if (least <= 0 || (isWhole && least <= 1)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

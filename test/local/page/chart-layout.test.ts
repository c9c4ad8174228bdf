import { expect, test } from "vitest";
import type { ChartView } from "../../../src/local/model/view.ts";
import { CHART_SIZE, layOutChart } from "../../../src/local/page/chart-layout.ts";

function chartOf(kind: ChartView["kind"], values: (number | null)[][], names?: string[]): ChartView {
  return {
    ...{ kind, title: "Titre", row: 0, column: 0 },
    series: (values[0] ?? []).map((_, index) => `Série ${String(index)}`),
    items: values.map((row, index) => ({ name: names?.[index] ?? "n", values: row, texts: row.map(String) })),
    marks: [0, 5, 10].map((value) => ({ value, text: String(value) })),
  };
}

test("bars begin at 0 and are as long as their values, down the chart in order", () => {
  const { bars, marks } = layOutChart(chartOf("bar", [[10], [5], [0]]));
  const [zero, five, ten] = marks.map(({ line }) => line.x);
  expect(bars.map(({ x }) => x)).toEqual([zero, zero, zero]);
  expect(bars.map(({ x, width }) => x + width)).toEqual([ten, five, zero]);
  expect(bars.map(({ y }) => y)).toEqual(bars.map(({ y }) => y).sort((a, b) => a - b));
});

test("columns stand on 0 and are as high as their values, from left to right", () => {
  const { bars, marks } = layOutChart(chartOf("column", [[10], [5], [0]]));
  const [zero, five, ten] = marks.map(({ line }) => line.y);
  expect(bars.map(({ y, height }) => y + height)).toEqual([zero, zero, zero]);
  expect(bars.map(({ y }) => y)).toEqual([ten, five, zero]);
  expect(bars.map(({ x }) => x)).toEqual(bars.map(({ x }) => x).sort((a, b) => a - b));
});

test("a value below 0 goes the other way", () => {
  const marks = [-10, 0, 10].map((value) => ({ value, text: String(value) }));
  for (const kind of ["bar", "column"] as const) {
    const drawn = layOutChart({ ...chartOf(kind, [[-10]]), marks });
    const [bar] = drawn.bars;
    const zero = drawn.marks[1]?.line;
    if (kind === "bar") expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBe(zero?.x);
    else expect(bar?.y).toBe(zero?.y);
  }
});

test("the bars of an item lie side by side, and what is no number has none", () => {
  const { bars } = layOutChart(chartOf("bar", [[1, null, 3]]));
  expect(bars.map(({ series }) => series)).toEqual([0, 2]);
  const [first, last] = bars;
  expect(last?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
});

test("everything stays in the chart, however many items and however long their names", () => {
  for (const kind of ["bar", "column"] as const) {
    const values = Array.from({ length: 200 }, (_, index) => [index % 11, 10]);
    const names = values.map((_, index) => `Technologies et transformation numérique ${String(index)}`);
    const { bars, names: labels, legend } = layOutChart(chartOf(kind, values, names));
    for (const { x, y, width, height } of bars) {
      expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(CHART_SIZE.width);
      expect(y + height).toBeLessThanOrEqual(CHART_SIZE.height);
    }
    expect(labels.every(({ text }) => text.endsWith("…"))).toBe(true);
    // Names are left out where they would lie over each other
    const along = labels.map(({ x, y }) => (kind === "bar" ? y : x));
    const gaps = along.slice(1).map((place, index) => place - (along[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(11);
    expect(legend.map(({ text }) => text)).toEqual(["Série 0", "Série 1"]);
  }
});

test("the names of the series are whole where there is room, and shortened where there is none", () => {
  const legendOf = (series: string[]) => layOutChart({ ...chartOf("bar", [[1]]), series }).legend;
  const whole = ["Mentoré·es qui le cherchent", "Places qui l’offrent", "Places qui manquent"];
  expect(legendOf(whole).map(({ text }) => text)).toEqual(whole);
  const long = legendOf([...whole, ...whole]);
  expect(long.map(({ text }) => text)).not.toContain(whole[0]);
  expect(Math.max(...long.map(({ x, text }) => x + text.length * 6))).toBeLessThan(CHART_SIZE.width);
});

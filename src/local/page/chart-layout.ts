import type { ChartView } from "../model/view.ts";

/** The size that Sheets gives a chart, and the room around its bars, in pixels. */
export const CHART_SIZE = { width: 600, height: 371 };
const TOP = 76;
const RIGHT = 28;
const NAMES_LEFT = 190;
const MARKS_LEFT = 56;
const NAMES_BELOW = 92;
const MARKS_BELOW = 36;
const LEGEND_LEFT = 38;
const LEGEND_TOP = 58;
const LEGEND_GAP = 44;
/** A letter and a line of the small text of a chart. */
const LETTER = 5.9;
const LINE = 13;
/** The part of an item's room that its bars fill. */
const FILLED = 0.7;

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  /** In degrees. */
  readonly turn: number;
}

export interface ChartLayout {
  /** Where the name of each series is, after a square of its colour. */
  readonly legend: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  readonly bars: readonly (Rectangle & { readonly series: number })[];
  readonly names: readonly Label[];
  readonly marks: readonly (Label & { readonly line: Rectangle })[];
}

/** Where everything of a chart is drawn. */
export function layOutChart(chart: ChartView): ChartLayout {
  const drawn = chart.kind === "bar" ? layOutBars(chart) : layOutColumns(chart);
  return { ...drawn, legend: layOutLegend(chart) };
}

/** Side by side under the title. */
function layOutLegend({ series }: ChartView): ChartLayout["legend"] {
  const width = CHART_SIZE.width - LEGEND_LEFT - RIGHT;
  const whole = series.reduce((sum, name) => sum + name.length * LETTER + LEGEND_GAP, 0);
  let x = LEGEND_LEFT;
  return series.map((name) => {
    const text = whole <= width ? name : shortened(name, width / series.length - LEGEND_GAP);
    const at = { x, y: LEGEND_TOP, text };
    x += text.length * LETTER + LEGEND_GAP;
    return at;
  });
}

/** From top to bottom, each item a line of its own. */
function layOutBars({ items, marks }: ChartView): Omit<ChartLayout, "legend"> {
  const width = CHART_SIZE.width - NAMES_LEFT - RIGHT;
  const height = CHART_SIZE.height - TOP - MARKS_BELOW;
  const along = scaleOf(marks, width);
  const room = height / Math.max(1, items.length);
  const shown = Math.ceil(LINE / room);
  return {
    bars: items.flatMap(({ values }, index) =>
      values.flatMap((value, series) => {
        if (value === null) return [];
        const thick = (room * FILLED) / values.length;
        const y = TOP + index * room + (room * (1 - FILLED)) / 2 + series * thick;
        const [x, end] = sorted(NAMES_LEFT + along(0), NAMES_LEFT + along(value));
        return [{ series, x, y, width: end - x, height: thick }];
      }),
    ),
    names: items.flatMap(({ name }, index): Label[] => {
      if (index % shown !== 0) return [];
      const y = TOP + (index + 0.5) * room + 4;
      const text = shortened(name, NAMES_LEFT - 20);
      return [{ x: NAMES_LEFT - 8, y, text, anchor: "end", turn: 0 }];
    }),
    marks: marks.map(({ value, text }) => {
      const x = NAMES_LEFT + along(value);
      const line = { x, y: TOP, width: 1, height };
      return { x, y: TOP + height + 18, text, anchor: "middle", turn: 0, line };
    }),
  };
}

/** From left to right, each item a column of its own. */
function layOutColumns({ items, marks }: ChartView): Omit<ChartLayout, "legend"> {
  const width = CHART_SIZE.width - MARKS_LEFT - RIGHT;
  const room = width / Math.max(1, items.length);
  const longest = Math.max(0, ...items.map(({ name }) => name.length * LETTER));
  const turned = longest > room - 4;
  const height = CHART_SIZE.height - TOP - (turned ? NAMES_BELOW : MARKS_BELOW);
  const along = scaleOf(marks, height);
  const bottom = TOP + height;
  const shown = turned ? Math.ceil(LINE / room) : 1;
  return {
    bars: items.flatMap(({ values }, index) =>
      values.flatMap((value, series) => {
        if (value === null) return [];
        const thick = (room * FILLED) / values.length;
        const x = MARKS_LEFT + index * room + (room * (1 - FILLED)) / 2 + series * thick;
        const [y, end] = sorted(bottom - along(0), bottom - along(value));
        return [{ series, x, y, width: thick, height: end - y }];
      }),
    ),
    names: items.flatMap(({ name }, index): Label[] => {
      if (index % shown !== 0) return [];
      const x = MARKS_LEFT + (index + 0.5) * room;
      return turned
        ? [{ x: x + 4, y: bottom + 14, text: shortened(name, 100), anchor: "end", turn: -45 }]
        : [{ x, y: bottom + 18, text: name, anchor: "middle", turn: 0 }];
    }),
    marks: marks.map(({ value, text }) => {
      const y = bottom - along(value);
      const line = { x: MARKS_LEFT, y, width, height: 1 };
      return { x: MARKS_LEFT - 8, y: y + 4, text, anchor: "end", turn: 0, line };
    }),
  };
}

/** How far along an axis of that length a value lies. */
function scaleOf(marks: ChartView["marks"], length: number): (value: number) => number {
  const low = marks[0]?.value ?? 0;
  const high = marks[marks.length - 1]?.value ?? 1;
  return (value) => ((value - low) / (high - low)) * length;
}

function sorted(first: number, second: number): readonly [number, number] {
  return first < second ? [first, second] : [second, first];
}

function shortened(text: string, width: number): string {
  const letters = Math.floor(width / LETTER);
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}

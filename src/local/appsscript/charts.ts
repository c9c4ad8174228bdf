import type { Area } from "../model/a1.ts";
import { moveChartToOwnSheet } from "../model/gestures.ts";
import type { Chart, Sheet as Kept } from "../model/workbook.ts";
import { readColour } from "./colours.ts";
import type { Execution } from "./execution.ts";
import { placeOf } from "./place.ts";
import { mismatch, requireText, requireWhole, strict, type Surface } from "./strict.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Blank = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Bars = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type Columns = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;

const built = new WeakMap<object, Chart>();

/** Charts that float over the cells of a sheet: bars and columns. */
export function sheetCharts(execution: Execution, kept: Kept): Surface<Sheet> {
  return {
    // live: T6
    builder: { newChart: () => blankChart(execution) },
    // live: T6
    read: { getCharts: () => kept.charts.map((chart) => wrapChart(execution, chart)) },
    // live: T6
    tabs: {
      insertChart: (chart) => {
        const builtChart = built.get(chart);
        if (builtChart === undefined) throw mismatch("Sheet.insertChart", [chart]);
        execution.live(kept).charts.push(builtChart);
        execution.changed = true;
      },
    },
  };
}

/** Moves a chart to a tab of its own, right of the one it floated over, and shows it. Gives the tab. */
export function moveChart(execution: Execution, chart: EmbeddedChart): Kept {
  const { workbook } = execution;
  const keptChart = built.get(chart);
  const sheet = workbook.sheets.find(({ charts }) => keptChart !== undefined && charts.includes(keptChart));
  if (keptChart === undefined || sheet === undefined)
    throw mismatch("Spreadsheet.moveChartToObjectSheet", [chart]);
  const names = new Set(workbook.sheets.map(({ name }) => name));
  let number = 1;
  while (names.has(`Chart${String(number)}`)) number++;
  const alone = moveChartToOwnSheet(workbook, sheet, keptChart, `Chart${String(number)}`);
  workbook.activeSheetId = alone.id;
  execution.changed = true;
  return alone;
}

function wrapChart(execution: Execution, chart: Chart): EmbeddedChart {
  const wrapped = strict<EmbeddedChart>(execution.meter, "EmbeddedChart", {});
  built.set(wrapped, chart);
  return wrapped;
}

function blankChart(execution: Execution): Blank {
  return strict<Blank>(execution.meter, "EmbeddedChartBuilder", {
    // live: T6 D10
    builder: {
      asBarChart: () => chartBuilder<Bars>(execution, "bar"),
      asColumnChart: () => chartBuilder<Columns>(execution, "column"),
    },
  });
}

function chartBuilder<Builder extends Bars | Columns>(execution: Execution, kind: Chart["kind"]): Builder {
  const name = kind === "bar" ? "EmbeddedBarChartBuilder" : "EmbeddedColumnChartBuilder";
  let area: Area | null = null;
  let place: Pick<Chart, "row" | "column"> | null = null;
  let title = "";
  let colours: readonly string[] | null = null;
  const builder: Builder = strict<Bars | Columns>(execution.meter, name, {
    // live: D10
    builder: {
      addRange: (range) => {
        if (area !== null) throw new Error("This emulator draws one range a chart.");
        area = placeOf(range).area;
        return builder;
      },
      setNumHeaders: (headers) => {
        requireWhole(`${name}.setNumHeaders`, 0, headers);
        return builder;
      },
      setTitle: (text) => {
        requireText(`${name}.setTitle`, text);
        title = text;
        return builder;
      },
      setColors: (values) => {
        colours = values.map(readColour);
        return builder;
      },
      setPosition: (row, column, offsetX, offsetY) => {
        requireWhole(`${name}.setPosition`, 1, row, column);
        requireWhole(`${name}.setPosition`, 0, offsetX, offsetY);
        place = { row: row - 1, column: column - 1 };
        return builder;
      },
      build: () => {
        if (area === null || place === null) throw new Error("A chart needs a range and a position.");
        return wrapChart(execution, {
          kind,
          title,
          area,
          ...place,
          ...(colours === null ? {} : { colours }),
        });
      },
    },
  }) as Builder;
  return builder;
}

import type { Area } from "../model/a1.ts";
import { displayText } from "../model/display.ts";
import { sortArea } from "../model/gestures.ts";
import { valueOfFormula } from "../model/typed.ts";
import type { Execution } from "./execution.ts";
import { putContent, readCell, requireLength, writeCell } from "./cell-values.ts";
import { everyCell, gather, scatter, type Place } from "./place.ts";
import { readRuns, richTextOf } from "./rich-text.ts";
import { mismatch, requireText, type Surface } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Reading and writing what the cells hold. */
export function rangeValues(execution: Execution, place: Place, self: () => Range): Surface<Range> {
  const { timeZone, locale } = execution.workbook;
  const live = (): Place => ({ ...place, sheet: execution.live(place.sheet) });
  const values = () => gather(live(), (cell) => readCell(cell, timeZone));
  const shown = () => gather(live(), (cell) => displayText(cell, locale));
  const formulas = () => gather(live(), (cell) => cell?.formula ?? "");
  return {
    // live: W2 R3 M4 M5
    read: {
      getValues: values,
      getValue: () => values()[0]?.[0],
      getDisplayValues: shown,
      getDisplayValue: () => shown()[0]?.[0] ?? "",
      getFormulas: formulas,
      getFormula: () => formulas()[0]?.[0] ?? "",
      isBlank: () => values().every((row) => row.every((value) => value === "")),
      getRichTextValues: () => gather(live(), (cell) => richTextOf(execution, cell)),
    },
    // live: W1 W17 R2 D6 M4 M5
    write: {
      setValues: (rows) => {
        scatter<unknown>(execution, live(), rows, (cell, value, row, column) => {
          writeCell(execution, place, cell, value, row, column);
        });
        return self();
      },
      setValue: (value: unknown) => {
        everyCell(execution, live(), (cell, row, column) => {
          writeCell(execution, place, cell, value, row, column);
        });
        return self();
      },
      setFormula: (formula) => {
        requireText("Range.setFormula", formula);
        everyCell(execution, live(), (cell) => {
          putFormula(cell, formula);
        });
        return self();
      },
      setFormulas: (rows) => {
        scatter(execution, live(), rows, (cell, formula) => {
          putFormula(cell, formula);
        });
        return self();
      },
      setRichTextValue: (value) => {
        const runs = readRuns(value);
        everyCell(execution, live(), (cell) => {
          putContent(cell, runs);
        });
        return self();
      },
      setRichTextValues: (rows) => {
        scatter(execution, live(), rows, (cell, value) => {
          putContent(cell, readRuns(value));
        });
        return self();
      },
      sort: (specification: unknown) => {
        sortArea(live().sheet, place.area, sortKeys(specification, place.area));
        execution.changed = true;
        return self();
      },
      clearContent: () => {
        everyCell(execution, live(), (cell) => {
          putContent(cell, { value: null });
        });
        return self();
      },
    },
  };
}

/** Columns to sort by: a number, an object, or several; negative where the order goes down. @throws outside the range. */
function sortKeys(specification: unknown, area: Area): { column: number; isAscending: boolean }[] {
  const several = Array.isArray(specification) ? (specification as unknown[]) : [specification];
  return several.map((key) => {
    const { column, ascending = true } =
      typeof key === "object" && key !== null
        ? (key as { column?: unknown; ascending?: boolean })
        : { column: key };
    if (typeof column !== "number") throw mismatch("Range.sort", [specification]);
    const index = Math.abs(column) - 1;
    if (!Number.isInteger(column) || index < area.column || index >= area.column + area.columns)
      throw new Error(`Column ${String(column)} is outside the range that is sorted.`);
    return { column: index, isAscending: ascending && column > 0 };
  });
}

function putFormula(cell: Parameters<typeof putContent>[0], formula: string): void {
  requireLength(formula);
  const whole = formula.startsWith("=") ? formula : "=" + formula;
  if (formula === "") putContent(cell, { value: null });
  else putContent(cell, { value: valueOfFormula(whole), formula: whole });
}

import { displayText } from "../model/display.ts";
import type { Execution } from "./execution.ts";
import { putContent, readCell, requireLength, writeCell } from "./cell-values.ts";
import { everyCell, gather, scatter, type Place } from "./place.ts";
import { readRuns, richTextOf } from "./rich-text.ts";
import { requireText, type Surface } from "./strict.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Reading and writing what the cells hold. */
export function rangeValues(execution: Execution, place: Place, self: () => Range): Surface<Range> {
  const { timeZone, locale } = execution.workbook;
  const live = (): Place => ({ ...place, sheet: execution.live(place.sheet) });
  const values = () => gather(live(), (cell) => readCell(cell, timeZone));
  const shown = () => gather(live(), (cell) => displayText(cell, locale));
  const formulas = () => gather(live(), (cell) => cell?.formula ?? "");
  return {
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
      clearContent: () => {
        everyCell(execution, live(), (cell) => {
          putContent(cell, { value: null });
        });
        return self();
      },
    },
  };
}

function putFormula(cell: Parameters<typeof putContent>[0], formula: string): void {
  requireLength(formula);
  if (formula === "") putContent(cell, { value: null });
  else
    putContent(cell, {
      value: { error: "#ERROR!" },
      formula: formula.startsWith("=") ? formula : "=" + formula,
    });
}

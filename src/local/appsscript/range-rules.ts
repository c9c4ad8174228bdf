import { joinValidations, placeValidation, validationAt } from "../model/rules.ts";
import { type Cell, touchCell } from "../model/workbook.ts";
import type { Execution } from "./execution.ts";
import { newFilter } from "./filter.ts";
import { everyCell, gather, scatter, type Place } from "./place.ts";
import { newProtection } from "./protection.ts";
import type { Surface } from "./strict.ts";
import { ruleOf, wrapValidation } from "./validation.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Notes, data validation, merging, filters and protection. */
export function rangeRules(execution: Execution, place: Place, self: () => Range): Surface<Range> {
  const { sheet, area } = place;
  const notes = () => gather(place, (cell) => cell?.note ?? "");
  const rules = () =>
    Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) => {
        const rule = validationAt(sheet, area.row + row, area.column + column);
        return rule === null ? null : wrapValidation(execution, rule);
      }),
    );
  const changed = (): Range => {
    execution.live(sheet);
    execution.changed = true;
    return self();
  };
  return {
    // live: D6 M2
    read: {
      getNotes: notes,
      getNote: () => notes()[0]?.[0] ?? "",
      getDataValidations: rules,
      getDataValidation: () => rules()[0]?.[0] ?? null,
    },
    // live: D7 D9 M2
    write: {
      setNote: (note) => {
        everyCell(execution, place, (cell) => {
          setNote(cell, note);
        });
        return self();
      },
      setNotes: (values) => {
        scatter(execution, place, values, setNote);
        return self();
      },
      clearNote: () => {
        everyCell(execution, place, (cell) => {
          setNote(cell, null);
        });
        return self();
      },
      setDataValidation: (rule) => {
        placeValidation(sheet, area, rule === null ? null : ruleOf(rule));
        return changed();
      },
      setDataValidations: (values) => {
        scatter(execution, place, values, (_cell, rule, row, column) => {
          placeValidation(sheet, { row, column, rows: 1, columns: 1 }, rule === null ? null : ruleOf(rule));
        });
        sheet.validations = joinValidations(sheet.validations);
        return self();
      },
      clearDataValidations: () => {
        placeValidation(sheet, area, null);
        return changed();
      },
      merge: () => {
        sheet.merges.push(area);
        everyCell(execution, place, (cell, row, column) => {
          if (row !== area.row || column !== area.column) cell.value = null;
        });
        touchCell(sheet, area.row, area.column);
        return self();
      },
      breakApart: () => {
        sheet.merges = sheet.merges.filter((merge) => merge.row !== area.row || merge.column !== area.column);
        return changed();
      },
    },
    // live: M3
    tabs: {
      createFilter: () => {
        if (sheet.filter !== undefined)
          throw new Error("You can't create a filter in a sheet that already has a filter.");
        sheet.filter = area;
        execution.changed = true;
        return newFilter(execution, self);
      },
      protect: () => {
        const protection = { area, warningOnly: false };
        sheet.protections.push(protection);
        execution.changed = true;
        return newProtection(execution, sheet, protection);
      },
    },
  };
}

function setNote(cell: Cell, note: string | null): void {
  if (note === null || note === "") delete cell.note;
  else cell.note = note;
}

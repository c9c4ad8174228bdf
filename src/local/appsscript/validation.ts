import type { Validation } from "../model/rule-types.ts";
import type { Execution } from "./execution.ts";
import { placeOf } from "./place.ts";
import { mismatch, requireText, strict } from "./strict.ts";

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Longest list of a dropdown that names its items itself. */
const LIST_MAX = 500;

const rules = new WeakMap<object, Validation>();

/** @throws when the object was not made by `newDataValidation()…build()` or read from a cell. */
export function ruleOf(validation: DataValidation): Validation {
  const rule = rules.get(validation);
  if (rule === undefined) throw mismatch("Range.setDataValidation", [validation]);
  return rule;
}

export function wrapValidation(execution: Execution, rule: Validation): DataValidation {
  const validation = strict<DataValidation>(execution.meter, "DataValidation", {
    // live: D2 D5 D12 M2
    builder: {
      getAllowInvalid: () => rule.allowInvalid,
      getHelpText: () => rule.help ?? "",
      getCriteriaValues: () => criteriaValues(execution, rule),
      copy: () => newDataValidation(execution, rule),
    },
  });
  rules.set(validation, rule);
  return validation;
}

function criteriaValues(execution: Execution, rule: Validation): unknown[] {
  if (rule.kind === "list") return [rule.values, rule.dropdown];
  if (rule.kind === "formula") return [rule.formula];
  if (rule.kind !== "range") return [];
  const sheet = execution.workbook.sheets.find(({ id }) => id === rule.sheetId);
  return sheet === undefined ? [] : [execution.range(sheet, rule.area), rule.dropdown];
}

export function newDataValidation(execution: Execution, from?: Validation): Builder {
  let rule: Validation | null = from ?? null;
  let allowInvalid = from?.allowInvalid ?? true;
  let help = from?.help;
  const chain = (next: Validation): Builder => {
    rule = next;
    return builder;
  };
  const builder: Builder = strict<Builder>(execution.meter, "DataValidationBuilder", {
    // live: R3 D1 D4 M2
    builder: {
      requireValueInList: (values: string[], dropdown: boolean = true) => {
        if (!Array.isArray(values) || values.length === 0)
          throw mismatch("DataValidationBuilder.requireValueInList", [values]);
        requireText("DataValidationBuilder.requireValueInList", ...values);
        if (values.length > LIST_MAX)
          throw new Error(`The maximum number of items in a list is ${String(LIST_MAX)}.`);
        return chain({ kind: "list", values: [...values], dropdown, allowInvalid });
      },
      requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range, dropdown: boolean = true) => {
        const { sheet, area } = placeOf(range);
        return chain({ kind: "range", sheetId: sheet.id, area, dropdown, allowInvalid });
      },
      requireCheckbox: () => chain({ kind: "checkbox", allowInvalid }),
      requireFormulaSatisfied: (formula) => chain({ kind: "formula", formula, allowInvalid }),
      setAllowInvalid: (allowed) => {
        allowInvalid = allowed;
        return builder;
      },
      setHelpText: (text) => {
        requireText("DataValidationBuilder.setHelpText", text);
        help = text;
        return builder;
      },
      build: () => {
        if (rule === null) throw new Error("A data validation needs a criterion before it is built.");
        return wrapValidation(execution, { ...rule, allowInvalid, ...(help === undefined ? {} : { help }) });
      },
    },
  });
  return builder;
}

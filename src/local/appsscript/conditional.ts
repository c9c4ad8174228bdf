import type { ConditionalFormat } from "../model/rule-types.ts";
import { readColour } from "./colours.ts";
import type { Execution } from "./execution.ts";
import { placeOf } from "./place.ts";
import type { Sheet } from "../model/workbook.ts";
import { mismatch, requireText, strict } from "./strict.ts";

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const formats = new WeakMap<object, ConditionalFormat>();

/** @throws when the object is no conditional format rule, or lies on another sheet. */
export function formatOf(rule: Rule): ConditionalFormat {
  const format = formats.get(rule);
  if (format === undefined) throw mismatch("Sheet.setConditionalFormatRules", [rule]);
  return format;
}

export function wrapConditional(execution: Execution, sheet: Sheet, format: ConditionalFormat): Rule {
  const rule: Rule = strict<Rule>(execution.meter, "ConditionalFormatRule", {
    // live: D8 M6
    builder: {
      getRanges: () => format.areas.map((area) => execution.range(sheet, area)),
      copy: () => newConditional(execution, sheet, format),
    },
  });
  formats.set(rule, format);
  return rule;
}

/** A builder of a rule; its sheet is that of its ranges. */
export function newConditional(execution: Execution, from?: Sheet, start?: ConditionalFormat): Builder {
  let sheet = from;
  let format: Partial<ConditionalFormat> = { ...start };
  const chain = (more: Partial<ConditionalFormat>): Builder => {
    format = { ...format, ...more };
    return builder;
  };
  const text =
    (kind: "text-is" | "text-contains" | "text-starts" | "text-ends" | "text-lacks") => (text: string) => {
      requireText("ConditionalFormatRuleBuilder", text);
      return chain({ condition: { kind, text } });
    };
  const builder: Builder = strict<Builder>(execution.meter, "ConditionalFormatRuleBuilder", {
    // live: D8 M6
    builder: {
      setRanges: (ranges) => {
        const all = ranges.map(placeOf);
        sheet = all[0]?.sheet;
        if (all.some((place) => place.sheet !== sheet))
          throw new Error("Conditional format rules cannot reference a different sheet.");
        return chain({ areas: all.map(({ area }) => area) });
      },
      whenFormulaSatisfied: (formula) => {
        requireText("ConditionalFormatRuleBuilder.whenFormulaSatisfied", formula);
        const namesSheet = /'?[^'!=(,]+'?!/.test(formula) && !/INDIRECT\(/i.test(formula);
        if (namesSheet) throw new Error("Conditional format rule cannot reference a different sheet.");
        return chain({ condition: { kind: "formula", formula } });
      },
      whenTextEqualTo: text("text-is"),
      whenTextContains: text("text-contains"),
      whenTextStartsWith: text("text-starts"),
      whenTextEndsWith: text("text-ends"),
      whenTextDoesNotContain: text("text-lacks"),
      whenCellEmpty: () => chain({ condition: { kind: "empty" } }),
      whenCellNotEmpty: () => chain({ condition: { kind: "not-empty" } }),
      setBackground: (colour) => chain(colour === null ? {} : { background: readColour(colour) }),
      setFontColor: (colour) => chain(colour === null ? {} : { color: readColour(colour) }),
      setBold: (bold) => chain(bold === null ? {} : { bold }),
      build: () => {
        const { areas, condition } = format;
        if (areas === undefined || areas.length === 0 || sheet === undefined)
          throw new Error("Conditional format rule must have ranges.");
        if (condition === undefined) throw new Error("Conditional format rule must have a condition.");
        return wrapConditional(execution, sheet, { ...format, areas, condition });
      },
    },
  });
  return builder;
}

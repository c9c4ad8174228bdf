import type { CellStyle, ConditionalRule, DataValidation } from "hucre";
import type { Area } from "../model/a1.ts";
import { absoluteName, areaName, parseArea, splitReference } from "../model/a1.ts";
import { omit } from "../model/omit.ts";
import type { ConditionalFormat, PlacedValidation, Validation } from "../model/rule-types.ts";
import type { FileDefaults } from "./xlsx-look.ts";
import { lookOf, styleOf } from "./xlsx-look.ts";
import { fileText } from "./xlsx-text.ts";

const GRID = [1_048_576, 16_384] as const;
/** Longest list that Excel holds inside a rule. */
const INLINE_LIST_MAX = 255;

/** The tabs of the file, by their names in it. */
export type TabIds = ReadonlyMap<string, number>;

export function areasOf(range: string, maxRows: number, maxColumns: number): Area[] {
  return range
    .split(/\s+/)
    .map((part) => parseArea(part, maxRows, maxColumns))
    .filter((area) => area !== null);
}

/** A rule of the file, once for each area it covers. */
export function validationsOf(
  rule: DataValidation,
  ownTab: number,
  tabs: TabIds,
  grid: readonly [number, number],
): PlacedValidation[] {
  const placed = validationOf(rule, ownTab, tabs);
  return areasOf(rule.range, grid[0], grid[1]).map((area) => ({ area, rule: placed }));
}

function validationOf(rule: DataValidation, ownTab: number, tabs: TabIds): Validation {
  const allowInvalid = rule.showErrorMessage !== true || (rule.errorStyle ?? "stop") !== "stop";
  const help = rule.inputMessage ?? rule.errorMessage;
  const rest = help === undefined ? { allowInvalid } : { allowInvalid, help };
  if (rule.type === "list" && rule.values !== undefined) {
    return { kind: "list", values: rule.values, dropdown: true, ...rest };
  }
  if (rule.type === "list" && rule.formula1 !== undefined) {
    const { tab, reference } = splitReference(rule.formula1.replace(/^=/, ""));
    const area = reference.includes("$") ? parseArea(reference, ...GRID) : null;
    const sheetId = tab === null ? ownTab : tabs.get(tab);
    if (area !== null && sheetId !== undefined)
      return { kind: "range", sheetId, area, dropdown: true, ...rest };
  }
  if (rule.type === "custom" && rule.formula1 !== undefined) {
    return { kind: "formula", formula: "=" + rule.formula1.replace(/^=/, ""), ...rest };
  }
  return { kind: "other", rule: omit(rule, "range"), ...rest };
}

/** Whether an xlsx can hold that rule; what it cannot is kept beside the workbook. */
export function fitsXlsx(rule: Validation): boolean {
  if (rule.kind === "checkbox") return false;
  if (rule.kind !== "list") return true;
  return (
    rule.values.join(",").length <= INLINE_LIST_MAX &&
    !rule.values.some((value) => /[,"]/.test(value) || fileText(value) !== value)
  );
}

/** The rule as the file holds it; `nameOf` gives the names of its tabs. */
export function fileValidation(
  { area, rule }: PlacedValidation,
  nameOf: (id: number) => string | undefined,
): DataValidation | null {
  const base = {
    range: areaName(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? ("warning" as const) : ("stop" as const),
    ...(rule.help === undefined
      ? {}
      : { showInputMessage: true, inputMessage: rule.help.slice(0, INLINE_LIST_MAX) }),
  };
  if (rule.kind === "list") return { ...base, type: "list", values: rule.values };
  if (rule.kind === "formula") return { ...base, type: "custom", formula1: rule.formula.replace(/^=/, "") };
  if (rule.kind === "range") {
    const name = nameOf(rule.sheetId);
    if (name === undefined) return null;
    return { ...base, type: "list", formula1: `'${name.replace(/'/g, "''")}'!${absoluteName(rule.area)}` };
  }
  if (rule.kind === "other") return { ...(rule.rule as Omit<DataValidation, "range">), range: base.range };
  return null;
}

const TEXT_RULES = {
  containsText: "text-contains",
  notContainsText: "text-lacks",
  beginsWith: "text-starts",
  endsWith: "text-ends",
} as const;

export function conditionalOf(
  rule: ConditionalRule,
  defaults: FileDefaults,
  grid: readonly [number, number],
): ConditionalFormat {
  const areas = areasOf(rule.range, grid[0], grid[1]);
  const fill = rule.style?.fill;
  const background = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
  const look = lookOf(
    {
      ...rule.style,
      fill: {
        type: "pattern",
        pattern: background ? "solid" : "none",
        ...(background ? { fgColor: background } : {}),
      },
    },
    defaults,
  );
  const condition = conditionOf(rule);
  const format: ConditionalFormat = { areas, condition };
  if (look?.background !== undefined) format.background = look.background;
  if (look?.color !== undefined) format.color = look.color;
  if (look?.bold) format.bold = true;
  return format;
}

function conditionOf(rule: ConditionalRule): ConditionalFormat["condition"] {
  const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
  if (rule.type === "expression" && formula !== undefined) return { kind: "formula", formula: "=" + formula };
  if (
    rule.type === "cellIs" &&
    rule.operator === "equal" &&
    formula !== undefined &&
    /^"[^"]*"$/.test(formula)
  ) {
    return { kind: "text-is", text: formula.slice(1, -1) };
  }
  if (rule.type in TEXT_RULES && rule.text !== undefined) {
    return { kind: TEXT_RULES[rule.type as keyof typeof TEXT_RULES], text: rule.text };
  }
  if (rule.type === "containsBlanks") return { kind: "empty" };
  if (rule.type === "notContainsBlanks") return { kind: "not-empty" };
  return { kind: "other", rule: omit(rule, "range") };
}

export function fileConditional(format: ConditionalFormat, priority: number): ConditionalRule {
  const range = format.areas.map(areaName).join(" ");
  const { condition } = format;
  if (condition.kind === "other") return { ...(condition.rule as ConditionalRule), range, priority };
  const base = { range, priority, style: conditionalStyle(format) };
  if (condition.kind === "formula")
    return { ...base, type: "expression", formula: condition.formula.replace(/^=/, "") };
  const first = areaName({ ...(format.areas[0] ?? { row: 0, column: 0 }), rows: 1, columns: 1 });
  if (condition.kind === "empty")
    return { ...base, type: "containsBlanks", formula: `LEN(TRIM(${first}))=0` };
  if (condition.kind === "not-empty")
    return { ...base, type: "notContainsBlanks", formula: `LEN(TRIM(${first}))>0` };
  const text = `"${condition.text.replace(/"/g, '""')}"`;
  if (condition.kind === "text-is") return { ...base, type: "cellIs", operator: "equal", formula: text };
  const formula = `ISERROR(SEARCH(${text},${first}))`;
  const length = String(condition.text.length);
  const FORMULAS = {
    "text-contains": { type: "containsText", formula: `NOT(${formula})` },
    "text-lacks": { type: "notContainsText", formula },
    "text-starts": { type: "beginsWith", formula: `LEFT(${first},${length})=${text}` },
    "text-ends": { type: "endsWith", formula: `RIGHT(${first},${length})=${text}` },
  } as const;
  return { ...base, ...FORMULAS[condition.kind], text: condition.text };
}

function conditionalStyle({ background, color, bold }: ConditionalFormat): CellStyle {
  const look = { ...(color === undefined ? {} : { color }), ...(bold ? { bold } : {}) };
  const style = styleOf(look, undefined, undefined);
  if (background === undefined) return style;
  const rgb = background.slice(1).toUpperCase();
  return { ...style, fill: { type: "pattern", pattern: "solid", bgColor: { rgb }, fgColor: { rgb } } };
}

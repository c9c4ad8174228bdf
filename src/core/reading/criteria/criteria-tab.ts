import type { Report } from "../../issues/issue.ts";
import { fold } from "../../people/fold.ts";
import type { Criterion, CriterionKind, EligibilityRule } from "../../programme/settings.ts";
import { KINDS } from "../../programme/settings.ts";
import { firstNumber } from "../../intake/answers/number.ts";
import { type Cell, type Table, cellText, isBlank, isFilled } from "../../tabs/table.ts";
import type { CellOf } from "./criteria-columns.ts";
import { columnFinder, lacksEssential, missingColumns } from "./criteria-header.ts";
import { comparisonOf, readRules } from "./rule-row.ts";

const FRENCH_KINDS: Record<string, CriterionKind> = {
  couvre: "covers",
  partage: "shares",
  identique: "same",
  different: "different",
  proche: "near",
  devance: "ahead",
  chevauche: "overlap",
  choisi: "chosen",
  affinite: "affinity",
  texte: "text",
};

const NO = new Set(["non", "no", "false", "faux", "0", "off"]);
/** Whether a cell of the first column says that a row is not used. */
export function isOff(text: string): boolean {
  return NO.has(fold(text));
}

const YES = new Set(["oui", "yes", "true", "vrai", "1", "x", "on"]);
const LISTS = new Set(["options", "ladder", "any"]);
const NUMBERS = new Set(["atLeast", "min", "max", "slack", "range", "need"]);
const ITEM = " | ";
const SAME = " = ";

/** `key: value` lines, lists parted by ` | `, equivalents by ` = `. */
function readOptions(text: string): Partial<Criterion> | null {
  const entries: [string, unknown][] = [];
  for (const line of text.split(/\n/).filter((part) => part.trim() !== "")) {
    const [, key = "", value = ""] = /^\s*(\w+)\s*:\s*([\s\S]*?)\s*$/.exec(line) ?? [];
    const number = firstNumber(value);
    if (LISTS.has(key)) entries.push([key, value === "" ? [] : value.split(ITEM)]);
    else if (key === "equivalents") entries.push([key, value.split(ITEM).map((group) => group.split(SAME))]);
    else if (key === "blank" && (value === "allow" || value === "forbid")) entries.push([key, value]);
    else if (NUMBERS.has(key) && number !== null) entries.push([key, number]);
    else return null;
  }
  return Object.fromEntries(entries);
}

/** The inverse of {@link readOptions}: what the columns of their own do not say. */
export function optionsText(criterion: Criterion): string {
  const { options, ladder, equivalents, any, blank } = criterion;
  const numbers = [...NUMBERS] as ("atLeast" | "min" | "max" | "slack" | "range" | "need")[];
  return [
    ...numbers.map((key) => (criterion[key] === undefined ? "" : `${key}: ${String(criterion[key])}`)),
    blank === undefined ? "" : `blank: ${blank}`,
    options === undefined ? "" : `options: ${options.join(ITEM)}`,
    ladder === undefined ? "" : `ladder: ${ladder.join(ITEM)}`,
    any === undefined ? "" : `any: ${any.join(ITEM)}`,
    equivalents === undefined
      ? ""
      : `equivalents: ${equivalents.map((group) => group.join(SAME)).join(ITEM)}`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The criterion kind that a cell names, in either language; null for none: the row is then something else. */
function kindOf(text: string): CriterionKind | null {
  const folded = fold(text);
  return KINDS.find((kind) => kind === folded) ?? FRENCH_KINDS[folded] ?? null;
}

/** A question, or several of them parted by ` | `. */
function questions(text: string): Criterion["mentee"] {
  const lines = text.split(ITEM).map((line) => line.trim());
  return text === "" ? null : lines.length === 1 ? lines[0] : lines;
}

/** A criterion from the texts of its row; null where one of them means nothing. */
export function readCriterion(cell: CellOf): Criterion | null {
  const kind = kindOf(cell("kind"));
  const weight = cell("weight") === "" ? 1 : firstNumber(cell("weight"));
  const options = readOptions(cell("options"));
  if (kind === null || weight === null || weight < 0 || options === null) return null;
  return {
    label: cell("label") || kind,
    kind,
    mentee: questions(cell("mentee")) ?? null,
    mentor: questions(cell("mentor")) ?? null,
    weight,
    on: !isOff(cell("on")),
    required: YES.has(fold(cell("required"))),
    ...options,
  };
}

export interface CriteriaTab {
  readonly criteria: Criterion[];
  readonly rules: EligibilityRule[];
}

/** Whether a row says how something is compared, as every criterion and rule does, under whatever title. */
function isOurs(row: readonly Cell[]): boolean {
  return row.map(cellText).some((text) => kindOf(text) !== null || comparisonOf(text) !== null);
}

/**
 * Reads the Criteria tab, one row a criterion or a rule of eligibility: of a rule, the column of the answers stands under
 * the question of its role, the comparison (`au moins`, `parmi`, `at least`…) under the kind, the value under the options.
 * A rule switched off is no rule. Reports `criteria-row-unreadable` for a row that means nothing; that row is not used.
 * Of a tab that is not blank, reports what its header lacks: `criteria-tab-unreadable` where the rows cannot be read as
 * they were meant, else `criteria-column-missing`; their names are keys of columns.
 *
 * @returns null when the tab has no header that it needs.
 */
export function readCriteriaTab(table: Table, report: Report): CriteriaTab | null {
  const [header = []] = table.rows;
  const missing = missingColumns(header);
  const isUnreadable = lacksEssential(header) && table.rows.some(isOurs);
  if (missing.length > 0 && !isBlank(table)) {
    const code = isUnreadable ? "criteria-tab-unreadable" : "criteria-column-missing";
    report(code, { tab: table.name }, { names: missing });
  }
  const at = columnFinder(header);
  if (isUnreadable || at("kind") < 0 || at("mentee") < 0 || at("mentor") < 0) return null;
  const tab: CriteriaTab = { criteria: [], rules: [] };
  table.rows.slice(1).forEach((row: readonly Cell[], index) => {
    if (!isFilled(row)) return;
    const cell: CellOf = (name) => cellText(row[at(name)]);
    const rules = readRules(cell);
    const criterion = rules === null ? readCriterion(cell) : null;
    if (criterion !== null) tab.criteria.push(criterion);
    else if (rules === null) {
      const where = { tab: table.name, row: index + 2 };
      report("criteria-row-unreadable", where, { read: row.map(cellText).join(" · ") });
    } else if (!isOff(cell("on"))) tab.rules.push(...rules);
  });
  return tab;
}

import { fold } from "../people/fold.ts";
import type { EligibilityRule } from "../programme/settings.ts";
import { answerText } from "./answers/answers.ts";
import { numberIn } from "./answers/number.ts";
import type { Question } from "./questions.ts";
import { type Cell, cellText } from "../tabs/table.ts";

/** The values of a rule as a list. */
export function valuesOf({ value }: EligibilityRule): readonly Cell[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** Comparisons as signs, whatever the language. */
export const SIGNS = { "at-least": "≥", "at-most": "≤", "one-of": "=", "not-one-of": "≠", answered: "…" };

/** A rule as a coordinator reads it, whatever the language: `Années d'expérience ≥ 5`. */
export function ruleText(rule: EligibilityRule): string {
  return [rule.column, SIGNS[rule.is], valuesOf(rule).join(" | ")].join(" ").trim();
}

/** The options of an answer, folded, each on a line of its own. */
function linesOf(text: string): string {
  return ["", ...text.split(/,\s|[;\n\r]/).map(fold), ""].join("\n");
}

/**
 * Whether an answer is a value, or has it among its options, commas in it or none; a value that is a number is compared with
 * the number read.
 */
function says(cell: Cell, value: Cell): boolean {
  return numberIn(cell) === value || linesOf(cellText(cell)).includes(linesOf(String(value)));
}

/**
 * Whether a participant satisfies a rule. Numbers are the first number of the answer; texts are folded and match the
 * whole answer or one of its options. A blank satisfies only `not-one-of`.
 */
export function satisfies(rule: EligibilityRule, question: Question, row: readonly Cell[]): boolean {
  const { is, doubtful = [] } = rule;
  const answers = question.columns
    .map(({ index }) => row[index] ?? "")
    .filter((cell) => answerText(cell) !== "");
  if (answers.length === 0) return is === "not-one-of";
  if (is === "answered") return true;
  const values = [...valuesOf(rule), ...doubtful];
  const hasValue = answers.some((cell) => values.some((value) => says(cell, value)));
  if (is === "one-of") return hasValue;
  if (is === "not-one-of") return !hasValue;
  const bound = numberIn(values[0]) ?? NaN;
  const numbers = answers.map(numberIn).filter((number) => number !== null);
  return (
    numbers.length > 0 && numbers.every((number) => (is === "at-least" ? number >= bound : number <= bound))
  );
}

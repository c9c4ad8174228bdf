import { fold } from "../people/fold.ts";
import type { EligibilityRule } from "../programme/settings.ts";
import { firstNumber } from "./answers/number.ts";
import type { Question } from "./questions.ts";
import { type Cell, cellText } from "./snapshot.ts";

function values({ value }: EligibilityRule): string[] {
  const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map(String);
}

const SIGNS = { "at-least": "≥", "at-most": "≤", "one-of": "=", "not-one-of": "≠", answered: "…" };

/** A rule as a coordinator reads it, whatever the language: `Années d'expérience ≥ 5`. */
export function ruleText(rule: EligibilityRule): string {
  return [rule.column, SIGNS[rule.is], values(rule).join(" | ")].join(" ").trim();
}

/** The whole answer and each part of it, folded: a value may be the one or the other. */
function readings(text: string): string[] {
  return [text, ...text.split(/, |;|[\n\r]/)].map(fold);
}

/**
 * Whether a participant satisfies a rule. Numbers are the first number of the answer; texts are folded and match the
 * whole answer or one of its options. A blank satisfies only `not-one-of`.
 */
export function satisfies(rule: EligibilityRule, question: Question, row: readonly Cell[]): boolean {
  const texts = question.columns.map(({ index }) => cellText(row[index])).filter((text) => text !== "");
  if (texts.length === 0) return rule.is === "not-one-of";
  const bound = firstNumber(values(rule)[0] ?? "");
  const numbers = texts.map(firstNumber).filter((value) => value !== null);
  const wanted = new Set(values(rule).map(fold));
  switch (rule.is) {
    case "answered":
      return true;
    case "at-least":
      return bound !== null && numbers.length > 0 && numbers.every((value) => value >= bound);
    case "at-most":
      return bound !== null && numbers.length > 0 && numbers.every((value) => value <= bound);
    case "one-of":
      return texts.some((text) => readings(text).some((reading) => wanted.has(reading)));
    case "not-one-of":
      return !texts.some((text) => readings(text).some((reading) => wanted.has(reading)));
  }
}

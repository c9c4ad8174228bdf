import { fold } from "../../people/fold.ts";
import type { EligibilityRule } from "../../programme/settings.ts";
import { wholeNumber } from "../../intake/answers/number.ts";
import { SIGNS, valuesOf } from "../../intake/eligibility.ts";
import type { CellOf } from "./criteria-columns.ts";

const ITEM = " | ";

/** What makes a row a rule of eligibility in the place of a criterion. */
const COMPARISONS: readonly (readonly [EligibilityRule["is"], RegExp])[] = [
  ["at-least", /^(au moins|at[ -]least|>=|minimum)$/],
  ["at-most", /^(au plus|at[ -]most|<=|maximum)$/],
  ["not-one-of", /^(sauf|pas parmi|autre que|not[ -]one[ -]of|none of|except|<>)$/],
  ["one-of", /^(parmi|un de|l'un de|one[ -]of|any of)$/],
  ["answered", /^(repondu|rempli|answered|filled)$/],
];

/** What a line of the value begins with that names people let in all the same, or answers that are others. */
const EXCEPT = /^(?:except|sauf)\s*:\s*/i;
const APART = /^(?:apart|à part)\s*:\s*/i;

/**
 * The value of a rule, parted by ` | ` or lines; a line `except: …` names who is let in all the same, a line `apart: …` answers
 * that are not those of the value reworded.
 */
function readValues(text: string): Pick<EligibilityRule, "value" | "except" | "apart"> {
  const lines = text.split(/\n/).map((line) => line.trim());
  const after = (start: RegExp): string[] =>
    lines.filter((line) => start.test(line)).flatMap((line) => line.replace(start, "").split(ITEM));
  const [except, apart] = [after(EXCEPT), after(APART)];
  const values = lines
    .filter((line) => line !== "" && !EXCEPT.test(line) && !APART.test(line))
    .flatMap((line) => line.split(ITEM))
    .map((value) => wholeNumber(value) ?? value.trim());
  const [only] = values;
  return {
    ...(only === undefined ? {} : { value: values.length === 1 ? only : values }),
    ...(except.length === 0 ? {} : { except }),
    ...(apart.length === 0 ? {} : { apart }),
  };
}

/** The comparison of a rule that a cell names, in either language or as a sign; null for none. */
export function comparisonOf(text: string): EligibilityRule["is"] | null {
  // Signs as they are: folding would take the bar of `≠` for an accent.
  const signed = COMPARISONS.find(([is]) => SIGNS[is] === text);
  const [is] = signed ?? COMPARISONS.find(([, words]) => words.test(fold(text))) ?? [];
  return is ?? null;
}

/**
 * Reads a row of the Criteria tab as a rule of eligibility.
 *
 * @returns one rule for each side that names a column; null for a row that is no rule or lacks what it needs.
 */
export function readRules(cell: CellOf): EligibilityRule[] | null {
  const is = comparisonOf(cell("kind"));
  if (is === null) return null;
  const condition = readValues(cell("options"));
  const rules = (["mentor", "mentee"] as const).flatMap((role) =>
    cell(role) === "" ? [] : [{ role, column: cell(role), is, ...condition }],
  );
  return rules.length === 0 || (condition.value === undefined && is !== "answered") ? null : rules;
}

/** The inverse of {@link readRules}: what a row of the Criteria tab says of a rule, by column; its other cells are blank. */
export function ruleCells(rule: EligibilityRule): Record<"kind" | "mentee" | "mentor" | "options", string> {
  const { role, column, is, except = [], apart = [] } = rule;
  const lines = [
    valuesOf(rule).join(ITEM),
    except.length > 0 ? `except: ${except.join(ITEM)}` : "",
    apart.length > 0 ? `apart: ${apart.join(ITEM)}` : "",
  ];
  return {
    kind: SIGNS[is],
    mentee: role === "mentee" ? column : "",
    mentor: role === "mentor" ? column : "",
    options: lines.filter((line) => line !== "").join("\n"),
  };
}

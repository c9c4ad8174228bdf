import { expect, it } from "vitest";
import { readRules, ruleCells } from "../../../../src/core/reading/criteria/rule-row.ts";
import type { EligibilityRule } from "../../../../src/core/programme/settings.ts";

const RULES: EligibilityRule[] = [
  { role: "mentor", column: "Années", is: "at-least", value: 5 },
  { role: "mentee", column: "Années", is: "at-most", value: 2.5, except: ["lea@x.ca", "Max Roy"] },
  { role: "mentor", column: "Région", is: "one-of", value: ["Laval", "Montréal"] },
  { role: "mentee", column: "Région", is: "not-one-of", value: "Ontario" },
  { role: "mentee", column: "Région", is: "not-one-of", value: "Ontario", apart: ["Ontario (est)", "Ont."] },
  {
    ...{ role: "mentee", column: "Région", is: "one-of", value: ["Laval", "Estrie"] },
    ...{ except: ["lea@x.ca"], apart: ["Estrie (Magog)"] },
  },
  { role: "mentor", column: "Parcours", is: "answered" },
];

it.each(RULES)("a rule written in the Criteria tab is read again as it was: $is", (rule) => {
  const cells: Partial<Record<string, string>> = ruleCells(rule);
  expect(readRules((name) => cells[name] ?? "")).toEqual([rule]);
});

it("a criterion is no rule, and a rule needs a column and a value", () => {
  const row = (cells: Partial<Record<string, string>>) => readRules((name) => cells[name] ?? "");
  expect(row({ kind: "covers", mentee: "A", mentor: "B" })).toBeNull();
  expect(row({ kind: "au moins", options: "5" })).toBeNull();
  expect(row({ kind: "au moins", mentor: "A" })).toBeNull();
});

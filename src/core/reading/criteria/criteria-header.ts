import { fold } from "../../people/fold.ts";
import { type Cell, cellText } from "../../tabs/table.ts";
import { CRITERIA_COLUMNS, type CriteriaColumn } from "./criteria-columns.ts";

const HEADERS: Record<CriteriaColumn, RegExp> = {
  on: /^(actif|active?|on|oui\/non|utilise|used)$/,
  label: /^(critere|criterion|nom|label|etiquette)$/,
  kind: /^(type|kind|sorte|comparaison|comparison)$/,
  mentee: /^(question|colonne|column)?.*(mentore|mentee)/,
  mentor: /^(question|colonne|column)?.*mentor(?!e)/,
  weight: /^(poids|weight)$/,
  required: /^(obligatoire|exige|required|mandatory)$/,
  options: /^(options?|details?|reglages|parameters|valeurs?|values?)$/,
};

/** Without one of these, a run would go by other criteria or other weights than those that people wrote. */
const ESSENTIAL: readonly CriteriaColumn[] = ["on", "kind", "mentee", "mentor", "weight"];

/** Where each column of the Criteria tab stands in a header, from 0; −1 for one that is not there. */
export function columnFinder(header: readonly Cell[]): (name: CriteriaColumn) => number {
  const folded = header.map((value) => fold(cellText(value)));
  return (name) => folded.findIndex((title) => HEADERS[name].test(title));
}

/** The columns of the Criteria tab that a header lacks, in their order; none for one that Dyade wrote. */
export function missingColumns(header: readonly Cell[]): CriteriaColumn[] {
  const at = columnFinder(header);
  return CRITERIA_COLUMNS.filter((name) => at(name) < 0);
}

/** Whether a header lacks a column without which no row of the Criteria tab says what was meant. */
export function lacksEssential(header: readonly Cell[]): boolean {
  return missingColumns(header).some((name) => ESSENTIAL.includes(name));
}

import type { Criterion, CriterionKind } from "../../programme/settings.ts";
import { type CriteriaColumn } from "./criteria-columns.ts";
import { optionsText } from "./criteria-tab.ts";

/** The words of the Criteria tab. */
export interface CriteriaWords {
  readonly criteriaTab: string;
  /** Said where the tab has lost titles without which what was chosen would be written nowhere. */
  readonly unread: (tab: string, titles: readonly string[]) => string;
  readonly criteriaHeaders: Readonly<Record<CriteriaColumn, string>>;
  readonly kinds: Readonly<Record<CriterionKind, string>>;
  readonly yes: string;
  readonly no: string;
}

function titles(side: Criterion["mentee"]): string {
  return side === undefined || side === null ? "" : Array.isArray(side) ? side.join(" | ") : side;
}

/** A criterion as a row of the Criteria tab, in the order of its columns. */
export function criterionRow(criterion: Criterion, words: CriteriaWords): (string | number)[] {
  return [
    criterion.on === false ? words.no : words.yes,
    criterion.label ?? criterion.kind,
    words.kinds[criterion.kind],
    titles(criterion.mentee),
    titles(criterion.mentor),
    criterion.weight ?? 1,
    criterion.required === true ? words.yes : words.no,
    optionsText(criterion),
  ];
}

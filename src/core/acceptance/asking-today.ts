import type { LabelledPeople } from "../cohort/cohort.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { NamedTab } from "../introduction/made-dyads.ts";
import type { Table } from "../tabs/table.ts";
import { type AskingStep, KEPT_APPROACH, keptOrder } from "./approach.ts";
import { KEPT_ASKED, readAsked } from "./asked.ts";
import { type AskedDyad, askingOf } from "./asking.ts";
import { KEPT_NOTED, readNoted } from "./noted.ts";
import { readTabAnswers } from "./read-tab-answers.ts";

interface AskingSources {
  readonly dyadsTab: NamedTab;
  readonly cohort: LabelledPeople;
  /** Every tab of the spreadsheet. */
  readonly tables: readonly Table[];
  /** Those of the language of the dyads tab. */
  readonly words: DyadWords;
  /** A text kept with the workbook, by its name. */
  readonly keptText: (name: string) => string | undefined;
  /** `2026-03-01`. */
  readonly today: string;
}

/** How it stands with the two of each dyad, from what is kept with the workbook and what they answered. */
export function askingToday({ dyadsTab, cohort, tables, words, keptText, today }: AskingSources): {
  readonly dyads: AskedDyad[];
  readonly step: AskingStep;
} {
  const { dyads, answers } = readTabAnswers(dyadsTab, cohort, tables, words, () => null);
  const { order, step } = keptOrder(keptText(KEPT_APPROACH));
  const askedOf = readAsked(keptText(KEPT_ASKED) ?? "");
  const notedOf = readNoted(keptText(KEPT_NOTED) ?? "");
  return { dyads: askingOf({ dyads, cohort, answers, askedOf, notedOf, order, today }), step };
}

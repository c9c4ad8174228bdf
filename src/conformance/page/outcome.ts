import { agrees } from "../agree.ts";
import type { CaseCard, Observation } from "../case.ts";
import type { CaseId } from "../case-id.ts";
import type { Json } from "../json.ts";
import type { ObservedRun } from "../observation.ts";
import type { ResultRow } from "../results.ts";
import type { ConformanceWords } from "../../core/messages/fr/conformance.ts";
import type { Here } from "./settings.ts";

/** What came of a case in this run. */
export interface Outcome extends Observation {
  readonly milliseconds: number | null;
}

export type Outcomes = ReadonlyMap<CaseId, Outcome>;
export type Account = ObservedRun["account"];
export type Verdict = "agrees" | "differs" | "skipped";

export function verdictOf({ emulator }: CaseCard, outcome: Outcome | undefined): Verdict {
  if (outcome === undefined) return "skipped";
  return agrees(emulator, outcome.observed) ? "agrees" : "differs";
}

const shown = (value: Json): string => JSON.stringify(value);

/** The lines of the tab of results. */
export function rowsOf(
  cards: readonly CaseCard[],
  outcomes: Outcomes,
  sentences: Readonly<Record<CaseId, string>>,
  words: ConformanceWords,
): ResultRow[] {
  return cards.map((card) => {
    const outcome = outcomes.get(card.id);
    return {
      id: card.id,
      sentence: sentences[card.id],
      expected: shown(card.emulator),
      observed: outcome === undefined ? "" : shown(outcome.observed),
      outcome: words[verdictOf(card, outcome)],
      milliseconds: outcome?.milliseconds ?? null,
      notes: outcome === undefined || Object.keys(outcome.notes).length === 0 ? "" : shown(outcome.notes),
    };
  });
}

/** What a person hands to the maintainers: measures, and nothing of the spreadsheet but its settings. */
export function observedRun(here: Here, outcomes: Outcomes, account: Account, now: Date): ObservedRun {
  const { version, locale, userLocale, timeZone, cards } = here;
  return {
    format: "dyade-conformance/1",
    ...{ version, date: now.toISOString().slice(0, 10), locale, userLocale, timeZone, account },
    cases: cards.flatMap(({ id }) => {
      const outcome = outcomes.get(id);
      return outcome === undefined ? [] : [{ id, ...outcome }];
    }),
  };
}

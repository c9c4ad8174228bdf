import { formQuestions } from "../../../src/core/forms/form-questions.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { tab } from "../workbooks.ts";

export interface Written {
  readonly on: string;
  readonly name?: string;
  readonly email?: string;
  readonly partner?: string;
  readonly goals?: string;
  readonly progress?: string;
  readonly meetings?: Cell;
  readonly hours?: Cell;
  readonly goesOn?: string;
}

const IDS: Readonly<Record<string, keyof Written>> = {
  "dyad-partner": "partner",
  "agreed-goals": "goals",
  "goals-progress": "progress",
  "meetings-count": "meetings",
  "hours-count": "hours",
  "goes-on": "goesOn",
};

/** The tab that the journal form fills, with the titles of its definition. */
export function journalTab(language: Language, ...answers: readonly Written[]): Table {
  const questions = formQuestions("journal");
  const header = [
    language === "fr" ? "Horodateur" : "Timestamp",
    ...questions.map(({ title }) => title[language]),
  ];
  const rows = answers.map((answer): Cell[] => [
    answer.on,
    ...questions.map(({ id }) => answer[IDS[id] ?? (id as keyof Written)] ?? ""),
  ]);
  return tab("Journal", header, ...rows);
}

export const [GO_ON, STOP] = ["Oui, je veux poursuivre", "Non, je préfère m’arrêter là"];

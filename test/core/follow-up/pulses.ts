import { formQuestions } from "../../../src/core/forms/form-questions.ts";
import type { Cell, Table } from "../../../src/core/tabs/table.ts";
import type { Language } from "../../../src/core/programme/settings.ts";
import { tab } from "../workbooks.ts";

export interface Said {
  readonly on: string;
  readonly name?: string;
  readonly email?: string;
  readonly partner?: string;
  readonly met?: string;
  readonly metOn?: string;
  readonly fit?: string;
  readonly help?: string;
}

/** The tab that the pulse form fills, with the titles of its definition. */
export function pulseTab(language: Language, ...said: readonly Said[]): Table {
  const questions = formQuestions("pulse");
  const header = [
    language === "fr" ? "Horodateur" : "Timestamp",
    ...questions.map(({ title }) => title[language]),
  ];
  const rows = said.map((one): Cell[] => {
    const cells: Record<string, string | undefined> = { ...one, "met-on": one.metOn };
    return [one.on, ...questions.map(({ id }) => cells[id] ?? "")];
  });
  return tab(language === "fr" ? "Réponses au suivi" : "Pulse answers", header, ...rows);
}

export const [GOOD, DECIDING, NOT_GOOD] = [
  "Oui, il me convient",
  "Je ne sais pas encore",
  "Non, il ne me convient pas",
];
export const [YES, NOT_YET, PLANNED] = ["Oui", "Pas encore", "Pas encore, mais la date est fixée"];

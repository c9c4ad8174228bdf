import type { Severity } from "../../issues/issue.ts";

/** The words of the tab that lists what the check of the data found. */
export interface CheckReportWords {
  readonly title: string;
  readonly headers: readonly [severity: string, what: string, tab: string, row: string, column: string];
  /** In words: colour is never the only sign. */
  readonly severities: Record<Severity, string>;
  readonly none: string;
}

/** The words of the check of the data as a tab, in French. */
export const checkReport: CheckReportWords = {
  title: "Vérification des données",
  headers: ["Gravité", "Ce qui a été lu, et quoi faire", "Onglet", "Ligne", "Colonne"],
  severities: { error: "Erreur", warning: "À vérifier", info: "Pour information" },
  none: "Rien à signaler\u00a0: toutes les réponses ont été lues sans difficulté.",
};

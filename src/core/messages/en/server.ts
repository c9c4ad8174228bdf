import type { ServerWords } from "../fr/server.ts";

/** The words that the add-on itself shows: its menu, and what it notes in a tab that it cannot check. English. */
export const server: ServerWords = {
  pair: "Pair…",
  decide: "Decide…",
  help: "Help",
  panelTitle: "Dyade",
  tabUnchecked:
    "This tab can no longer be checked: a column or the first row is missing, a column is there twice, or a question is no longer asked. Nothing is written there. Undo (Ctrl+Z), or open the panel, which says what to do.",
};

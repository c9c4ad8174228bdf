/** The words that the add-on itself shows: its menu, and what it notes in a tab that it cannot check. French. */
export const server = {
  pair: "Jumeler…",
  decide: "Décider…",
  help: "Aide",
  panelTitle: "Dyade",
  tabUnchecked:
    "Cet onglet ne peut plus être vérifié\u00a0: une colonne ou la première ligne manque, une colonne y est deux fois, ou une question n’est plus posée. Rien n’y est écrit. Annulez (Ctrl+Z), ou ouvrez le panneau, qui dit quoi faire.",
};

export type ServerWords = typeof server;

/** The words that the add-on itself shows: its menu and what it answers when something is in the way. French. */
export const server = {
  openPanel: "Ouvrir le panneau",
  panelTitle: "Dyade",
  busy: "Une autre personne écrit dans ce classeur avec Dyade. Attendez quelques secondes, puis réessayez. Rien n’a été changé.",
  tabNotWritten: "L’onglet n’a pas pu être écrit. Rien n’a été changé. Réessayez.",
  unreadableRequest:
    "Le panneau et le programme ne sont pas de la même version. Rechargez la feuille de calcul.",
  dyadsGone:
    "Cet onglet de dyades, ou les réponses dont il vient, ne se trouvent plus dans le classeur. Rien n’a été changé. Relisez le classeur.",
  linksTab: "Liens",
  linksHeaders: ["Personne", "Relation", "Autre personne", "Note"],
  tabGone: (tab: string) => `L’onglet «\u00a0${tab}\u00a0» n’existe plus. Relisez le classeur.`,
  unexpected:
    "Dyade a rencontré une erreur qui vient du programme, pas de vos données. Rien n’a été changé. Réessayez.",
  tabChanged: (tab: string) =>
    `L’onglet «\u00a0${tab}\u00a0» a changé entre-temps. Rien n’a été écrit. Relisez le classeur, puis recommencez.`,
};

export type ServerWords = typeof server;

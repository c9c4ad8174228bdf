/** The words that the add-on itself shows: its menu and what it answers when something is in the way. French. */
export const server = {
  pair: "Jumeler…",
  decide: "Décider…",
  help: "Aide",
  panelTitle: "Dyade",
  busy: "Une autre personne écrit dans ce classeur. Attendez quelques secondes, puis réessayez. Rien n’a été changé.",
  unreadableRequest:
    "Le panneau et le programme ne sont pas de la même version. Rechargez la feuille de calcul.",
  dyadsGone:
    "Cet onglet, ou les réponses dont il vient, n’est plus dans le classeur. Rien n’a été changé. Relisez le classeur.",
  perhapsWritten:
    "Google a cessé de répondre\u00a0: une partie a peut-être été écrite. Regardez l’onglet, puis réessayez\u00a0: rien ne sera fait deux fois.",
  tabUnchecked:
    "Cet onglet ne peut plus être vérifié\u00a0: une colonne ou la première ligne manque, une colonne y est deux fois, ou une question n’est plus posée. Rien n’y est écrit. Annulez (Ctrl+Z), ou ouvrez le panneau, qui dit quoi faire.",
  storeFull:
    "Ce texte ne tient pas dans les 500\u00a0Ko du classeur. Rien n’a été gardé. Raccourcissez-le, ou retirez d’autres choix.",
  protectedCells:
    "Des cellules de cet onglet sont protégées. Rien n’a été changé. Demandez à qui les protège de vous y laisser écrire\u00a0: Données > Protéger des feuilles et des plages.",
  tabGone: (tab: string) => `L’onglet «\u00a0${tab}\u00a0» n’existe plus. Relisez le classeur.`,
  unexpected: "C’est une erreur du programme, pas de vos données. Rien n’a été changé. Réessayez.",
  tabChanged: (tab: string) =>
    `L’onglet «\u00a0${tab}\u00a0» a changé entre-temps. Rien n’a été écrit. Relisez le classeur, puis recommencez.`,
};

export type ServerWords = typeof server;

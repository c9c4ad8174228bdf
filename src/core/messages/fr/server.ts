/** The words that the add-on itself shows: its menu and what it answers when something is in the way. French. */
export const server = {
  openPanel: "Ouvrir le panneau",
  panelTitle: "Dyade",
  busy: "Une autre personne écrit dans ce classeur avec Dyade. Attendez quelques secondes, puis réessayez. Rien n’a été changé.",
  unreadableRequest:
    "Le panneau et le programme ne sont pas de la même version. Rechargez la feuille de calcul.",
  dyadsGone:
    "Cet onglet de dyades, ou les réponses dont il vient, ne se trouvent plus dans le classeur. Rien n’a été changé. Relisez le classeur.",
  perhapsWritten:
    "Google a cessé de répondre pendant l’écriture\u00a0: une partie a peut-être été écrite. Regardez l’onglet, puis réessayez\u00a0: rien ne sera fait deux fois.",
  tabMoving:
    "Cet onglet change pendant que Dyade le vérifie. Rien n’a été changé. Attendez que les autres aient fini, puis réessayez.",
  tabUnreadable: (lacking: readonly string[], doubled: readonly string[], stateLost: boolean) => {
    const names = (columns: readonly string[]): string =>
      columns.map((name) => `«\u00a0${name}\u00a0»`).join(", ");
    const causes = [
      lacking.length > 0 ? `il manque la colonne ${names(lacking)}` : "",
      doubled.length > 0 ? `la colonne ${names(doubled)} s’y trouve deux fois` : "",
      stateLost ? "la première ligne a été effacée" : "",
    ].filter((cause) => cause !== "");
    return `cet onglet ne peut plus être vérifié\u00a0: ${causes.join(", ")}. Rien n’y est écrit. Annulez ce changement (Ctrl+Z), ou ouvrez le panneau et choisissez «\u00a0Réparer l’onglet\u00a0».`;
  },
  questionsGone: (titles: readonly string[]) =>
    `cet onglet ne peut plus être vérifié\u00a0: les formulaires ne posent plus ${titles.map((title) => `«\u00a0${title}\u00a0»`).join(", ")}. Ses scores restent ceux du jour où il a été proposé. Rétablissez la question, ou proposez de nouveau.`,
  storeFull:
    "Ce texte ne tient pas dans les 500\u00a0Ko du classeur. Rien n’a été gardé. Raccourcissez-le, ou retirez d’autres choix.",
  tabGone: (tab: string) => `L’onglet «\u00a0${tab}\u00a0» n’existe plus. Relisez le classeur.`,
  unexpected:
    "Dyade a rencontré une erreur qui vient du programme, pas de vos données. Rien n’a été changé. Réessayez.",
  tabChanged: (tab: string) =>
    `L’onglet «\u00a0${tab}\u00a0» a changé entre-temps. Rien n’a été écrit. Relisez le classeur, puis recommencez.`,
};

export type ServerWords = typeof server;

/** The words of the local preview page. French. */
export const preview = {
  pageTitle: (workbook: string) => `${workbook} – Aperçu de Dyade`,
  badge: "Aperçu local",
  badgeHint: "Ce classeur est sur cet ordinateur. Rien n’est envoyé sur Internet.",
  menuBar: "Menus",
  extensions: "Extensions",
  undo: "Annuler la saisie",
  download: "Télécharger le classeur",
  language: "Langue du compte Google",
  languages: { fr: "Français", en: "English" },
  grid: (tab: string) => `Cellules de l’onglet ${tab}`,
  tabs: "Onglets",
  hiddenTab: "masqué",
  cellName: "Cellule",
  cellContent: "Contenu de la cellule",
  listOf: (cell: string) => `Choix pour ${cell}`,
  openList: (cell: string) => `Ouvrir les choix de ${cell}`,
  notInList: "Cette valeur n’est pas dans la liste.",
  note: "Note",
  noteSays: (note: string) => `Note\u00a0: ${note}`,
  panel: "Panneau de l’extension",
  closePanel: "Fermer le panneau",
  closeMessage: "Fermer",
  refused: (cell: string) =>
    `La cellule ${cell} n’accepte que les valeurs de sa liste. La saisie a été annulée.`,
  scriptFailed: (message: string) => `L’extension a rencontré une erreur\u00a0: ${message}`,
  unreachable: "L’aperçu ne répond plus. Relancez «\u00a0npm start\u00a0», puis rechargez cette page.",
  cost: (calls: number, seconds: string) =>
    `Dernière exécution\u00a0: ${String(calls)} appels, environ ${seconds} s chez Google`,
};

export type PreviewWords = typeof preview;

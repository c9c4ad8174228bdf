/** The page of a release that copies a program at one click. French. */
export const copyPage = {
  title: "Copier Dyade",
  edition: (version: string, day: string) =>
    `Version ${version}, ${day}. Rien n’est envoyé\u00a0: le programme est dans cette page.`,
  addOn: {
    what: "Pour jumeler, dans une feuille de calcul\u00a0:",
    copy: "Copier le programme Dyade",
    label: "Le programme Dyade",
  },
  kit: {
    what: "Pour créer la feuille de calcul et les formulaires, si vous partez de zéro\u00a0:",
    copy: "Copier la trousse",
    label: "La trousse",
  },
  done: "C’est copié. Collez-le dans l’éditeur de script (Ctrl+V).",
  byHand: "Le navigateur a refusé. Le texte est sélectionné plus bas\u00a0: copiez-le avec Ctrl+C.",
  next: "Lire la suite, une image par écran",
  /** The page of the release that says it. */
  steps: "installer.html",
};

export type CopyPageWords = typeof copyPage;

/** The words around each page of the site: its head, its foot and what leads from one page to another. French. */
export const site = {
  name: "Dyade",
  tagline: "Le jumelage mentoral dans Google Sheets",
  skip: "Aller au contenu",
  pages: {
    home: "Accueil",
    install: "Installer",
    forms: "Formulaires",
    rules: "Comment Dyade tranche",
    privacy: "Confidentialité",
    pia: "EFVP",
    it: "Service informatique",
    template: "Modèle à copier",
    support: "Obtenir de l’aide",
    assumptions: "Ce que Dyade suppose",
    terms: "Conditions",
  },
  mainPages: "Pages principales",
  allPages: "Toutes les pages",
  contents: "Sur cette page",
  otherLanguage: "English",
  publishedBy: (publisher: string) => `Publié par ${publisher}`,
  source: "Code source",
  trademarks:
    "Google Sheets, Google Forms et Google Workspace sont des marques de Google\u00a0LLC. Dyade n’est ni fait ni approuvé par Google.",
  done: "fait",
  toDo: "à faire",
};

export type SiteWords = typeof site;

import type { SiteWords } from "../fr/site.ts";

/** The words around each page of the site: its head, its foot and what leads from one page to another. English. */
export const site: SiteWords = {
  name: "Dyade",
  tagline: "Mentor pairing in Google Sheets",
  skip: "Skip to the content",
  pages: {
    home: "Home",
    install: "Install",
    forms: "Forms",
    rules: "How Dyade decides",
    privacy: "Privacy",
    pia: "Impact assessment",
    it: "IT department",
    template: "Template to copy",
    support: "Get help",
    assumptions: "What Dyade assumes",
    terms: "Terms",
  },
  mainPages: "Main pages",
  allPages: "All pages",
  contents: "On this page",
  otherLanguage: "Français",
  publishedBy: (publisher) => `Published by ${publisher}`,
  source: "Source code",
  trademarks:
    "Google Sheets, Google Forms and Google Workspace are trademarks of Google LLC. Dyade is neither made nor endorsed by Google.",
  done: "done",
  toDo: "to do",
};

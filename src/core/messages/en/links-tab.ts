import type { LinksTabWords } from "../../links/add-links.ts";

/** The Links tab as Dyade makes it, in English. */
export const linksTab: LinksTabWords = {
  title: "Links",
  header: ["Person", "Relation", "Other person", "Note"],
};

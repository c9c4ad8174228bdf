import type { LinksTabWords } from "../../links/add-links.ts";

/** The Links tab as Dyade makes it, in French. */
export const linksTab: LinksTabWords = {
  title: "Liens",
  header: ["Personne", "Relation", "Autre personne", "Note"],
};

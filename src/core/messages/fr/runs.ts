import type { RunWords } from "../../dyads/words.ts";
import { LINK_RULES } from "./dyads.ts";
import { count, list, number } from "./grammar.ts";

/** What only a run says, in French. */
export const runs: RunWords = {
  tabTitle: "Dyades",
  seatWith: (best) => `Une place chez ${list(best, "ou")} suffirait.`,
  without(liftable) {
    const told = liftable.map((one) => {
      if (one.kind === "refusal") return `le refus de la dyade de ${one.mentee} et ${one.mentor}`;
      if (one.kind === "lock") return `la dyade gardée de ${one.mentee} et ${one.mentor}`;
      return `la règle «\u00a0${one.kind === "link" ? LINK_RULES[one.link] : one.label}\u00a0»`;
    });
    return `Sans ${list(told, "ou")}, cette personne aurait une place.`;
  },
  summary({ placed, mentees, seats, mean, minimum, conflicts, optimal, fingerprint }) {
    const figures = [
      `${count(placed, "mentoré·e", "mentoré·es")} sur ${String(mentees)} avec une proposition`,
      count(seats, "place", "places"),
      mean === null ? "" : `score moyen ${number(mean)}`,
      minimum === null ? "" : `le plus bas ${number(minimum)}`,
      count(conflicts, "paire en conflit écartée", "paires en conflit écartées"),
      optimal ? "aucun meilleur ensemble de dyades n’existe (vérifié)" : "",
      `réglages ${fingerprint}`,
    ].filter((figure) => figure !== "");
    return `${figures.join(" · ")}. Dyade propose, les personnes décident.`;
  },
};

import type { RunWords } from "../../dyads/words.ts";
import { LINK_RULES } from "./dyads.ts";
import { count, list, number } from "./grammar.ts";

/** What only a run says, in French. */
export const runs: RunWords = {
  ownStatus: (status, mentor) => `${status}${mentor === "" ? "" : ` (avec ${mentor})`}`,
  ownCell: (title, text) => (title === "" ? text : `${title}\u00a0: ${text}`),
  statusLost: "Statut perdu",
  tabTitle: "Dyades",
  seatWith: (best) => `Une place chez ${list(best, "ou")} suffirait.`,
  without(liftable) {
    const obstacles = liftable.map((rule) => {
      if (rule.kind === "refusal") return `le refus de la dyade de ${rule.mentee} et ${rule.mentor}`;
      if (rule.kind === "lock") return `la dyade gardée de ${rule.mentee} et ${rule.mentor}`;
      return `la règle «\u00a0${rule.kind === "link" ? LINK_RULES[rule.link] : rule.label}\u00a0»`;
    });
    return `Sans ${list(obstacles, "ou")}, cette personne aurait une place.`;
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

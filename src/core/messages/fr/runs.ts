import type { Opinion } from "../../dyads/reviews.ts";
import { isSaid } from "../../tabs/table.ts";
import type { RunWords } from "../../dyads/words.ts";
import { LINK_RULES, dyads } from "./dyads.ts";
import { count, list } from "./grammar.ts";
import { guarantees } from "./guarantees.ts";

export const OPINION_WORDS: Record<Opinion, string> = {
  for: "Pour",
  discuss: "À discuter",
  against: "Contre",
};

/** What only a run says, in French. */
export const runs: RunWords = {
  ownStatus: (status, mentor) => `${status}${mentor === "" ? "" : ` (avec ${mentor})`}`,
  ownCell: (title, text) => (title === "" ? text : `${title}\u00a0: ${text}`),
  opinions: OPINION_WORDS,
  reviewTitle: (reviewer) => `Avis\u00a0: ${reviewer}`,
  earlierReviews: (mentor, said) => `Avis sur ${mentor}\u00a0– ${said.join(" · ")}`,
  statusLost: "Statut perdu",
  tabTitle: "Dyades",
  seatWith: (best) => `Une place chez ${list(best, "ou")} suffirait.`,
  without(liftable) {
    const obstacles = liftable.map((rule) => {
      if (rule.kind === "refusal") return `le refus de la dyade de ${rule.mentee} et ${rule.mentor}`;
      if (rule.kind === "lock") return `la dyade gardée de ${rule.mentee} et ${rule.mentor}`;
      return `la règle «\u00a0${rule.kind === "link" ? LINK_RULES[rule.link] : rule.label}\u00a0»`;
    });
    return `sans ${list(obstacles, "ou")}, cette personne aurait une place`;
  },
  guarantees,
  provenance({ conflicts, optimal, fingerprint, guarantees: kept = [] }) {
    const figures = [
      count(conflicts, "paire en conflit écartée", "paires en conflit écartées"),
      ...kept.map(guarantees.inTab),
      optimal
        ? `aucun meilleur ensemble de dyades n’existait${kept.length === 0 ? "" : " avec ces garanties"} (vérifié)`
        : "",
      `réglages ${fingerprint}`,
    ].filter(isSaid);
    return `${dyads.atTheRun}${figures.join(" · ")}. Dyade propose, les personnes décident.`;
  },
};

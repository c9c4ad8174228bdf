import type { Opinion } from "../../dyads/reviews.ts";
import { isSaid } from "../../tabs/table.ts";
import type { RunWords } from "../../dyads/words.ts";
import type { Objective } from "../../programme/settings.ts";
import { LINK_RULES, dyads } from "./dyads.ts";
import { count, list } from "./grammar.ts";
import { guarantees } from "./guarantees.ts";

export const OPINION_WORDS: Record<Opinion, string> = {
  for: "Pour",
  discuss: "À discuter",
  against: "Contre",
};

const proven: Record<Objective, string> = {
  total: "aucun meilleur ensemble de dyades n’existait",
  fair: "aucun meilleur ensemble de dyades n’existait, les moins bonnes d’abord",
  floor: "aucun ensemble de dyades n’en avait plus au score voulu, ni autant avec un meilleur total",
  "first-choices":
    "aucun ensemble de dyades n’honorait plus de premiers choix, ni autant avec un meilleur total",
  stable:
    "ensemble stable, décisions gardées\u00a0: personne ne formerait une meilleure dyade avec quelqu’un qui la préférerait aussi",
};

/** What only a run says, in French. */
export const runs: RunWords = {
  ownStatus: (status, mentor) => `${status}${mentor === "" ? "" : ` (avec ${mentor})`}`,
  ownCell: (title, text) => (title === "" ? text : `${title}\u00a0: ${text}`),
  opinions: OPINION_WORDS,
  reviewTitle: (reviewer) => `Avis\u00a0: ${reviewer}`,
  earlierReviews: (mentor, said) => `Avis sur ${mentor}\u00a0– ${said.join(" · ")}`,
  unsureReviews: (mentor, said) =>
    `Avis à vérifier, car quelqu’un d’autre que ${mentor} avait été proposé\u00a0– ${said.join(" · ")}`,
  statusLost: "Statut perdu",
  tabTitle: "Dyades",
  seatWith: (best) => `Une place chez ${list(best, "ou")} suffirait.`,
  without(liftable) {
    const obstacles = liftable.map((rule) => {
      if (rule.kind === "refusal") return `le refus de la dyade de ${rule.mentee} et ${rule.mentor}`;
      if (rule.kind === "lock") return `la dyade gardée de ${rule.mentee} et ${rule.mentor}`;
      if (rule.kind === "limit")
        return `la limite de ${count(rule.most, "mentoré·e", "mentoré·es")} par mentor·e`;
      return `la règle «\u00a0${rule.kind === "link" ? LINK_RULES[rule.link] : rule.label}\u00a0»`;
    });
    return `sans ${list(obstacles, "ou")}, cette personne aurait une place`;
  },
  guarantees,
  provenance({ conflicts, optimal, objective, fingerprint, guarantees: kept = [] }) {
    const isGuaranteeing = kept.some(({ rule, people }) => rule.places > 0 && people > 0);
    const figures = [
      count(conflicts, "paire en conflit écartée", "paires en conflit écartées"),
      ...kept.map(guarantees.inTab),
      optimal ? `${proven[objective]}${isGuaranteeing ? " avec ces garanties" : ""} (vérifié)` : "",
      `réglages ${fingerprint}`,
    ].filter(isSaid);
    return `${dyads.atTheRun}${figures.join(" · ")}. Dyade propose, les personnes décident.`;
  },
};

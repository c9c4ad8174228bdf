import type { Opinion } from "../../dyads/reviews.ts";
import { isSaid } from "../../tabs/table.ts";
import type { RunWords } from "../../dyads/words.ts";
import type { Objective } from "../../programme/settings.ts";
import { LINK_RULES, dyads } from "./dyads.ts";
import { count, list } from "./grammar.ts";
import { guarantees } from "./guarantees.ts";

export const OPINION_WORDS: Record<Opinion, string> = {
  for: "For",
  discuss: "To discuss",
  against: "Against",
};

const proven: Record<Objective, string> = {
  total: "no better set of dyads existed",
  fair: "no better set of dyads existed, the least good ones first",
  floor: "no set of dyads had more of the score wanted, nor as many with a higher total",
  "first-choices": "no set of dyads honoured more first choices, nor as many with a higher total",
  stable:
    "a stable set, decisions kept: nobody would be better matched with someone who would also prefer it",
};

/** What only a run says, in English. */
export const runs: RunWords = {
  ownStatus: (status, mentor) => `${status}${mentor === "" ? "" : ` (with ${mentor})`}`,
  ownCell: (title, text) => (title === "" ? text : `${title}: ${text}`),
  opinions: OPINION_WORDS,
  reviewTitle: (reviewer) => `Opinion: ${reviewer}`,
  earlierReviews: (mentor, said) => `Opinions on ${mentor} – ${said.join(" · ")}`,
  unsureReviews: (mentor, said) =>
    `Opinions to check, as somebody other than ${mentor} had been proposed – ${said.join(" · ")}`,
  statusLost: "Status lost",
  tabTitle: "Dyads",
  seatWith: (best) => `One place with ${list(best, "or")} would be enough.`,
  without(liftable) {
    const obstacles = liftable.map((rule) => {
      if (rule.kind === "refusal") return `the refusal of the dyad of ${rule.mentee} and ${rule.mentor}`;
      if (rule.kind === "lock") return `the locked dyad of ${rule.mentee} and ${rule.mentor}`;
      if (rule.kind === "limit")
        return `the limit of ${count(rule.most, "mentee", "mentees")} for each mentor`;
      return `the rule “${rule.kind === "link" ? LINK_RULES[rule.link] : rule.label}”`;
    });
    return `without ${list(obstacles, "or")}, this person would have a place`;
  },
  guarantees,
  provenance({ conflicts, optimal, objective, fingerprint, guarantees: kept = [] }) {
    const isGuaranteeing = kept.some(({ rule, people }) => rule.places > 0 && people > 0);
    const figures = [
      `${count(conflicts, "conflicting pair", "conflicting pairs")} set aside`,
      ...kept.map(guarantees.inTab),
      optimal ? `${proven[objective]}${isGuaranteeing ? " with these guarantees" : ""} (checked)` : "",
      `settings ${fingerprint}`,
    ].filter(isSaid);
    return `${dyads.atTheRun}${figures.join(" · ")}. Dyade proposes, people decide.`;
  },
};

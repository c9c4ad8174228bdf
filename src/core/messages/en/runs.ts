import type { Opinion } from "../../dyads/reviews.ts";
import { isSaid } from "../../tabs/table.ts";
import type { RunWords } from "../../dyads/words.ts";
import { LINK_RULES, dyads } from "./dyads.ts";
import { count, list } from "./grammar.ts";
import { guarantees } from "./guarantees.ts";

export const OPINION_WORDS: Record<Opinion, string> = {
  for: "For",
  discuss: "To discuss",
  against: "Against",
};

/** What only a run says, in English. */
export const runs: RunWords = {
  ownStatus: (status, mentor) => `${status}${mentor === "" ? "" : ` (with ${mentor})`}`,
  ownCell: (title, text) => (title === "" ? text : `${title}: ${text}`),
  opinions: OPINION_WORDS,
  reviewTitle: (reviewer) => `Opinion: ${reviewer}`,
  earlierReviews: (mentor, said) => `Opinions on ${mentor} – ${said.join(" · ")}`,
  statusLost: "Status lost",
  tabTitle: "Dyads",
  seatWith: (best) => `One place with ${list(best, "or")} would be enough.`,
  without(liftable) {
    const obstacles = liftable.map((rule) => {
      if (rule.kind === "refusal") return `the refusal of the dyad of ${rule.mentee} and ${rule.mentor}`;
      if (rule.kind === "lock") return `the locked dyad of ${rule.mentee} and ${rule.mentor}`;
      return `the rule “${rule.kind === "link" ? LINK_RULES[rule.link] : rule.label}”`;
    });
    return `without ${list(obstacles, "or")}, this person would have a place`;
  },
  guarantees,
  provenance({ conflicts, optimal, fingerprint, guarantees: kept = [] }) {
    const figures = [
      `${count(conflicts, "conflicting pair", "conflicting pairs")} set aside`,
      ...kept.map(guarantees.inTab),
      optimal
        ? `no better set of dyads existed${kept.length === 0 ? "" : " with these guarantees"} (checked)`
        : "",
      `settings ${fingerprint}`,
    ].filter(isSaid);
    return `${dyads.atTheRun}${figures.join(" · ")}. Dyade proposes, people decide.`;
  },
};

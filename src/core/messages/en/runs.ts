import type { RunWords } from "../../dyads/words.ts";
import { LINK_RULES } from "./dyads.ts";
import { count, list, number } from "./grammar.ts";

/** What only a run says, in English. */
export const runs: RunWords = {
  tabTitle: "Dyads",
  seatWith: (best) => `One place with ${list(best, "or")} would be enough.`,
  without(liftable) {
    const told = liftable.map((one) => {
      if (one.kind === "refusal") return `the refusal of the dyad of ${one.mentee} and ${one.mentor}`;
      if (one.kind === "lock") return `the locked dyad of ${one.mentee} and ${one.mentor}`;
      return `the rule “${one.kind === "link" ? LINK_RULES[one.link] : one.label}”`;
    });
    return `Without ${list(told, "or")}, this person would have a place.`;
  },
  summary({ placed, mentees, seats, mean, minimum, conflicts, optimal, fingerprint }) {
    const figures = [
      `${String(placed)} of ${count(mentees, "mentee", "mentees")} with a proposal`,
      count(seats, "place", "places"),
      mean === null ? "" : `average score ${number(mean)}`,
      minimum === null ? "" : `lowest ${number(minimum)}`,
      `${count(conflicts, "conflicting pair", "conflicting pairs")} set aside`,
      optimal ? "no better set of dyads exists (checked)" : "",
      `settings ${fingerprint}`,
    ].filter((figure) => figure !== "");
    return `${figures.join(" · ")}. Dyade proposes, people decide.`;
  },
};

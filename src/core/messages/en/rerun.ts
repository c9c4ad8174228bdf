import type { RerunWords } from "../fr/rerun.ts";
import { dyads } from "./dyads.ts";
import { count, number } from "./grammar.ts";

const score = (value: number | null): string => (value === null ? "none" : number(value));

export const rerun: RerunWords = {
  comparison: {
    tabTitle: "Comparison",
    headers: [
      "Change",
      "Mentee",
      "Mentor before",
      "Status before",
      "Score before",
      "Mentor after",
      "Status after",
      "Score after",
      "Score difference",
    ],
    changes: {
      changed: "Another mentor",
      lost: "Dyad lost",
      gained: "New dyad",
      kept: "Dyad kept",
      none: "Still unmatched",
    },
    statuses: dyads.statuses,
    summary: ({ kept, changed, gained, lost, none }, [before, after]) =>
      `From “${before}” to “${after}”: ${[
        `${count(kept, "dyad", "dyads")} kept`,
        `${count(changed, "mentee changes", "mentees change")} mentor`,
        count(gained, "new dyad", "new dyads"),
        `${count(lost, "dyad", "dyads")} lost`,
        `${String(none)} still unmatched`,
      ].join(" · ")}.`,
    figures: (before, after) =>
      `Average score: ${score(before.mean)} before, ${score(after.mean)} after. Lowest: ${score(before.minimum)} before, ${score(after.minimum)} after. ${
        before.fingerprint === after.fingerprint
          ? `Same settings (${after.fingerprint}).`
          : `Different settings (before: ${before.fingerprint}; after: ${after.fingerprint}).`
      }`,
  },
  moves: {
    refused: "The dyad was refused.",
    "mentor-gone": "The mentor no longer takes part.",
    newcomer: "This person has just joined.",
    "to-place": "This person had no mentor yet.",
    "not-allowed": "A conflicting link or a required criterion rules the dyad out.",
    "no-seat": "The mentor has more dyads than places.",
    "makes-room": "This change makes room for somebody else.",
    pays: "This change gains more than the threshold.",
  },
};

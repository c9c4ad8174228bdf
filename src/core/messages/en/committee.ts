import type { CommitteeWords } from "../fr/committee.ts";
import { count, list } from "./grammar.ts";
import { OPINION_WORDS } from "./runs.ts";

/** The words of a committee of several people, in English. */
export const committee: CommitteeWords = {
  heading: "What the committee thinks",
  given: (given, all) => `${String(given)} of ${count(all, "opinion", "opinions")}`,
  divided: "Opinions differ",
  who: (opinion, reviewers) => `${OPINION_WORDS[opinion]}: ${list(reviewers)}`,
  wrote: (reviewer, text) => `${reviewer} (“${text}”)`,
  notMember: (reviewer) => `${reviewer} (not of the committee)`,
  silent: (reviewers) => `No opinion yet: ${list(reviewers)}`,
  otherMentor: "The mentor is not the one who was proposed. Check that these opinions are about this dyad.",
  agreed: (reviewers) => `With the agreement of ${list(reviewers)}.`,
  confirmedWith: (pair, reviewers) => `Confirmed: ${pair}, with the agreement of ${list(reviewers)}.`,
  mine: (reviewer) => `Your opinion (${reviewer})`,
  noOpinion: "No opinion",

  shouldNot: (reviewer, why) => `${reviewer} should not judge this dyad: ${why}.`,
  why: {
    "in-dyad": () => "one of the two",
    "reporting-line": (person) => `reporting line with ${person}`,
    "same-manager": (person) => `same manager as ${person}`,
    declared: (person, relation) =>
      relation === "" ? `declared tie with ${person}` : `“${relation}” with ${person}`,
  },
};

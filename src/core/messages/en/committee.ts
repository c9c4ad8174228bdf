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
  notCounted: (reviewer) => `${reviewer} (does not count)`,
  leftOut: (reviewers) => `The count leaves out ${list(reviewers)}.`,
  gone: (reviewers, titles) =>
    `This tab no longer has the column of opinions of ${list(reviewers)}: what is written there does not count. Give it back its title (${list(titles.map((title) => `“${title}”`))}), then come back here. If the person has left the committee, take them out in:`,
  goneClear: "Until then, dyads are not confirmed all at once.",
  never: (reviewers, titles) =>
    `This tab has no column of opinions for ${list(reviewers)}, of the committee since. The next proposal will add it; to have it here, add a column titled ${list(titles.map((title) => `“${title}”`))}.`,
  doubled: (titles) =>
    `Two columns of opinions for one person: only the first counts, not ${list(titles)}. Bring them together, or change the title of one.`,
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

import { isSaid } from "../../tabs/table.ts";
import type { ReportWords } from "../../desk/words.ts";
import type { PicturesWords } from "../fr/report.ts";
import { dyads } from "./dyads.ts";
import { count } from "./grammar.ts";

/** The words of the report tab, in English. */
export const report: ReportWords = {
  title: "Report",
  figures: {
    heading: "In short",
    mentees: "Mentees",
    mentors: "Mentors",
    seats: "Places offered",
    placed: "Dyads",
    mean: "Average score",
    lowest: "Lowest score",
    free: "Free places",
  },
  scores: { heading: "Agreement", dyads: "Dyads", agreement: dyads.agreement },
  load: { heading: "Places taken and free places", mentor: "Mentor", taken: "Taken", free: "Free" },
  needs: {
    title: "Needs and offers",
    heading: (criterion) => `Needs and offers: ${criterion}`,
    topic: "Topic",
    mentees: "Mentees who want it",
    seats: "Places that offer it",
    shortage: "Places missing",
  },
  matrix: {
    heading: "All scores",
    caption:
      "The darker the cell, the higher the score. Dyads have a dot (●). A grey cell: a pair that is set aside.",
    corner: "Mentee \\ Mentor",
  },
  band: (first, more) => (more === 0 ? first : `${first} and ${count(more, "other", "others")}`),
  chosen: (score) => (score === "" ? "●" : `● ${score}`),
};

/** The words of the pictures, in English. */
export const pictures: PicturesWords = {
  none: "No dyads yet.",
  load: "Places taken",
  loadText: (taken, seats) => `${count(taken, "place", "places")} taken out of ${String(seats)}.`,
  loadOf: (taken, seats) => `${String(taken)} of ${String(seats)}`,
  freeOnly: "Free places",
  noneFree: "Every place is taken.",
  matrix: "All scores",
  matrixKeys: "All scores: the arrows go from pair to pair.",
  matrixHint: "Tap a cell to see the pair and its score.",
  matrixCell: (mentee, mentor, score, dyads) =>
    `${mentee} and ${mentor}: ${[
      score ?? "pair ruled out",
      dyads === 0 ? "" : dyads === 1 ? "dyad" : `${String(dyads)} dyads`,
    ]
      .filter(isSaid)
      .join(", ")}`,
  matrixText: (pairs, allowed, mean) =>
    `${count(pairs, "pair", "pairs")}, ${String(allowed)} of them allowed, average score ${mean}. One row for each mentee, one column for each mentor; the stronger the colour, the higher the score. A dot marks a dyad.`,
  write: "Write the Report tab",
};

import type { ReportWords } from "../../desk/words.ts";
import { count, number } from "./grammar.ts";

/** The words of the report tab, in English. */
export const report: ReportWords = {
  title: "Report",
  figures: {
    heading: "In short",
    mentees: "Mentees",
    mentors: "Mentors",
    seats: "Seats offered",
    placed: "Dyads",
    mean: "Mean score",
    lowest: "Lowest score",
    free: "Free seats",
  },
  scores: { heading: "Distribution of scores", range: "Score", dyads: "Dyads" },
  load: { heading: "Seats taken and free seats", mentor: "Mentor", taken: "Taken", free: "Free" },
  needs: {
    heading: (criterion) => `Needs and offers: ${criterion}`,
    topic: "Topic",
    mentees: "Mentees who want it",
    seats: "Seats that offer it",
    shortage: "Seats missing",
  },
  matrix: {
    heading: "All scores",
    told: "The darker the cell, the higher the score. Dyads bear a dot (●). A grey cell: a pair that is set aside.",
    corner: "Mentee \\ Mentor",
  },
  bin: (from, to) => `${number(from)} to ${number(to)}`,
  band: (first, more) => (more === 0 ? first : `${first} and ${count(more, "other", "others")}`),
  chosen: (score) => (score === "" ? "●" : `● ${score}`),
};

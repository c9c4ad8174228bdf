import type { Evidence } from "../../scoring/kernel.ts";
import type { DirectoryFileWords } from "../fr/directory-file.ts";
import { count } from "./grammar.ts";

const MOST_OPTIONS = 5;

function some(options: readonly string[]): string {
  const more = options.length - MOST_OPTIONS;
  const shown = options.slice(0, MOST_OPTIONS).join(", ");
  return more > 0 ? `${shown} and ${count(more, "other", "others")}` : shown;
}

/** The words that the panel puts into a directory, in English. */
export const directoryFile: DirectoryFileWords = {
  title: "Directory of mentors",
  topics: { introduction: "Introduction", ownWords: "In their own words" },
  personalTitle: (mentee) => `Mentors for ${mentee}`,
  reason(label, evidence: Evidence) {
    switch (evidence.kind) {
      case "common":
        return `${label}: ${some(evidence.options)}`;
      case "answers":
        return `${label}: ${evidence.mentor} (you: ${evidence.mentee})`;
      case "indifferent":
      case "choice":
      case "none":
        return "";
    }
  },
  meet: "Ask for a meeting",
  meetSubject: (mentor) => `Meeting request: ${mentor}`,
  meetBody: (mentor, asker) =>
    `Hello,\n\nI would like to meet ${mentor}, whose profile I read in the directory.\n\n${asker}`,
};

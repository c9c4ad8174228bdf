import type { Evidence } from "../../scoring/kernel.ts";
import { count } from "./grammar.ts";

const MOST_OPTIONS = 5;

function some(options: readonly string[]): string {
  const more = options.length - MOST_OPTIONS;
  const shown = options.slice(0, MOST_OPTIONS).join(", ");
  return more > 0 ? `${shown} et ${count(more, "autre", "autres")}` : shown;
}

/** The words that the panel puts into a directory, in French. */
export const directoryFile = {
  title: "Répertoire des mentor·es",
  topics: { introduction: "Présentation", ownWords: "Dans ses mots" },
  personalTitle: (mentee: string) => `Des mentor·es pour ${mentee}`,
  reason(label: string, evidence: Evidence): string {
    switch (evidence.kind) {
      case "common":
        return `${label}\u00a0: ${some(evidence.options)}`;
      case "answers":
        return `${label}\u00a0: ${evidence.mentor} (vous\u00a0: ${evidence.mentee})`;
      case "indifferent":
      case "choice":
      case "none":
        return "";
    }
  },
  meet: "Demander une rencontre",
  meetSubject: (mentor: string) => `Demande de rencontre\u00a0: ${mentor}`,
  meetBody: (mentor: string, asker: string) =>
    `Bonjour,\n\nJ’aimerais rencontrer ${mentor}, dont j’ai lu le profil dans le répertoire.\n\n${asker}`,
};

export type DirectoryFileWords = typeof directoryFile;

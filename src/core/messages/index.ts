import type { DyadWords, RunWords } from "../dyads/words.ts";
import type { Issue } from "../issues/issue.ts";
import { shownName } from "../people/shown-name.ts";
import type { Language } from "../programme/settings.ts";
import { dyads as englishDyads } from "./en/dyads.ts";
import { issueText as englishIssue } from "./en/issues.ts";
import { runs as englishRuns } from "./en/runs.ts";
import { dyads as frenchDyads } from "./fr/dyads.ts";
import { issueText as frenchIssue } from "./fr/issues.ts";
import { runs as frenchRuns } from "./fr/runs.ts";

const DYADS = { fr: frenchDyads, en: englishDyads };
const RUNS = { fr: frenchRuns, en: englishRuns };
const ISSUES = { fr: frenchIssue, en: englishIssue };

/** The words of the dyads tab, in the programme's language. */
export function dyadWords(language: Language): DyadWords {
  return DYADS[language];
}

/** What only a run says, in the programme's language. */
export function runWords(language: Language): RunWords {
  return RUNS[language];
}

/** An issue as a coordinator reads it: what was read, what to do, then where it is; names longer than any are cut. */
export function issueText(issue: Issue, language: Language): string {
  const { names } = issue;
  return ISSUES[language](names === undefined ? issue : { ...issue, names: names.map(shownName) });
}

/** The language of a person, from a locale such as `fr-CA`; English when it is not French. */
export function languageOf(locale: string): Language {
  return /^fr(?![a-z])/i.test(locale) ? "fr" : "en";
}

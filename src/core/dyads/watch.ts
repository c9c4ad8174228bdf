import { isSaid } from "../tabs/table.ts";
import type { Level } from "../links/link.ts";
import { type Cohort, isRefused, levelOf } from "../cohort/cohort.ts";
import type { Loads } from "./loads.ts";
import { shownName } from "../people/shown-name.ts";
import { readStatus } from "./read-rows.ts";
import { STATUSES } from "./sheet.ts";
import type { DyadWords } from "./words.ts";

/** What a committee should look at in a dyad. */
export interface Watch {
  readonly level: Level;
  /** In words, the gravest first. */
  readonly texts: readonly string[];
  /** The chains of names that prove reporting lines, a line each. */
  readonly note: string;
}

/** Below it a score rests on too few answers. */
const LOW_COVERAGE = 0.5;

/** Whether a status is none of the list, in any of its spellings. */
function isUnlisted(status: string, words: DyadWords): boolean {
  const isAsWritten = STATUSES.some((name) => words.statuses[name] === status);
  return status !== "" && !isAsWritten && readStatus(words)(status) === null;
}

/** All that a committee should look at in a dyad: ties, required criteria, refusals, people used too often, few answers. */
export function watch(
  cohort: Cohort,
  words: DyadWords,
  { mentee, mentor, status }: { readonly mentee: number; readonly mentor: number; readonly status: string },
  loads: Loads,
): Watch {
  const { links, scores } = cohort;
  const pairLinks = links.of(mentee, mentor);
  const coverage = scores.coverage(mentee, mentor);
  const capacity = cohort.mentors[mentor]?.capacity ?? 0;
  const load = loads.mentor(mentor);
  const isTwice = loads.mentee(mentee) > 1;
  const label = ({ label: text, kind }: { label?: string | undefined; kind: string }): string => text ?? kind;
  const awaiting = [cohort.mentees[mentee], cohort.mentors[mentor]].filter(
    (person) => person?.awaitsConsent === true,
  );
  const texts = [
    ...pairLinks.map((link) => words.marked(link.level, words.link(link))),
    ...scores
      .failed(mentee, mentor)
      .map((criterion) => words.marked("conflict", words.failedRequired(label(criterion)))),
    isRefused(cohort, mentee, mentor) ? words.refusedPair : "",
    load > capacity ? words.overCapacity(cohort.mentorLabels[mentor] ?? "", load, capacity) : "",
    isTwice ? words.placedTwice(cohort.menteeLabels[mentee] ?? "") : "",
    ...awaiting.map((person) => words.consentToAsk(shownName(person?.name ?? ""))),
    ...scores
      .blankRequired(mentee, mentor)
      .map((criterion) => words.marked("unknown", words.blankRequired(label(criterion)))),
    coverage < LOW_COVERAGE && scores.explain(mentee, mentor).length > 0 ? words.lowCoverage(coverage) : "",
    isUnlisted(status, words) ? words.unlisted(status) : "",
  ].filter(isSaid);
  const level = levelOf(cohort, mentee, mentor);
  const isUsedTooOften = load > capacity || isTwice;
  const isDoubtful = awaiting.length > 0 && level === "ok";
  const above = pairLinks.filter(({ kind }) => kind === "reporting-line");
  return {
    level: isUsedTooOften && level !== "conflict" ? "caution" : isDoubtful ? "unknown" : level,
    texts,
    note: above.map(({ chain }) => chain.join(" → ")).join("\n"),
  };
}

import { isSaid } from "../tabs/table.ts";
import { type Cohort, allowedMentors } from "../cohort/cohort.ts";
import { fold } from "../people/fold.ts";
import type { Evidence } from "../scoring/kernel.ts";
import type { Programme } from "../reading/read-programme.ts";
import type { DirectoryChoices } from "./choices.ts";
import { masked } from "./masked.ts";
import type { PageData } from "./page-data.ts";
import { showableQuestions } from "./showable.ts";
import { shownMentors } from "./shown-mentors.ts";
import { type DirectoryWords, directoryData } from "./to-page-data.ts";

export interface PersonalWords extends DirectoryWords {
  /** The title of the file of one person. */
  personalTitle(mentee: string): string;
  /** What a mentor has in common with a person, without figures; `""` where there is nothing to say. */
  reason(label: string, evidence: Evidence): string;
}

/** Mentors in the file of one person. */
const BEST = 5;
const MOST_REASONS = 3;
const WORTH_TELLING = 0.5;

/** Who can be sent which mentors: a page for each mentee who has any. */
export interface PersonalPages {
  /** Indices into the mentees of the programme. */
  readonly mentees: readonly number[];
  /** @param mentee one of {@link mentees}. */
  pageOf(mentee: number): PageData;
}

/**
 * A page for each mentee with the best mentors among those they may be paired with, conflicts left out, and why. Only
 * mentors who agreed to be shown are in it, and only what is shown of them is given as a reason; the scores stay with
 * the committee.
 */
export function personalPages(
  programme: Programme,
  cohort: Cohort,
  choices: DirectoryChoices,
  words: PersonalWords,
): PersonalPages {
  const { agreement, shown } = shownMentors(programme, choices);
  const all = directoryData(programme, choices, words);
  const place = new Map(shown.map((mentor, at) => [mentor, at]));
  const chosen = choices.columns === undefined ? null : new Set(choices.columns.map(fold));
  const visible = new Set(
    showableQuestions(programme, agreement)
      .filter(({ question, byDefault }) => chosen?.has(fold(question.title)) ?? byDefault)
      .map(({ question }) => fold(question.title)),
  );
  const reasonsFor = (mentee: number, mentor: number): string[] =>
    cohort.scores
      .explain(mentee, mentor)
      .filter(({ answered, criterion: { kind, mentor: question } }) => {
        const titles = [question ?? []].flat();
        return answered && kind !== "chosen" && titles.every((title) => visible.has(fold(title)));
      })
      .map((part) => ({ ...part, contribution: part.weight * part.satisfaction }))
      .filter(({ contribution }) => contribution >= WORTH_TELLING)
      .sort((a, b) => b.contribution - a.contribution)
      .map(({ criterion, evidence }) => masked(words.reason(criterion.label ?? criterion.kind, evidence())))
      .filter(isSaid)
      .slice(0, MOST_REASONS);
  const bestOf = (mentee: number): number[] =>
    allowedMentors(cohort, mentee)
      .filter((mentor) => place.has(mentor))
      .slice(0, BEST);
  return {
    mentees: [...cohort.mentees.keys()].filter((mentee) => bestOf(mentee).length > 0),
    pageOf(mentee) {
      const reader = cohort.mentees[mentee]?.name ?? "";
      return {
        ...all,
        title: words.personalTitle(reader),
        reader,
        needs: [],
        mentors: bestOf(mentee).flatMap((mentor) => {
          const mentorCard = all.mentors[place.get(mentor) ?? -1];
          return mentorCard === undefined ? [] : [{ ...mentorCard, reasons: reasonsFor(mentee, mentor) }];
        }),
      };
    },
  };
}

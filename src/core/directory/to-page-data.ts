import type { Question } from "../intake/questions.ts";
import { cellText } from "../tabs/table.ts";
import { fold } from "../people/fold.ts";
import type { Programme } from "../reading/read-programme.ts";
import type { DirectoryChoices } from "./choices.ts";
import { readFormLink } from "./form-link.ts";
import { publicNames } from "../people/labels.ts";
import { masked, maskedCriterion } from "./masked.ts";
import { pageColumns } from "./page-columns.ts";
import type { PageData } from "./page-data.ts";
import { pageNeeds } from "./page-needs.ts";
import { showableQuestions } from "./showable.ts";
import { shownMentors } from "./shown-mentors.ts";
import type { TopicWords } from "./topic-label.ts";

/** The words of a directory that no choice gives. */
export interface DirectoryWords {
  readonly title: string;
  readonly topics: TopicWords;
}

/** The questions shown: those chosen, or those that suit a directory. */
function shownQuestions(
  programme: Programme,
  { columns }: DirectoryChoices,
  agreement: string | null,
): Question[] {
  const chosen = columns === undefined ? null : new Set(columns.map(fold));
  return showableQuestions(programme, agreement)
    .filter(({ question, byDefault }) => chosen?.has(fold(question.title)) ?? byDefault)
    .map(({ question }) => question);
}

/** Whether a run of characters holds the e-mail of nobody whose e-mail is to stay with the committee. */
function opens({ mentors, mentees }: Programme, withEmail: readonly number[]): (run: string) => boolean {
  const open = new Set(withEmail.map((mentor) => mentors.people[mentor]?.email));
  const emails = [...mentors.people, ...mentees.people].map(({ email }) => email);
  const closed = emails.filter((email) => email !== "" && !open.has(email));
  return (run) => !closed.some((email) => run.toLowerCase().includes(email));
}

/** The programme as its options are made of it: an address is nothing that people can look for, whoever wrote it. */
function withoutAddresses({ settings, mentors, ...programme }: Programme): Programme {
  return {
    ...programme,
    settings: { ...settings, criteria: settings.criteria.map(maskedCriterion) },
    mentors: { ...mentors, rows: mentors.rows.map((row) => row.map((cell) => masked(cellText(cell)))) },
  };
}

/**
 * All that a directory page knows: the mentors who agreed to be shown, and of their answers only the columns chosen.
 * E-mails are shown only where the coordinator says so and the mentor agreed, and are masked inside all other answers,
 * in what is made of them too.
 */
export function directoryData(
  programme: Programme,
  choices: DirectoryChoices,
  words: DirectoryWords,
): PageData {
  const { mentors, settings } = programme;
  const { shown, agreement, withEmail } = shownMentors(programme, choices);
  const names = publicNames(mentors.people);
  const questions = shownQuestions(programme, choices, agreement);
  const hasEmail = (mentor: number): boolean => choices.emails === true && withEmail.has(mentor);
  const isOpen = opens(programme, shown.filter(hasEmail));
  const rows = shown.map((mentor) =>
    (mentors.rows[mentor] ?? []).map((cell) =>
      hasEmail(mentor) ? masked(cellText(cell), isOpen) : masked(cellText(cell)),
    ),
  );
  const looked = withoutAddresses(programme);
  const columns = pageColumns(
    questions,
    shown.map((mentor) => looked.mentors.rows[mentor] ?? []),
    looked.settings.criteria,
    words.topics,
  );
  const link = choices.form === undefined ? null : readFormLink(choices.form);
  return {
    format: "dyade-directory/1",
    language: choices.language ?? settings.language,
    title: choices.title?.trim() || words.title,
    reader: "",
    columns,
    mentors: shown.map((mentor, at) => ({
      name: masked(names[mentor] ?? ""),
      email: hasEmail(mentor) ? (mentors.people[mentor]?.email ?? "") : "",
      cells: questions.map((question) => question.columns.map(({ index }) => cellText(rows[at]?.[index]))),
      reasons: [],
    })),
    needs: pageNeeds(looked, { questions, columns, mentors: shown }),
    bands: [...settings.bands],
    form: typeof link === "string" ? null : link,
    contact: choices.contact?.trim() ?? "",
  };
}

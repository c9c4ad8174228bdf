import { fold } from "../../people/fold.ts";
import type { Person } from "../../people/person.ts";
import type { Columns, Criterion, CriterionKind } from "../../programme/settings.ts";
import type { Roster } from "../../intake/read-people.ts";
import { cellText } from "../../tabs/table.ts";
import { labelsOf } from "./label.ts";
import { isNoCriterion } from "./no-criterion.ts";
import { type PairedQuestions, pairQuestions } from "./pair-questions.ts";
import { type Profile, isFreeText, profileOf } from "./profile.ts";
import { type Subject, defaultWeights, subjectOf } from "./subject.ts";

interface Found {
  readonly subject: Subject;
  readonly kind: CriterionKind;
  readonly mentee?: string;
  readonly mentor?: string;
}

/** The answers of so many people tell what a question is about. */
const ENOUGH = 400;

/** A few hundred rows, from the whole tab. */
function sampleOf<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.ceil(rows.length / ENOUGH);
  return step <= 1 ? rows : rows.filter((_, index) => index % step === 0);
}

/** The questions that are not fixed columns and that somebody answered. */
function openQuestions(roster: Roster<Person>, columns: Columns, roles: string | undefined): Profile[] {
  const fixed = new Set([...Object.values(columns), roles ?? null].flat().map((title) => fold(title ?? "")));
  const rows = sampleOf(roster.rows);
  return roster.questions.all
    .filter(({ title, grid }) => grid || !fixed.has(fold(title)))
    .map((question) => profileOf(question, rows))
    .filter((profile) => profile.answers > 0 && !isNoCriterion(profile));
}

/** Share of answers that are numbers from which a question is one of numbers; a question of how many years needs fewer. */
const NUMBERS = 0.8;
const SOME_NUMBERS = 0.5;
const YEARS = /\b(annees?|ans|years?|combien|how (many|long))\b/;

function asksForNumber({ question }: Profile): boolean {
  return YEARS.test(fold(question.title));
}

function kindOf({ mentee, mentor }: PairedQuestions, subject: Subject): CriterionKind {
  if (subject === "availability" || (mentee.question.grid && mentor.question.grid)) return "overlap";
  const numeric = Math.min(mentee.numeric, mentor.numeric);
  if (numeric >= NUMBERS) return subject === "experience" ? "ahead" : "near";
  if (subject === "experience" && numeric >= SOME_NUMBERS && asksForNumber(mentee)) return "ahead";
  if (isFreeText(mentee) || isFreeText(mentor)) return "text";
  if (subject === "needs") return "covers";
  const several = mentee.several > 0.1 || mentor.several > 0.1;
  if (subject === "practical") return "same";
  return several ? "shares" : "same";
}

/** Whether somebody answers otherwise than the others. */
function tellsApart({ mentee, mentor }: PairedQuestions): boolean {
  return mentee.question.grid || new Set([...mentee.options.keys(), ...mentor.options.keys()]).size > 1;
}

/** The first question that is answered, most of the time, with people of the other side. */
function answeredWithPeople(
  profiles: readonly Profile[],
  rows: Roster<Person>["rows"],
  others: readonly Person[],
): string | undefined {
  const known = new Set(others.flatMap(({ name, email }) => [fold(name), email]).filter((key) => key !== ""));
  const sample = sampleOf(rows);
  return profiles.find(({ question }) => {
    const cells = sample.flatMap((row) => question.columns.map(({ index }) => cellText(row[index])));
    const named = cells.flatMap((cell) => cell.split(/[,;\n]/).map(fold)).filter((part) => part !== "");
    return named.filter((part) => known.has(part)).length > named.length / 2;
  })?.question.title;
}

/**
 * Proposes the criteria of a programme from its two forms: which questions speak of the same thing, which kind fits
 * their answers, and default weights by what they are about. A proposal: the coordinator confirms or changes it.
 *
 * @param columns the fixed columns, which are no criteria, and the question that tells the roles apart where one form serves both.
 */
export function findCriteria(
  mentees: Roster<Person>,
  mentors: Roster<Person>,
  columns: { readonly mentees: Columns; readonly mentors: Columns; readonly roles?: string | undefined },
): Criterion[] {
  const asked = openQuestions(mentees, columns.mentees, columns.roles);
  const offered = openQuestions(mentors, columns.mentors, columns.roles);
  const mentee = answeredWithPeople(asked, mentees.rows, mentors.people);
  const mentor = answeredWithPeople(offered, mentors.rows, mentees.people);
  const chosen: Found[] =
    mentee === undefined && mentor === undefined
      ? []
      : [{ subject: "chosen", kind: "chosen", ...(mentee && { mentee }), ...(mentor && { mentor }) }];
  const used = new Set([mentee, mentor]);
  const rest = (profiles: readonly Profile[]): Profile[] =>
    profiles.filter(({ question }) => !used.has(question.title));
  const paired = pairQuestions(rest(asked), rest(offered))
    .filter(tellsApart)
    .map((pair): Found => {
      const titles = [pair.mentee.question.title, pair.mentor.question.title];
      const about = subjectOf(titles);
      const kind = kindOf(pair, about);
      // A scale on which one places oneself is a manner, whatever its words.
      const subject = about === "needs" && kind === "near" ? "style" : about;
      const [mentee = "", mentor = ""] = titles;
      return { subject, kind, mentee, mentor };
    });
  const found = [...paired, ...chosen];
  const weights = defaultWeights(found.map(({ subject }) => subject));
  const labels = labelsOf(
    found.map(({ mentee, mentor }) => [mentee, mentor].filter((title) => title !== undefined)),
  );
  return found.map(({ subject, ...criterion }, index) => ({
    label: labels[index] ?? criterion.kind,
    ...criterion,
    weight: weights[index] ?? 0,
    on: subject !== "sensitive" && subject !== "sector",
    required: false,
  }));
}

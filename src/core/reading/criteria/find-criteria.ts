import { saysAge, saysTrait } from "../../intake/vocabulary/sensitive.ts";
import { withoutNotes } from "../../intake/vocabulary/matcher.ts";
import { asksForFirm } from "../../intake/vocabulary/organisation.ts";
import { rankedTitle } from "../../intake/vocabulary/ordinals.ts";
import { fold } from "../../people/fold.ts";
import type { Person, Role } from "../../people/person.ts";
import type { Columns, Criterion, CriterionKind } from "../../programme/settings.ts";
import { titlesOf } from "../../programme/titles.ts";
import type { Roster } from "../../intake/read-people.ts";
import { sampleRows } from "../../tabs/sample-rows.ts";
import { questionsAboutPeople } from "./chosen-questions.ts";
import { criterionLabels } from "./label.ts";
import { ladderOf } from "./ladder.ts";
import { isNoCriterion } from "./no-criterion.ts";
import { isNeedOrOffer, pairNeeds, roleAsked } from "./pair-needs.ts";
import { type PairedQuestions, pairQuestions } from "./pair-questions.ts";
import { namesTimes, partedQuestions } from "./parted-questions.ts";
import { type Profile, isFreeText, profileOf } from "./profile.ts";
import { groupQuestions } from "./question-groups.ts";
import { type Subject, defaultWeights, subjectOf } from "./subject.ts";

interface Proposed {
  readonly subject: Subject;
  readonly kind: CriterionKind;
  readonly mentee?: readonly string[];
  readonly mentor?: readonly string[];
  /** How the kind is set where its defaults do not suit the answers. */
  readonly set?: Pick<Criterion, "ladder" | "slack" | "need">;
}

/** The answers of so many people tell what a question is about. */
const ENOUGH = 400;

/** A few hundred rows, from the whole tab. */
export function sampleOf(rows: Roster<Person>["rows"]): Roster<Person>["rows"] {
  return sampleRows(rows, ENOUGH);
}

/** The questions that may be compared, and those that ask for people to be paired with. */
interface OpenQuestions {
  readonly profiles: readonly Profile[];
  readonly wishes: readonly string[];
}

/** The questions that are not fixed columns and that somebody answered. */
export function openQuestions(
  roster: Roster<Person>,
  other: Roster<Person>,
  columns: Columns,
  roles: readonly string[],
): OpenQuestions {
  const fixed = new Set([...Object.values(columns).flatMap(titlesOf), ...roles].map(fold));
  const rows = sampleOf(roster.rows);
  const writers = new Map(roster.rows.map((row, at) => [row, roster.people[at]]));
  // Of two questions on the firm one is read, and the other compares nothing
  const isFirm = (title: string): boolean =>
    columns.organisation !== null && asksForFirm(withoutNotes(title));
  const questions = roster.questions.all.filter(
    ({ title, grid }) => grid || !(fixed.has(fold(title)) || isFirm(title)),
  );
  const { aboutPeople, wishes } = questionsAboutPeople(questions, { rows, writers }, other.people);
  const profiles = groupQuestions(
    questions.filter((question) => !aboutPeople.has(question)),
    rows,
  )
    .map(({ question, titles }) => profileOf(question, rows, titles))
    .filter((profile) => profile.answers > 0 && !isNoCriterion(profile));
  return { profiles, wishes };
}

/** Share of answers that are numbers from which a question is one of numbers; a question of how many years needs fewer. */
const NUMBERS = 0.8;
const SOME_NUMBERS = 0.5;
const YEARS = /\b(annees?|ans|years?|combien|how (many|long))\b/;

function asksForNumber({ question }: Profile): boolean {
  return YEARS.test(fold(question.title));
}

function kindOf({ mentee, mentor }: PairedQuestions, subject: Subject): CriterionKind {
  if (subject === "availability") return "overlap";
  if (mentee.question.grid && mentor.question.grid) return subject === "needs" ? "covers" : "overlap";
  const numeric = Math.min(mentee.numeric, mentor.numeric);
  const measured = Math.min(mentee.measured, mentor.measured);
  const isNumber = Math.max(mentee.numeric, mentor.numeric) >= NUMBERS && measured >= NUMBERS;
  if (isNumber) return subject === "experience" ? "ahead" : "near";
  if (subject === "experience" && numeric >= SOME_NUMBERS && asksForNumber(mentee)) return "ahead";
  if (isFreeText(mentee) || isFreeText(mentor)) return "text";
  if (subject === "needs") return "covers";
  const several = mentee.several > 0.1 || mentor.several > 0.1 || mentee.titles.length > 1;
  if (subject === "practical") return "same";
  return several ? "shares" : "same";
}

/** Whether somebody answers otherwise than the others. */
function tellsApart({ mentee, mentor }: PairedQuestions): boolean {
  return mentee.question.grid || new Set([...mentee.options.keys(), ...mentor.options.keys()]).size > 1;
}

/** Whether most people answer with a trait of theirs, whatever the title. */
function showsTrait({ question: { title }, options }: Profile): boolean {
  let [all, traits] = [0, 0];
  for (const [key, count] of options) {
    all += count;
    if (saysTrait(key) || saysAge(key, title)) traits += count;
  }
  return traits > all / 2;
}

function subjectOfPair({ mentee, mentor }: PairedQuestions, isNeed: boolean): Subject {
  const subject = subjectOf([...mentee.titles, ...mentor.titles]);
  if (subject === "sensitive" || showsTrait(mentee) || showsTrait(mentor)) return "sensitive";
  if (namesTimes(mentee) && namesTimes(mentor)) return "availability";
  if (isNeed) return "needs";
  return mentee.question.grid && mentor.question.grid && mentee.titles.length > 1 ? "availability" : subject;
}

/** Whether what a mentee looks for is compared with what a mentor offers, where the titles say nothing else of it. */
function isNeedMet({ mentee, mentor }: PairedQuestions): boolean {
  const subject = subjectOf([...mentee.titles, ...mentor.titles]);
  return subject === "other" && isNeedOrOffer(mentee, "mentee") && isNeedOrOffer(mentor, "mentor");
}

/** Of brackets one may be ahead within the same: half. */
const SAME_BRACKET_HALF = { slack: 2 };
/** Of so few times of the week, as day, evening and weekend, one in common is enough. */
const FEW_TIMES = 4;
const ONE_TIME = { need: 1 };

/** Whether a question of times has a few that stand for the whole week, or one answer each. */
function isCoarse({ mentee, mentor }: PairedQuestions): boolean {
  if (mentee.several === 0 || mentor.several === 0) return !mentee.question.grid && !mentor.question.grid;
  const times = new Set([...mentee.options.keys(), ...mentor.options.keys()]);
  return !mentee.question.grid && !mentor.question.grid && times.size <= FEW_TIMES;
}

type Comparable = Readonly<Record<keyof PairedQuestions, readonly Profile[]>>;

const asAsked = (mentee: readonly Profile[], mentor: readonly Profile[]): Comparable => ({ mentee, mentor });

/**
 * The questions of one form that who takes both roles answers twice: what is asked of those who look for help is no
 * offer, and the reverse; where it asks only the one or the other, each is compared with itself.
 */
function ownQuestions(mentee: readonly Profile[], mentor: readonly Profile[]): Comparable {
  const isAskedOf =
    (role: Role) =>
    ({ question: { title } }: Profile) =>
      roleAsked(title) === role;
  const parts = mentee.some(isAskedOf("mentee")) && mentor.some(isAskedOf("mentor"));
  if (!parts) return { mentee, mentor };
  return {
    mentee: mentee.filter((profile) => !isAskedOf("mentor")(profile)),
    mentor: mentor.filter((profile) => !isAskedOf("mentee")(profile)),
  };
}

/** A criterion on two questions; of a first, second and third choice of things, the first counts by itself too. */
export function criteriaOf(pair: PairedQuestions, isNeed: boolean): Proposed[] {
  const about = subjectOfPair(pair, isNeed);
  const kind = kindOf(pair, about);
  // A scale on which one places oneself is a manner, whatever its words.
  const subject = about === "needs" && kind === "near" ? "style" : about;
  const [mentee, mentor] = [pair.mentee.titles, pair.mentor.titles];
  const [first = ""] = mentee;
  const ranked = mentee.length > 1 && !pair.mentee.question.grid && rankedTitle(first) !== null;
  const ladder = kind === "same" || kind === "shares" ? ladderOf(pair.mentee, pair.mentor) : null;
  if (ladder !== null) {
    return subject === "experience"
      ? [{ subject, kind: "ahead", mentee, mentor, set: { ladder, ...SAME_BRACKET_HALF } }]
      : [{ subject, kind: "near", mentee, mentor, set: { ladder } }];
  }
  const set = kind === "overlap" && isCoarse(pair) ? { set: ONE_TIME } : {};
  const whole = { subject, kind, mentee, mentor, ...set };
  return ranked && (kind === "covers" || kind === "shares")
    ? [{ ...whole, mentee: [first] }, whole]
    : [whole];
}

/** Whether people write at length of what may be a need or an offer, in words that no list of ours holds. */
function mayBeNeedOrOffer(profile: Profile): boolean {
  return isFreeText(profile) && subjectOf(profile.titles) !== "sensitive";
}

/** One title, or the list of them. */
export function titlesAsWritten(titles: readonly string[]): string | string[] {
  const [first, second] = titles;
  return first !== undefined && second === undefined ? first : [...titles];
}

/** Criteria proposed from two forms, and what they leave aside. */
export interface ProposedCriteria {
  readonly criteria: Criterion[];
  /** The questions of each role that seem to ask for a need or an offer, long answers of any kind among them. */
  readonly needs: Readonly<Record<Role, readonly (readonly string[])[]>>;
  /** The questions of each role that are compared with nothing though they are asked elsewhere too. */
  readonly apart: Readonly<Record<Role, readonly (readonly string[])[]>>;
}

/**
 * Proposes the criteria of a programme from its two forms: which questions speak of the same thing, which kind fits
 * their answers, and default weights by what they are about. A proposal: the coordinator confirms or changes it. What asks
 * for a sensitive trait, or for the sector, is off and weighs nothing.
 *
 * @param columns the fixed columns, which are no criteria, and the questions that tell the roles apart where one form serves both.
 */
export function findCriteria(
  mentees: Roster<Person>,
  mentors: Roster<Person>,
  columns: { readonly mentees: Columns; readonly mentors: Columns; readonly roles?: readonly string[] },
): ProposedCriteria {
  const { roles = [] } = columns;
  const menteeQuestions = openQuestions(mentees, mentors, columns.mentees, roles);
  const mentorQuestions = openQuestions(mentors, mentees, columns.mentors, roles);
  const compare = roles.length > 0 ? ownQuestions : asAsked;
  const comparable = compare(menteeQuestions.profiles, mentorQuestions.profiles);
  const alike = pairQuestions(comparable.mentee, comparable.mentor).filter(tellsApart);
  const left = (side: keyof PairedQuestions): Profile[] => {
    const paired = new Set(alike.map((pair) => pair[side]));
    return comparable[side].filter((profile) => !paired.has(profile));
  };
  const needs = pairNeeds(left("mentee"), left("mentor"));
  const unpaired = (side: keyof PairedQuestions): Profile[] =>
    left(side).filter((profile) => !needs.some((pair) => pair[side] === profile));
  const wishes: Proposed = {
    subject: "chosen",
    kind: "chosen",
    ...(menteeQuestions.wishes.length > 0 && { mentee: menteeQuestions.wishes }),
    ...(mentorQuestions.wishes.length > 0 && { mentor: mentorQuestions.wishes }),
  };
  const compared = [
    ...alike.map((pair) => ({ pair, criteria: criteriaOf(pair, isNeedMet(pair)) })),
    ...needs.map((pair) => ({ pair, criteria: criteriaOf(pair, true) })),
  ];
  const needsMet = compared.filter(({ criteria }) => criteria.some(({ kind }) => kind === "covers"));
  const proposed = [
    ...compared.flatMap(({ criteria }) => criteria),
    ...(menteeQuestions.wishes.length + mentorQuestions.wishes.length > 0 ? [wishes] : []),
  ];
  const weights = defaultWeights(proposed.map(({ subject }) => subject));
  const labels = criterionLabels(proposed);
  const needsOf = (profiles: readonly Profile[], role: Role): (readonly string[])[] =>
    profiles
      .filter((profile) => isNeedOrOffer(profile, role) || mayBeNeedOrOffer(profile))
      .map(({ titles }) => titles);
  const criteria = proposed.map(({ subject, kind, mentee, mentor, set }, index) => ({
    label: labels[index] ?? kind,
    kind,
    ...(mentee === undefined ? {} : { mentee: titlesAsWritten(mentee) }),
    ...(mentor === undefined ? {} : { mentor: titlesAsWritten(mentor) }),
    weight: weights[index] ?? 0,
    on: subject !== "sensitive" && subject !== "sector",
    required: false,
    ...set,
  }));
  return {
    criteria,
    needs: {
      mentee: needsOf(menteeQuestions.profiles, "mentee"),
      mentor: needsOf(mentorQuestions.profiles, "mentor"),
    },
    apart: partedQuestions(
      { mentee: unpaired("mentee"), mentor: unpaired("mentor") },
      needsMet.map(({ pair }) => pair),
    ),
  };
}

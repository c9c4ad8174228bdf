import type { Roster } from "../../intake/read-people.ts";
import type { Person, Role } from "../../people/person.ts";
import type { Columns, Criterion } from "../../programme/settings.ts";
import { type Proposed, criteriaOf, isNeedMet, titlesAsWritten } from "./criteria-of-pair.ts";
import { criterionLabels } from "./label.ts";
import { openQuestions } from "./open-questions.ts";
import { isNeedOrOffer, pairNeeds, roleAsked } from "./pair-needs.ts";
import { type PairedQuestions, pairQuestions } from "./pair-questions.ts";
import { partedQuestions } from "./parted-questions.ts";
import { type Profile, isFreeText } from "./profile.ts";
import { defaultWeights, subjectOf } from "./subject.ts";

/** Whether somebody answers otherwise than the others. */
function tellsApart({ mentee, mentor }: PairedQuestions): boolean {
  return mentee.question.grid || new Set([...mentee.options.keys(), ...mentor.options.keys()]).size > 1;
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

/** Whether people write at length of what may be a need or an offer, in words that no list of ours holds. */
function mayBeNeedOrOffer(profile: Profile): boolean {
  return isFreeText(profile) && subjectOf(profile.titles) !== "sensitive";
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

import { speaksOfNeed, speaksOfOffer } from "../../intake/vocabulary/needs.ts";
import { isPutToMentees, isPutToMentors } from "../../intake/vocabulary/tabs.ts";
import { withoutNotes } from "../../intake/vocabulary/matcher.ts";
import type { Role } from "../../people/person.ts";
import { type PairedQuestions, closestWording } from "./pair-questions.ts";
import { type Profile, isFreeText } from "./profile.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** What may be wished without being a need: `Quelle fréquence de rencontres souhaitez-vous ?` */
const NO_NEED: ReadonlySet<Subject> = new Set(["sensitive", "availability", "practical", "style", "chosen"]);
const YES_OR_NO = /^(?:oui|non|yes|no|peut-etre|maybe|true|vrai)$/;

/** Whether a question asks a mentee what they look for, or a mentor what they can give. */
export function isNeedOrOffer({ question, options, numeric }: Profile, role: Role): boolean {
  const title = withoutNotes(question.title);
  const speaks = role === "mentee" ? speaksOfNeed(title) || speaksOfOffer(title) : speaksOfOffer(title);
  if (!speaks || question.grid || numeric > 0.5 || NO_NEED.has(subjectOf([question.title]))) return false;
  return options.size > 0 && ![...options.keys()].every((key) => YES_OR_NO.test(key));
}

/** The one role that a title asks what it needs, or what it offers; null where it may ask either. */
export function roleAsked(title: string): Role | null {
  const bare = withoutNotes(title);
  const [needs, offers] = [speaksOfNeed(bare), speaksOfOffer(bare)];
  if (needs !== offers) return needs ? "mentee" : "mentor";
  const [ofMentees, ofMentors] = [isPutToMentees(bare), isPutToMentors(bare)];
  return !needs || ofMentees === ofMentors ? null : ofMentees ? "mentee" : "mentor";
}

/**
 * Pairs what mentees look for with what mentors offer by the words of the titles alone, whatever their options: texts with
 * texts and lists with lists first, each the closest in wording, else the first.
 */
export function pairNeeds(mentees: readonly Profile[], mentors: readonly Profile[]): PairedQuestions[] {
  const needs = mentees.filter((profile) => isNeedOrOffer(profile, "mentee"));
  const offers = mentors.filter((profile) => isNeedOrOffer(profile, "mentor"));
  const pairs: PairedQuestions[] = [];
  const pairWith = (mentee: Profile, fits: (mentor: Profile) => boolean): void => {
    const free = offers.filter((mentor) => fits(mentor) && !pairs.some((pair) => pair.mentor === mentor));
    const mentor = free[closestWording(mentee, free).at];
    if (mentor !== undefined) pairs.push({ mentee, mentor });
  };
  for (const mentee of needs) pairWith(mentee, (mentor) => isFreeText(mentor) === isFreeText(mentee));
  for (const mentee of needs) if (!pairs.some((pair) => pair.mentee === mentee)) pairWith(mentee, () => true);
  return pairs;
}

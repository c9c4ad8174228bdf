import { rankedTitle } from "../../intake/vocabulary/ordinals.ts";
import { saysAge, saysTrait } from "../../intake/vocabulary/sensitive.ts";
import { fold } from "../../people/fold.ts";
import type { Criterion, CriterionKind } from "../../programme/settings.ts";
import { ladderOf } from "./ladder.ts";
import { isNeedOrOffer } from "./pair-needs.ts";
import type { PairedQuestions } from "./pair-questions.ts";
import { namesTimes } from "./parted-questions.ts";
import { type Profile, isFreeText, isSaidBy } from "./profile.ts";
import { type Subject, subjectOf } from "./subject.ts";

export interface Proposed {
  readonly subject: Subject;
  readonly kind: CriterionKind;
  readonly mentee?: readonly string[];
  readonly mentor?: readonly string[];
  /** How the kind is set where its defaults do not suit the answers. */
  readonly set?: Pick<Criterion, "ladder" | "slack" | "need">;
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

/** Whether most people answer with a trait of theirs, whatever the title. */
function showsTrait(profile: Profile): boolean {
  const { title } = profile.question;
  const says = (option: string): boolean => saysTrait(option) || saysAge(option, title);
  return isSaidBy(profile, says, (share) => share > 0.5);
}

function subjectOfPair({ mentee, mentor }: PairedQuestions, isNeed: boolean): Subject {
  const subject = subjectOf([...mentee.titles, ...mentor.titles]);
  if (subject === "sensitive" || showsTrait(mentee) || showsTrait(mentor)) return "sensitive";
  if (namesTimes(mentee) && namesTimes(mentor)) return "availability";
  if (isNeed) return "needs";
  return mentee.question.grid && mentor.question.grid && mentee.titles.length > 1 ? "availability" : subject;
}

/** Whether what a mentee looks for is compared with what a mentor offers, where the titles say nothing else of it. */
export function isNeedMet({ mentee, mentor }: PairedQuestions): boolean {
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

/** One title, or the list of them. */
export function titlesAsWritten(titles: readonly string[]): string | string[] {
  const [first, second] = titles;
  return first !== undefined && second === undefined ? first : [...titles];
}

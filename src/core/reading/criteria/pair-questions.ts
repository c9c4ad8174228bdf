import { fold } from "../../people/fold.ts";
import type { Profile } from "./profile.ts";

export interface PairedQuestions {
  readonly mentee: Profile;
  readonly mentor: Profile;
}

/** Words that say how a question is put, not what it is about. */
const PHRASING = new Set(
  "a au aux avec ce ces combien comment dans de des du elle en est et etes for how in is la le les leur ma me mentor mentore mentees mentors my of on ou par pour pouvez pouvez-vous quel quelle quelles quels qui sont sur the to un une vos votre vous aimeriez-vous souhaitez-vous what which would you your are do can like want".split(
    " ",
  ),
);

/** Letters that tell a word whatever its ending: `accompagnement`, `accompagnez-vous`. */
const ROOT = 7;

const COMMONPLACE =
  /^(oui|non|yes|no|peut-etre|maybe|jamais|never|souvent|often|parfois|sometimes|true|vrai|\d{1,2}|n\/a|-|aucune?|none)$/;

/** Whether a folded answer is one that questions share which have nothing else in common. */
export function isCommonplace(folded: string): boolean {
  return COMMONPLACE.test(folded);
}

function contentWords(title: string): Set<string> {
  const words = fold(title).split(/[^\p{L}\p{N}-]+/u);
  return new Set(
    words.filter((word) => word.length > 2 && !PHRASING.has(word)).map((word) => word.slice(0, ROOT)),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common;
}

/** Share of the answers of the poorer side that the other side gives too; 0 where they are commonplace. */
export function sharedAnswers(a: Profile, b: Profile): number {
  const held = (profile: Profile, other: Profile): number => {
    let common = 0;
    let all = 0;
    for (const [key, count] of profile.options) {
      if (isCommonplace(key)) continue;
      all += count;
      if (other.options.has(key)) common += count;
    }
    return all === 0 ? 0 : common / all;
  };
  return Math.min(held(a, b), held(b, a));
}

/** A question with what its comparison needs, worked out once. */
interface Candidate {
  readonly profile: Profile;
  readonly title: string;
  readonly words: ReadonlySet<string>;
  readonly at: number;
}

function candidate(profile: Profile, at: number): Candidate {
  const title = fold(profile.question.title);
  return { profile, title, words: contentWords(title), at };
}

/** A question of choices has fewer options than this. */
const MOST_OPTIONS = 300;

/** Share of the words of two titles that both hold. */
function wordingOf({ words: a }: Candidate, { words: b }: Candidate): number {
  const common = overlap(a, b);
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** How far two questions speak of the same thing, 0 for not at all: the same words, else the same options, else wording. */
function likeness(mentee: Candidate, mentor: Candidate): number {
  const [menteeProfile, mentorProfile] = [mentee.profile, mentor.profile];
  if (menteeProfile.question.grid !== mentorProfile.question.grid) return 0;
  if (mentee.title === mentor.title) return 3;
  const wording = wordingOf(mentee, mentor);
  const numbers = menteeProfile.numeric > 0.5 && mentorProfile.numeric > 0.5;
  const options = Math.min(menteeProfile.options.size, mentorProfile.options.size);
  const answers =
    numbers || options < 2 || options > MOST_OPTIONS ? 0 : sharedAnswers(menteeProfile, mentorProfile);
  if (answers >= 0.3) return 1 + answers + wording;
  return wording >= (numbers ? 0.3 : 0.5) ? wording : 0;
}

/** A word or an option that so many questions share says nothing of any one of them. */
const COMMONEST = 40;

/** The questions that each word, option or title leads to, the commonest of these left out. */
function indexOf(candidates: readonly Candidate[], keysOf: (question: Candidate) => Iterable<string>) {
  const index = new Map<string, Candidate[]>();
  for (const question of candidates) {
    for (const key of keysOf(question)) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [question]);
      else if (others.length <= COMMONEST) others.push(question);
    }
  }
  return (key: string): readonly Candidate[] => {
    const candidates = index.get(key) ?? [];
    return candidates.length > COMMONEST ? [] : candidates;
  };
}

function optionsOf({ profile: { options } }: Candidate): string[] {
  return options.size > MOST_OPTIONS ? [] : [...options.keys()].filter((key) => !isCommonplace(key));
}

/** For each question of the mentees, those of the mentors that may speak of the same thing. */
function likelyPartners(offered: readonly Candidate[]): (mentee: Candidate) => ReadonlySet<Candidate> {
  const byTitle = indexOf(offered, ({ title }) => [title]);
  const byWord = indexOf(offered, ({ words }) => words);
  const byOption = indexOf(offered, optionsOf);
  return (mentee) =>
    new Set([
      ...byTitle(mentee.title),
      ...[...mentee.words].flatMap(byWord),
      ...optionsOf(mentee).flatMap(byOption),
    ]);
}

/** Pairs the questions of the two forms that speak of the same thing, each once, the likest first; in the mentees' order. */
export function pairQuestions(mentees: readonly Profile[], mentors: readonly Profile[]): PairedQuestions[] {
  const offered = mentors.map(candidate);
  const partnersOf = likelyPartners(offered);
  const likely = mentees
    .map(candidate)
    .flatMap((mentee) =>
      [...partnersOf(mentee)]
        .map((mentor) => ({ mentee, mentor, degree: likeness(mentee, mentor) }))
        .filter(({ degree }) => degree > 0),
    );
  likely.sort((a, b) => b.degree - a.degree || a.mentee.at - b.mentee.at || a.mentor.at - b.mentor.at);
  const taken = new Set<Candidate>();
  const pairs = likely.filter(({ mentee, mentor }) => {
    if (taken.has(mentee) || taken.has(mentor)) return false;
    taken.add(mentee).add(mentor);
    return true;
  });
  return pairs
    .sort((a, b) => a.mentee.at - b.mentee.at)
    .map(({ mentee, mentor }) => ({ mentee: mentee.profile, mentor: mentor.profile }));
}

/** The mentors' question whose title shares most words with one of the mentees', the first of equals; −1 for no words. */
export function closestWording(
  mentee: Profile,
  mentors: readonly Profile[],
): { at: number; wording: number } {
  const menteeQuestion = candidate(mentee, 0);
  let best = { at: mentors.length > 0 ? 0 : -1, wording: 0 };
  mentors.forEach((profile, at) => {
    const wording = wordingOf(menteeQuestion, candidate(profile, at));
    if (wording > best.wording) best = { at, wording };
  });
  return best;
}

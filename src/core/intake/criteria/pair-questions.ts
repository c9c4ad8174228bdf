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

function contentWords(title: string): Set<string> {
  const words = fold(title).split(/[^\p{L}\p{N}-]+/u);
  return new Set(
    words.filter((word) => word.length > 2 && !PHRASING.has(word)).map((word) => word.replace(/s$/, "")),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/** Share of the answers of the poorer side that the other side gives too, by options that both know. */
function sharedAnswers(a: Profile, b: Profile): number {
  const held = (one: Profile, other: Profile): number => {
    let common = 0;
    let all = 0;
    for (const [key, count] of one.options) {
      all += count;
      if (other.options.has(key)) common += count;
    }
    return all === 0 ? 0 : common / all;
  };
  return Math.min(held(a, b), held(b, a));
}

/** How far two questions speak of the same thing, 0 for not at all: the same words, else the same options, else wording. */
function likeness(mentee: Profile, mentor: Profile): number {
  if (mentee.question.grid !== mentor.question.grid) return 0;
  if (fold(mentee.question.title) === fold(mentor.question.title)) return 3;
  const [a, b] = [contentWords(mentee.question.title), contentWords(mentor.question.title)];
  const common = overlap(a, b);
  const wording = common === 0 ? 0 : common / (a.size + b.size - common);
  const numbers = mentee.numeric > 0.5 && mentor.numeric > 0.5;
  const answers = numbers ? 0 : sharedAnswers(mentee, mentor);
  const options = Math.min(mentee.options.size, mentor.options.size);
  const byOptions = options >= 2 && answers >= 0.3 ? 1 + answers : 0;
  // Yes and no, or marks from 1 to 5, are shared by questions that have nothing else in common.
  const tooFew = options <= 2 && wording < 0.3 ? 0 : byOptions;
  const byWording = wording >= (numbers ? 0.3 : 0.5) ? wording : 0;
  return Math.max(tooFew + wording * Number(tooFew > 0), byWording);
}

/** Pairs the questions of the two forms that speak of the same thing, each once, the likest first; in the mentees' order. */
export function pairQuestions(mentees: readonly Profile[], mentors: readonly Profile[]): PairedQuestions[] {
  const likely = mentees.flatMap((mentee, i) =>
    mentors.map((mentor, j) => ({ mentee, mentor, i, j, likeness: likeness(mentee, mentor) })),
  );
  likely.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  const taken = new Set<Profile>();
  const pairs = likely.filter(({ mentee, mentor, likeness: degree }) => {
    if (degree === 0 || taken.has(mentee) || taken.has(mentor)) return false;
    taken.add(mentee).add(mentor);
    return true;
  });
  return pairs.sort((a, b) => a.i - b.i);
}

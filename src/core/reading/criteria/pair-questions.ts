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

/** Answers that questions share which have nothing else in common. */
const COMMONPLACE =
  /^(oui|non|yes|no|peut-etre|maybe|jamais|never|souvent|often|parfois|sometimes|\d{1,2}|n\/a|-|aucune?|none)$/;

function contentWords(title: string): Set<string> {
  const words = fold(title).split(/[^\p{L}\p{N}-]+/u);
  return new Set(
    words.filter((word) => word.length > 2 && !PHRASING.has(word)).map((word) => word.slice(0, ROOT)),
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/** Share of the answers of the poorer side that the other side gives too; 0 where they are commonplace. */
function sharedAnswers(a: Profile, b: Profile): number {
  const held = (one: Profile, other: Profile): number => {
    let common = 0;
    let all = 0;
    for (const [key, count] of one.options) {
      if (COMMONPLACE.test(key)) continue;
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
}

function candidate(profile: Profile): Candidate {
  const { title } = profile.question;
  return { profile, title: fold(title), words: contentWords(title) };
}

/** A question of choices has fewer options than this. */
const MOST_OPTIONS = 300;

/** How far two questions speak of the same thing, 0 for not at all: the same words, else the same options, else wording. */
function likeness(mentee: Candidate, mentor: Candidate): number {
  const [asked, offered] = [mentee.profile, mentor.profile];
  if (asked.question.grid !== offered.question.grid) return 0;
  if (mentee.title === mentor.title) return 3;
  const common = overlap(mentee.words, mentor.words);
  const wording = common === 0 ? 0 : common / (mentee.words.size + mentor.words.size - common);
  const numbers = asked.numeric > 0.5 && offered.numeric > 0.5;
  const options = Math.min(asked.options.size, offered.options.size);
  const answers = numbers || options < 2 || options > MOST_OPTIONS ? 0 : sharedAnswers(asked, offered);
  if (answers >= 0.3) return 1 + answers + wording;
  return wording >= (numbers ? 0.3 : 0.5) ? wording : 0;
}

/** Pairs the questions of the two forms that speak of the same thing, each once, the likest first; in the mentees' order. */
export function pairQuestions(mentees: readonly Profile[], mentors: readonly Profile[]): PairedQuestions[] {
  const offered = mentors.map(candidate);
  const likely = mentees.map(candidate).flatMap((one, i) =>
    offered
      .map((other, j) => ({
        mentee: one.profile,
        mentor: other.profile,
        i,
        j,
        degree: likeness(one, other),
      }))
      .filter(({ degree }) => degree > 0),
  );
  likely.sort((a, b) => b.degree - a.degree || a.i - b.i || a.j - b.j);
  const taken = new Set<Profile>();
  const pairs = likely.filter(({ mentee, mentor }) => {
    if (taken.has(mentee) || taken.has(mentor)) return false;
    taken.add(mentee).add(mentor);
    return true;
  });
  return pairs.sort((a, b) => a.i - b.i);
}

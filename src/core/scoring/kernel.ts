import type { Role } from "../people/person.ts";

/** With which mentors a mentee makes a pair that answered a criterion, and with which one that did not. */
export interface Partners {
  readonly answering: Int32Array;
  readonly blank: Int32Array;
}

/** Which pairs answered a criterion, so that its s counts. */
export interface Answered {
  partners(mentee: number): Partners;
  has(mentee: number, mentor: number): boolean;
}

/**
 * One criterion made ready for many pairs: the answers of both sides read once. People are indices into the rosters;
 * s is the criterion's satisfaction of a pair, in [0, 1].
 */
export interface Kernel {
  readonly answered: Answered;
  /** Whether a pair that did not answer is left out of the criterion; else it takes the mean of those that did. */
  readonly leavesOut?: boolean;
  /** Tells answers apart: mentees of one `answer` have the same s with every mentor; undefined: nobody else answers so. */
  answer?(mentee: number): string | number | undefined;
  /**
   * Writes s of one mentee with every mentor, or with those from `from` up to `to`, that one left out; what it writes where
   * the pair did not answer, and then with the others, has no meaning.
   */
  fill(mentee: number, out: Float64Array, from?: number, to?: number): void;
  /** What the two have in common, in their own words: options, or the two answers. For a pair that answered. */
  evidence(mentee: number, mentor: number): Evidence;
  /** Of stated choices: the names of nobody that mentees wrote, then those that mentors wrote. */
  readonly unknown?: readonly (readonly UnknownName[])[];
}

/** A name that a person wrote and that is nobody's. */
export type UnknownName = readonly [person: number, name: string];

/** What the mentee asks for and the mentor does not offer, in the mentee's words; only where one asks and the other offers. */
export type Missing = readonly string[];

export type Evidence =
  | { readonly kind: "common"; readonly options: readonly string[]; readonly missing?: Missing }
  | { readonly kind: "answers"; readonly mentee: string; readonly mentor: string; readonly missing?: Missing }
  /** Anybody suits one of the two, who says so in these words. */
  | { readonly kind: "indifferent"; readonly answer: string }
  | { readonly kind: "choice"; readonly byMentee: number | null; readonly byMentor: number | null }
  | { readonly kind: "none" };

/** What a person says to a criterion, as a flag. */
export const BLANK = 0;
export const ANSWER = 1;
/** Anybody suits: it is an answer even with somebody who left the question blank. */
export const ANYBODY = 2;

/** The people of a list for whom something holds, by index. */
function those(flags: Uint8Array, holds: (flag: number) => boolean): Int32Array {
  return Int32Array.from(flags.keys()).filter((person) => holds(flags[person] ?? BLANK));
}

/**
 * Pairs of which both answered, or one is suited by anybody.
 *
 * @param menteeFlags of each mentee, @param mentorFlags of each mentor: {@link BLANK}, {@link ANSWER} or {@link ANYBODY}.
 */
export function byBoth(menteeFlags: Uint8Array, mentorFlags: Uint8Array): Answered {
  const everyone = those(mentorFlags, () => true);
  const partners: Readonly<Record<number, Partners>> = {
    [BLANK]: {
      answering: those(mentorFlags, (flag) => flag === ANYBODY),
      blank: those(mentorFlags, (flag) => flag !== ANYBODY),
    },
    [ANSWER]: {
      answering: those(mentorFlags, (flag) => flag !== BLANK),
      blank: those(mentorFlags, (flag) => flag === BLANK),
    },
  };
  const suited: Partners = { answering: everyone, blank: new Int32Array(0) };
  return {
    partners: (mentee) => partners[menteeFlags[mentee] ?? BLANK] ?? suited,
    has: (mentee, mentor) => {
      const [a, b] = [menteeFlags[mentee] ?? BLANK, mentorFlags[mentor] ?? BLANK];
      return a === ANYBODY || b === ANYBODY || (a === ANSWER && b === ANSWER);
    },
  };
}

/** What two answers make of a pair, of whom neither is suited by anybody. */
interface Compared extends Pick<Kernel, "answer" | "fill" | "evidence"> {
  /** The words of a person who is suited by anybody. */
  said(role: Role, person: number): string;
}

/**
 * The kernel of answers that both give: where anybody suits one of the two, s is 1, and what that person says is the
 * evidence.
 */
export function orAnybody(menteeFlags: Uint8Array, mentorFlags: Uint8Array, compared: Compared): Kernel {
  const suited = those(mentorFlags, (flag) => flag === ANYBODY);
  const { answer, fill, evidence, said } = compared;
  return {
    answered: byBoth(menteeFlags, mentorFlags),
    ...(answer && { answer }),
    fill(mentee, out, from, to) {
      if (menteeFlags[mentee] === ANYBODY) out.fill(1);
      else {
        fill(mentee, out, from, to);
        for (const mentor of suited) out[mentor] = 1;
      }
    },
    evidence(mentee, mentor) {
      if (menteeFlags[mentee] === ANYBODY) return { kind: "indifferent", answer: said("mentee", mentee) };
      if (mentorFlags[mentor] === ANYBODY) return { kind: "indifferent", answer: said("mentor", mentor) };
      return evidence(mentee, mentor);
    },
  };
}

/** Pairs of which one at least answered, as with stated choices. @param menteeFlags and `mentorFlags`: 0 for a blank. */
export function byEither(menteeFlags: Uint8Array, mentorFlags: Uint8Array): Answered {
  const everyone: Partners = { answering: those(mentorFlags, () => true), blank: new Int32Array(0) };
  const silent: Partners = {
    answering: those(mentorFlags, (flag) => flag !== BLANK),
    blank: those(mentorFlags, (flag) => flag === BLANK),
  };
  return {
    partners: (mentee) => ((menteeFlags[mentee] ?? BLANK) === BLANK ? silent : everyone),
    has: (mentee, mentor) =>
      (menteeFlags[mentee] ?? BLANK) !== BLANK || (mentorFlags[mentor] ?? BLANK) !== BLANK,
  };
}

/** The pairs of a list, whatever was answered. @param pairs for each mentee, the mentors. */
export function byList(pairs: readonly ReadonlySet<number>[], mentors: number): Answered {
  const everyone = Int32Array.from({ length: mentors }, (_, mentor) => mentor);
  return {
    partners: (mentee) => {
      const listed = pairs[mentee];
      return {
        answering: everyone.filter((mentor) => listed?.has(mentor) === true),
        blank: everyone.filter((mentor) => listed?.has(mentor) !== true),
      };
    },
    has: (mentee, mentor) => pairs[mentee]?.has(mentor) === true,
  };
}

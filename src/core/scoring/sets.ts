import { answeredTexts, readOptions } from "../intake/answers/answers.ts";
import { type Option, learnedOptions, listedOptions } from "../intake/answers/options.ts";
import type { Question } from "../intake/questions.ts";
import type { Cell } from "../intake/snapshot.ts";
import type { Criterion } from "../programme/settings.ts";
import { type Kernel, bothAnswered } from "./kernel.ts";

/** One side of a criterion: the question and the row of cells of each person. */
export interface Side {
  readonly question: Question;
  readonly rows: readonly (readonly Cell[])[];
}

type SetKind = "covers" | "shares" | "same" | "different" | "overlap";

/** s from |A ∩ B|, |A| of the mentee and |B| of the mentor. Sørensen–Dice for `shares`: doi:10.2307/1932409. */
function formula({
  kind,
  need = 2,
}: Criterion & { kind: SetKind }): (common: number, a: number, b: number) => number {
  switch (kind) {
    case "covers":
      return (common, a) => common / a;
    case "shares":
      return (common, a, b) => (2 * common) / (a + b);
    case "same":
      return (common) => (common > 0 ? 1 : 0);
    case "different":
      return (common) => (common > 0 ? 0 : 1);
    case "overlap":
      return (common) => Math.min(1, common / need);
  }
}

interface Sets {
  /** `words` 32-bit words a person: the options of theirs that the other side has too. */
  readonly bits: Int32Array;
  /** How many options each person gave, shared or not. */
  readonly sizes: Float64Array;
  readonly answered: Uint8Array;
}

function toSets(
  answers: readonly (readonly Option[])[],
  ids: ReadonlyMap<string, number>,
  words: number,
): Sets {
  const bits = new Int32Array(answers.length * words);
  answers.forEach((options, person) => {
    for (const { key } of options) {
      const id = ids.get(key);
      if (id === undefined) continue;
      const at = person * words + (id >> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (id & 31));
    }
  });
  return {
    bits,
    sizes: Float64Array.from(answers, ({ length }) => length),
    answered: Uint8Array.from(answers, ({ length }) => (length > 0 ? 1 : 0)),
  };
}

/** Number of bits set in a 32-bit word. */
function popcount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Only what both sides named can be in common: these options get the bits. */
function numberShared(
  mentees: readonly (readonly Option[])[],
  mentors: readonly (readonly Option[])[],
): Map<string, number> {
  const offered = new Set(mentors.flatMap((options) => options.map(({ key }) => key)));
  const ids = new Map<string, number>();
  for (const options of mentees)
    for (const { key } of options) if (offered.has(key) && !ids.has(key)) ids.set(key, ids.size);
  return ids;
}

/** The kinds that compare sets of options: `covers`, `shares`, `same`, `different`, `overlap`. */
export function setsKernel(criterion: Criterion & { kind: SetKind }, mentees: Side, mentors: Side): Kernel {
  const { options = [], equivalents = [] } = criterion;
  const parse =
    options.length + equivalents.length > 0
      ? listedOptions(options, equivalents)
      : learnedOptions([mentees, mentors].flatMap(({ question, rows }) => answeredTexts(question, rows)));
  const read = ({ question, rows }: Side): (readonly Option[])[] =>
    rows.map((row) => readOptions(question, row, parse));
  const wanted = read(mentees);
  const offered = read(mentors);
  const ids = numberShared(wanted, offered);
  const words = Math.max(1, Math.ceil(ids.size / 32));
  const a = toSets(wanted, ids, words);
  const b = toSets(offered, ids, words);
  const score = formula(criterion);

  return {
    answered: bothAnswered(a.answered, b.answered),
    fill(mentee, out) {
      const size = a.sizes[mentee] ?? 0;
      for (let mentor = 0; mentor < out.length; mentor++) {
        let common = 0;
        for (let word = 0; word < words; word++) {
          common += popcount((a.bits[mentee * words + word] ?? 0) & (b.bits[mentor * words + word] ?? 0));
        }
        out[mentor] = score(common, size, b.sizes[mentor] ?? 0);
      }
    },
    evidence(mentee, mentor) {
      const keys = new Set(offered[mentor]?.map(({ key }) => key));
      const common = (wanted[mentee] ?? []).filter(({ key }) => keys.has(key)).map(({ text }) => text);
      if (common.length > 0) return { kind: "common", options: common };
      const text = (answer: readonly Option[] = []): string => answer.map((option) => option.text).join(", ");
      return { kind: "answers", mentee: text(wanted[mentee]), mentor: text(offered[mentor]) };
    },
  };
}

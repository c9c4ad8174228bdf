import { answeredTexts, optionReader } from "../intake/answers/answers.ts";
import { type Option, learnedOptions, listedOptions } from "../intake/answers/options.ts";
import type { Question } from "../intake/questions.ts";
import type { Cell } from "../tabs/table.ts";
import type { Criterion } from "../programme/settings.ts";
import type { Kernel } from "./kernel.ts";

/** One side of a criterion: the question and the row of cells of each person. */
export interface Side {
  readonly question: Question;
  readonly rows: readonly (readonly Cell[])[];
}

type SetKind = "covers" | "shares" | "same" | "different" | "overlap";
type Answers = readonly (readonly Option[])[];

/**
 * s of a mentee who gave `size` options, by how many of them a mentor has too, for all kinds but `shares`: a count out
 * of so many, |A| for `covers`, 1 for `same`, of which `different` is the reverse.
 */
function byCommon({ kind, need = 2 }: Criterion & { kind: SetKind }, size: number): Float64Array {
  const full = kind === "covers" ? size : kind === "overlap" ? need : 1;
  const share = (common: number): number => Math.min(1, common / full);
  return Float64Array.from({ length: size + 1 }, (_, common) =>
    kind === "different" ? 1 - share(common) : share(common),
  );
}

const flags = (answers: Answers): Uint8Array =>
  Uint8Array.from(answers, ({ length }) => (length > 0 ? 1 : 0));

/** Number of bits set in a 32-bit word. */
function popcount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Only what both sides named can be in common: these options get the bits. */
function numberShared(mentees: Answers, mentors: Answers): Map<string, number> {
  const offered = new Set<string>();
  for (const options of mentors) for (const { key } of options) offered.add(key);
  const ids = new Map<string, number>();
  for (const options of mentees)
    for (const { key } of options) if (offered.has(key) && !ids.has(key)) ids.set(key, ids.size);
  return ids;
}

/** The bits of each person, in so many 32-bit words: `person × words + word`. */
function toBits(answers: Answers, ids: ReadonlyMap<string, number>, words: number): Int32Array {
  const bits = new Int32Array(answers.length * words);
  answers.forEach((options, person) => {
    for (const { key } of options) {
      const id = ids.get(key);
      if (id === undefined) continue;
      const at = person * words + (id >> 5);
      bits[at] = (bits[at] ?? 0) | (1 << (id & 31));
    }
  });
  return bits;
}

/** The options of both sides of a criterion, read by those listed, else by those learned from all answers. */
export function readSets(
  { options: listed = [], equivalents = [] }: Criterion,
  mentees: Side,
  mentors: Side,
): { readonly wanted: Answers; readonly offered: Answers } {
  const parse =
    listed.length + equivalents.length > 0
      ? listedOptions(listed, equivalents)
      : learnedOptions([mentees, mentors].flatMap(({ question, rows }) => answeredTexts(question, rows)));
  const read = ({ question, rows }: Side): Answers => rows.map(optionReader(question, parse));
  return { wanted: read(mentees), offered: read(mentors) };
}

/** The kinds that compare sets of options: `covers`, `shares`, `same`, `different`, `overlap`. */
export function setsKernel(criterion: Criterion & { kind: SetKind }, mentees: Side, mentors: Side): Kernel {
  const { wanted, offered } = readSets(criterion, mentees, mentors);
  const ids = numberShared(wanted, offered);
  const words = Math.ceil(ids.size / 32);
  const [a, b] = [toBits(wanted, ids, words), toBits(offered, ids, words)];
  const sizes = Float64Array.from(offered, ({ length }) => length);
  const dice = criterion.kind === "shares";

  return {
    asked: flags(wanted),
    offered: flags(offered),
    answer: (mentee) => [wanted[mentee]?.length, ...a.subarray(mentee * words, (mentee + 1) * words)].join(),
    fill(mentee, out) {
      const size = wanted[mentee]?.length ?? 0;
      const s = byCommon(criterion, size);
      const from = mentee * words;
      for (let mentor = 0, at = 0; mentor < out.length; mentor++) {
        let shared = 0;
        for (let word = 0; word < words; word++, at++)
          shared += popcount((a[from + word] ?? 0) & (b[at] ?? 0));
        // Sørensen–Dice, doi:10.2307/1932409
        out[mentor] = dice ? (2 * shared) / (size + (sizes[mentor] ?? 0)) : (s[shared] ?? 0);
      }
    },
    evidence(mentee, mentor) {
      const keys = new Set(offered[mentor]?.map(({ key }) => key));
      const both = (wanted[mentee] ?? []).filter(({ key }) => keys.has(key)).map(({ text }) => text);
      if (both.length > 0) return { kind: "common", options: both };
      const text = (answer: readonly Option[] = []): string => answer.map((option) => option.text).join(", ");
      return { kind: "answers", mentee: text(wanted[mentee]), mentor: text(offered[mentor]) };
    },
  };
}

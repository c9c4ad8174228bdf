import { answerText, answeredTexts, optionReader } from "../intake/answers/answers.ts";
import { type Indifference, indifferenceOf } from "../intake/answers/indifference.ts";
import type { Option } from "../intake/answers/fragments.ts";
import { type OptionParser, learnedOptions, listedOptions } from "../intake/answers/options.ts";
import { fold } from "../people/fold.ts";
import { keptLately } from "../people/kept-lately.ts";
import { shownName } from "../people/shown-name.ts";
import type { Cell } from "../tabs/table.ts";
import { organisationKey } from "../people/organisation.ts";
import type { Side } from "./side.ts";
import type { Criterion } from "../programme/settings.ts";
import { everyDay, isDaily } from "./days.ts";
import { ANSWER, ANYBODY, BLANK, type Kernel, orAnybody } from "./kernel.ts";

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
      bits[at] = (bits[at] as number) | (1 << (id & 31));
    }
  });
  return bits;
}

export interface Sets {
  readonly menteeAnswers: Answers;
  readonly mentorAnswers: Answers;
  /** What each person says, as a flag of `kernel.ts`. */
  readonly menteeFlags: Uint8Array;
  readonly mentorFlags: Uint8Array;
}

/** How the answers of a criterion are cut: by the options listed, else by those learned from all answers. */
function parserOf({ options = [], equivalents = [] }: Criterion, sides: readonly Side[]): OptionParser {
  return options.length + equivalents.length > 0
    ? listedOptions(options, equivalents)
    : learnedOptions(sides.flatMap(({ question, rows }) => answeredTexts(question, rows)));
}

/** What means the same as an answer by which anybody suits means that too. */
function indifferentKeys(
  { equivalents = [] }: Criterion,
  isAny: Indifference,
  parse: OptionParser,
): ReadonlySet<string> {
  const members = equivalents.filter((group) => group.some((text) => isAny(fold(text)))).flat();
  return new Set(members.flatMap((text) => parse(text).map(({ key }) => key)));
}

/** An answer that is an organisation: the whole text, whatever its legal form. */
export const organisationParser: OptionParser = (cell) => {
  const key = organisationKey(cell);
  return key === "" ? [] : [{ key, text: cell.trim() }];
};

/**
 * The options of both sides of a criterion, and who answered.
 *
 * @param given how answers are cut, where that is known beforehand.
 */
export function readSets(criterion: Criterion, mentees: Side, mentors: Side, given?: OptionParser): Sets {
  const isAny = indifferenceOf(criterion.any);
  const plain = given ?? parserOf(criterion, [mentees, mentors]);
  const same = indifferentKeys(criterion, isAny, plain);
  const says = keptLately((key) => isAny(key) || same.has(key));
  const saysAny = keptLately((text) => text !== "" && isAny(fold(text)));
  const daily = criterion.kind === "overlap" && isDaily(mentees.question) && isDaily(mentors.question);
  const parse = daily ? everyDay(plain, says, [mentees, mentors]) : plain;
  const read = ({ question, rows }: Side): [Answers, Uint8Array] => {
    const optionsOf = optionReader(question, parse);
    const answers = rows.map(optionsOf);
    const textsOf = (row: readonly Cell[]): string[] =>
      question.columns.map(({ index }) => answerText(row[index]));
    const flags = answers.map((options, person) => {
      const texts = textsOf(rows[person] ?? []);
      const isWhole = !question.grid && texts.some(saysAny);
      if (isWhole || options.some(({ key }) => says(key))) return ANYBODY;
      return options.length > 0 || (daily && texts.some((text) => text !== "")) ? ANSWER : BLANK;
    });
    return [answers, Uint8Array.from(flags)];
  };
  const [[menteeAnswers, menteeFlags], [mentorAnswers, mentorFlags]] = [read(mentees), read(mentors)];
  return { menteeAnswers, mentorAnswers, menteeFlags, mentorFlags };
}

/** The kinds that compare sets of options: `covers`, `shares`, `same`, `different`, `overlap`. */
export function setsKernel(
  criterion: Criterion & { kind: SetKind },
  mentees: Side,
  mentors: Side,
  parse?: OptionParser,
): Kernel {
  const { menteeAnswers, mentorAnswers, menteeFlags, mentorFlags } = readSets(
    criterion,
    mentees,
    mentors,
    parse,
  );
  const ids = numberShared(menteeAnswers, mentorAnswers);
  const words = Math.ceil(ids.size / 32);
  const [a, b] = [toBits(menteeAnswers, ids, words), toBits(mentorAnswers, ids, words)];
  const sizes = Float64Array.from(mentorAnswers, ({ length }) => length);
  const dice = criterion.kind === "shares";
  const text = (answer: readonly Option[] = [], shown = (option: string): string => option): string =>
    answer.map((option) => shown(option.text)).join(", ");

  return orAnybody(menteeFlags, mentorFlags, {
    answer: (mentee) =>
      [
        menteeFlags[mentee],
        menteeAnswers[mentee]?.length,
        ...a.subarray(mentee * words, (mentee + 1) * words),
      ].join(),
    fill(mentee, out) {
      const size = menteeAnswers[mentee]?.length ?? 0;
      const s = byCommon(criterion, size);
      const from = mentee * words;
      for (let mentor = 0, at = 0; mentor < out.length; mentor++) {
        let shared = 0;
        for (let word = 0; word < words; word++, at++)
          shared += popcount((a[from + word] as number) & (b[at] as number));
        // Sørensen–Dice, doi:10.2307/1932409
        out[mentor] = dice ? (2 * shared) / (size + (sizes[mentor] as number)) : (s[shared] ?? 0);
      }
    },
    evidence(mentee, mentor) {
      const keys = new Set(mentorAnswers[mentor]?.map(({ key }) => key));
      const textsOf = (isShared: boolean): string[] =>
        (menteeAnswers[mentee] ?? [])
          .filter(({ key }) => keys.has(key) === isShared)
          .map((option) => shownName(option.text));
      const options = textsOf(true);
      const missing = criterion.kind === "covers" ? { missing: textsOf(false) } : {};
      if (options.length > 0) return { kind: "common", options, ...missing };
      const said = text(menteeAnswers[mentee], shownName);
      return { kind: "answers", mentee: said, mentor: text(mentorAnswers[mentor], shownName), ...missing };
    },
    said: (role, person) => text((role === "mentee" ? menteeAnswers : mentorAnswers)[person]),
  });
}

import { answerText } from "../intake/answers/answers.ts";
import { type Indifference, indifferenceOf } from "../intake/answers/indifference.ts";
import { numberIn } from "../intake/answers/number.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Criterion } from "../programme/settings.ts";
import { ANSWER, ANYBODY, BLANK, type Kernel, orAnybody } from "./kernel.ts";
import type { Origin, Side } from "./side.ts";

type NumberKind = "near" | "ahead";

interface Numbers {
  readonly values: Float64Array;
  /** What each person says, as a flag of `kernel.ts`. */
  readonly flags: Uint8Array;
  readonly texts: readonly string[];
}

/** Reads the number of each person, that of the first column they answered. */
function readNumbers(side: Side, ladder: ReadonlyMap<string, number> | null, isAny: Indifference): Numbers {
  const values = new Float64Array(side.rows.length);
  const flags = new Uint8Array(side.rows.length);
  const texts = side.rows.map((row, person) => {
    const cells = side.question.columns
      .map(({ index }) => row[index])
      .filter((cell) => answerText(cell) !== "");
    const [cell] = cells;
    const text = answerText(cell);
    const value = ladder === null ? numberIn(cell) : (ladder.get(fold(text)) ?? null);
    const any = cells.map(answerText).find((answer) => isAny(fold(answer)));
    if (any !== undefined) flags[person] = ANYBODY;
    else if (value !== null) {
      values[person] = value;
      flags[person] = ANSWER;
    }
    return any ?? text;
  });
  return { values, flags, texts };
}

/** The largest difference between two answers of either side; 0 without answers. */
function span(sides: readonly Numbers[]): number {
  let low = Infinity;
  let high = -Infinity;
  for (const { values, flags } of sides) {
    values.forEach((value, person) => {
      if (flags[person] !== ANSWER) return;
      low = Math.min(low, value);
      high = Math.max(high, value);
    });
  }
  return high > low ? high - low : 0;
}

/** Writes s of one mentee's number with every mentor's: 1 within `range` of it, less with the distance. */
function near(a: number, values: Float64Array, range: number, out: Float64Array): void {
  for (let mentor = 0; mentor < out.length; mentor++) {
    const distance = Math.abs((values[mentor] as number) - a);
    out[mentor] = range === 0 ? Number(distance === 0) : Math.max(0, 1 - distance / range);
  }
}

/** 1 where the mentor is ahead by `min` to `max`; outside, less with the distance, 0 from `slack` on. */
function ahead(
  a: number,
  values: Float64Array,
  { min = 1, max = Infinity, slack = 1 }: Criterion,
  out: Float64Array,
): void {
  for (let mentor = 0; mentor < out.length; mentor++) {
    const lead = (values[mentor] as number) - a;
    const distance = lead < min ? min - lead : lead > max ? lead - max : 0;
    out[mentor] = distance === 0 ? 1 : slack === 0 ? 0 : Math.max(0, 1 - distance / slack);
  }
}

/** The position of each step, and of what means the same; null where numbers are read as they are. */
function readLadder({ ladder = [], equivalents = [] }: Criterion): ReadonlyMap<string, number> | null {
  if (ladder.length === 0) return null;
  const positions = new Map([...ladder.entries()].reverse().map(([at, step]) => [fold(step), at]));
  for (const group of equivalents.map((texts) => texts.map(fold))) {
    const at = group.map((text) => positions.get(text)).find((position) => position !== undefined);
    for (const text of group) if (at !== undefined && !positions.has(text)) positions.set(text, at);
  }
  return positions;
}

/** Reports `not-a-number`, or `off-ladder`, for each answer that is not blank and could not be read. */
export function reportUnreadNumbers(
  criterion: Criterion,
  sides: readonly (Side & Origin)[],
  report: Report,
): void {
  const ladder = readLadder(criterion);
  for (const side of sides) {
    const { texts, flags } = readNumbers(side, ladder, indifferenceOf(criterion.any));
    texts.forEach((text, person) => {
      if (text === "" || flags[person] !== BLANK) return;
      const where = { tab: side.tab, row: side.rowNumbers[person] ?? 0, column: side.question.title };
      report(ladder === null ? "not-a-number" : "off-ladder", where, { read: text });
    });
  }
}

/** The kinds that compare numbers, or the positions on a ladder: `near` and `ahead`. */
export function numbersKernel(
  criterion: Criterion & { kind: NumberKind },
  mentees: Side,
  mentors: Side,
): Kernel {
  const ladder = readLadder(criterion);
  const isAny = indifferenceOf(criterion.any);
  const a = readNumbers(mentees, ladder, isAny);
  const b = readNumbers(mentors, ladder, isAny);
  const range = criterion.range ?? span([a, b]);
  return orAnybody(a.flags, b.flags, {
    answer: (mentee) => (a.flags[mentee] === ANSWER ? (a.values[mentee] as number) : undefined),
    fill(mentee, out) {
      const value = a.values[mentee] as number;
      if (criterion.kind === "near") near(value, b.values, range, out);
      else ahead(value, b.values, criterion, out);
    },
    evidence: (mentee, mentor) => ({
      kind: "answers",
      mentee: a.texts[mentee] ?? "",
      mentor: b.texts[mentor] ?? "",
    }),
    said: (role, person) => (role === "mentee" ? a : b).texts[person] ?? "",
  });
}

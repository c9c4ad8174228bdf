import { numberIn } from "../intake/answers/number.ts";
import { cellText } from "../tabs/table.ts";
import type { Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Criterion } from "../programme/settings.ts";
import type { Kernel } from "./kernel.ts";
import type { Side } from "./sets.ts";

type NumberKind = "near" | "ahead";

interface Numbers {
  readonly values: Float64Array;
  readonly answered: Uint8Array;
  readonly texts: readonly string[];
}

/** Where a side was read, for the issues it gives. */
export interface Origin {
  readonly tab: string;
  readonly rowNumbers: readonly number[];
}

function readNumbers(
  side: Side,
  ladder: ReadonlyMap<string, number> | null,
  origin: Origin,
  report: Report,
): Numbers {
  const values = new Float64Array(side.rows.length);
  const answered = new Uint8Array(side.rows.length);
  const texts = side.rows.map((row, person) => {
    const cell = side.question.columns
      .map(({ index }) => row[index])
      .find((answer) => cellText(answer) !== "");
    const text = cellText(cell);
    const value = ladder === null ? numberIn(cell) : (ladder.get(fold(text)) ?? null);
    if (value !== null) {
      values[person] = value;
      answered[person] = 1;
    } else if (text !== "") {
      const where = { tab: origin.tab, row: origin.rowNumbers[person] ?? 0, column: side.question.title };
      report(ladder === null ? "not-a-number" : "off-ladder", where, { read: text });
    }
    return text;
  });
  return { values, answered, texts };
}

/** The largest difference between two answers of either side; 0 without answers. */
function span(sides: readonly Numbers[]): number {
  let low = Infinity;
  let high = -Infinity;
  for (const { values, answered } of sides) {
    values.forEach((value, person) => {
      if (answered[person] === 0) return;
      low = Math.min(low, value);
      high = Math.max(high, value);
    });
  }
  return high > low ? high - low : 0;
}

/** Writes s of one mentee's number with every mentor's: 1 within `range` of it, less with the distance. */
function near(a: number, values: Float64Array, range: number, out: Float64Array): void {
  for (let mentor = 0; mentor < out.length; mentor++) {
    const distance = Math.abs((values[mentor] ?? 0) - a);
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
    const lead = (values[mentor] ?? 0) - a;
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

/** The kinds that compare numbers, or the positions on a ladder: `near` and `ahead`. Reports `not-a-number`, `off-ladder`. */
export function numbersKernel(
  criterion: Criterion & { kind: NumberKind },
  mentees: Side & Origin,
  mentors: Side & Origin,
  report: Report,
): Kernel {
  const ladder = readLadder(criterion);
  const a = readNumbers(mentees, ladder, mentees, report);
  const b = readNumbers(mentors, ladder, mentors, report);
  const range = criterion.range ?? span([a, b]);
  return {
    asked: a.answered,
    offered: b.answered,
    answer: (mentee) => a.values[mentee] ?? 0,
    fill(mentee, out) {
      const value = a.values[mentee] ?? 0;
      if (criterion.kind === "near") near(value, b.values, range, out);
      else ahead(value, b.values, criterion, out);
    },
    evidence: (mentee, mentor) => ({
      kind: "answers",
      mentee: a.texts[mentee] ?? "",
      mentor: b.texts[mentor] ?? "",
    }),
  };
}

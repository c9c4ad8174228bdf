/** Numbers from one to another, both included. */
export type Bracket = readonly [from: number, to: number];

/** Most brackets that are read at a glance. */
const MOST = 5;
/** Where people part numbers: years, ages, sizes. */
const ROUND = [2, 5, 10, 15, 20, 30, 40, 50, 75, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000];

/**
 * A few brackets that hold all of some numbers, none of them empty: a number each where few differ, as on a scale from
 * 1 to 5, else cut at round numbers, where the cuts that part the fewest people go first.
 */
export function bracketsOf(numbers: readonly number[]): Bracket[] {
  const values = [...numbers].sort((a, b) => a - b);
  const distinct = [...new Set(values)];
  if (distinct.length <= MOST) return distinct.map((value) => [value, value]);
  const [least = 0] = values;
  const starts = [least, ...ROUND.filter((cut) => cut > least)];
  let lots = starts
    .map((start, at) => values.filter((value) => value >= start && value < (starts[at + 1] ?? Infinity)))
    .filter((lot) => lot.length > 0);
  while (lots.length > MOST) {
    const sizes = lots.slice(1).map((lot, at) => lot.length + (lots[at]?.length ?? 0));
    const joined = sizes.indexOf(Math.min(...sizes));
    lots = lots.flatMap((lot, at) =>
      at === joined ? [[...lot, ...(lots[at + 1] ?? [])]] : at === joined + 1 ? [] : [lot],
    );
  }
  return lots.map((lot) => [lot[0] ?? 0, lot[lot.length - 1] ?? 0]);
}

/** As it is read in either language: `5–9`. */
export function bracketText([from, to]: Bracket): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** The bracket that a number is in, as its place; −1 for none. */
export function bracketAt(brackets: readonly Bracket[], value: number | null): number {
  return value === null ? -1 : brackets.findIndex(([from, to]) => value >= from && value <= to);
}

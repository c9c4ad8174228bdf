import { type Fragment, type Option, cutter, asOption } from "./fragments.ts";
import { partingTightly } from "./tight-commas.ts";

/** Turns a cell into the set of its options, each once, in the order written. */
export type OptionParser = (cell: string) => readonly Option[];

function distinct(options: readonly Option[]): readonly Option[] {
  if (options.length < 2) return options;
  const keys = new Set<string>();
  return options.filter(({ key }) => !keys.has(key) && keys.add(key));
}

/**
 * Reads cells against the options a coordinator listed: the longest is looked for first, wherever it stands between
 * separators; what remains of a cell is one write-in, an element of the set like any other. An option with
 * equivalents is read as the first of its list, so that all of them meet.
 */
export function listedOptions(
  options: readonly string[],
  equivalents: readonly (readonly string[])[],
): OptionParser {
  const cut = cutter();
  const optionByKey = new Map<string, Option>();
  const sequence = (text: string): string =>
    cut(text)
      .map(({ key }) => key)
      .join("\n");
  for (const group of [...options.map((text) => [text]), ...equivalents]) {
    const members = group.map((text) => ({ key: sequence(text), text })).filter(({ key }) => key !== "");
    const [first] = members;
    if (first === undefined) continue;
    // A list that shares an option with an earlier one says the same as it.
    const same = new Set(members.flatMap(({ key }) => optionByKey.get(key) ?? []));
    for (const [key, option] of optionByKey) if (same.has(option)) optionByKey.set(key, first);
    for (const { key } of members) optionByKey.set(key, first);
  }
  const longestFirst = [...optionByKey].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const needles = longestFirst.map(([key, option]) => ({ keys: key.split("\n"), option }));
  const tight = partingTightly(cut, (key) => optionByKey.has(key));
  const fragments = (cell: string): readonly Fragment[] =>
    cut(cell).flatMap((fragment) => (optionByKey.has(fragment.key) ? [fragment] : tight([fragment])));

  return (cell) => {
    const parts = fragments(cell);
    const owner = new Array<Option | null>(parts.length).fill(null);
    for (const { keys, option } of needles) {
      for (let at = 0; at + keys.length <= parts.length; at++) {
        const free = keys.every((key, k) => owner[at + k] === null && parts[at + k]?.key === key);
        if (free) owner.fill(option, at, at + keys.length);
      }
    }
    const rest = parts.filter((_, at) => owner[at] === null);
    const listed = owner.filter((option) => option !== null);
    return distinct(
      rest.length === 0 ? listed : [...listed, asOption(rest.map(({ text }) => text).join(", "))],
    );
  };
}

/** How many people wrote each cell. */
function countCells(cells: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

/** More fragments than a workbook holds: two numbers make one key. */
const SPAN = 2 ** 26;

/** How often each fragment is seen, and how often one stands beside another: `beside.get(a × SPAN + b)` is b beside a. */
function countNeighbours(cells: Iterable<readonly [parts: readonly Fragment[], people: number]>) {
  const counts: number[] = [];
  const beside = new Map<number, number>();
  for (const [parts, people] of cells) {
    parts.forEach(({ number }, at) => {
      counts[number] = (counts[number] ?? 0) + people;
      const before = parts[at - 1]?.number ?? number;
      const after = parts[at + 1]?.number ?? number;
      for (const neighbour of before === after ? [after] : [before, after]) {
        const pair = number * SPAN + neighbour;
        if (neighbour !== number) beside.set(pair, (beside.get(pair) ?? 0) + people);
      }
    });
  }
  return { counts, beside };
}

/**
 * Learns the options from the answers themselves: two neighbouring fragments of which neither ever occurs without the
 * other beside it, at least twice, are one option (`Finances, comptabilité et fiscalité`); every other fragment is one.
 *
 * @param cells every answer of both columns.
 * @param people how many wrote each, where that is counted already.
 */
export function learnedOptions(
  cells: readonly string[],
  people: ReadonlyMap<string, number> = countCells(cells),
): OptionParser {
  const cut = cutter();
  const cuts = new Map<string, readonly Fragment[]>();
  for (const cell of people.keys()) cuts.set(cell, cut(cell));
  const keys = new Set<string>();
  for (const parts of cuts.values()) for (const { key } of parts) keys.add(key);
  const tight = partingTightly(cut, (key) => keys.has(key));
  for (const [cell, parts] of cuts) cuts.set(cell, tight(parts));
  const { counts, beside } = countNeighbours(
    [...cuts].map(([cell, parts]) => [parts, people.get(cell) ?? 0] as const),
  );
  const inseparable = ({ number: a }: Fragment, { number: b }: Fragment): boolean => {
    const times = counts[a] ?? 0;
    return (
      times >= 2 &&
      times === counts[b] &&
      beside.get(a * SPAN + b) === times &&
      beside.get(b * SPAN + a) === times
    );
  };
  const joined = (group: readonly Fragment[]): Option => ({
    key: group
      .map(({ key }) => key)
      .sort()
      .join("\n"),
    text: group.map(({ text }) => text).join(", "),
  });
  return (cell) => {
    const parts = cuts.get(cell) ?? tight(cut(cell));
    const options: Option[] = [];
    let from = 0;
    parts.forEach((part, at) => {
      const next = parts[at + 1];
      if (next !== undefined && inseparable(part, next)) return;
      options.push(from === at ? part : joined(parts.slice(from, at + 1)));
      from = at + 1;
    });
    return distinct(options);
  };
}

import { fold } from "../../people/fold.ts";

const SEPARATOR = /,\s|[;\n\r\u2028\u2029]/;

/** The parts of a multiple answer between its separators (`, `, `;`, line break), folded and as written. */
interface Fragment {
  readonly key: string;
  readonly text: string;
}

/** One element of a multiple answer: `key` to compare, `text` to show. */
export interface Option {
  readonly key: string;
  readonly text: string;
}

/** Turns a cell into the set of its options, each once, in the order written. */
export type OptionParser = (cell: string) => readonly Option[];

/** Of a text that folds to nothing, such as `?`, the text itself is compared. */
function fragment(text: string): Fragment {
  return { key: fold(text) || text.trim(), text: text.trim() };
}

/** Cuts cells into their fragments; each different one is folded once, for folding is what takes time. */
function cutter(): (cell: string) => Fragment[] {
  const known = new Map<string, Fragment>();
  return (cell) =>
    cell
      .split(SEPARATOR)
      .map((text) => {
        const made = known.get(text) ?? fragment(text);
        known.set(text, made);
        return made;
      })
      .filter(({ key }) => key !== "");
}

function distinct(options: readonly Option[]): Option[] {
  const seen = new Set<string>();
  return options.filter(({ key }) => !seen.has(key) && seen.add(key));
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
  const fragments = cutter();
  const known = new Map<string, Option>();
  const sequence = (text: string): string =>
    fragments(text)
      .map(({ key }) => key)
      .join("\n");
  for (const group of [...options.map((text) => [text]), ...equivalents]) {
    const members = group.map((text) => ({ key: sequence(text), text })).filter(({ key }) => key !== "");
    const [first] = members;
    if (first === undefined) continue;
    // A list that shares an option with an earlier one says the same as it.
    const same = new Set(members.flatMap(({ key }) => known.get(key) ?? []));
    for (const [key, option] of known) if (same.has(option)) known.set(key, first);
    for (const { key } of members) known.set(key, first);
  }
  const longestFirst = [...known].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const needles = longestFirst.map(([key, option]) => ({ keys: key.split("\n"), option }));

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
    const found = owner.filter((option) => option !== null);
    return distinct(
      rest.length === 0 ? found : [...found, fragment(rest.map(({ text }) => text).join(", "))],
    );
  };
}

/** Which fragments stand together: `together.get(a).get(b)` is how often b stands beside a. */
function countNeighbours(cells: readonly Fragment[][]): {
  seen: Map<string, number>;
  beside: Map<string, Map<string, number>>;
} {
  const seen = new Map<string, number>();
  const beside = new Map<string, Map<string, number>>();
  const count = (a: string, b: string): void => {
    const row = beside.get(a) ?? new Map<string, number>();
    row.set(b, (row.get(b) ?? 0) + 1);
    beside.set(a, row);
  };
  for (const parts of cells) {
    parts.forEach(({ key }, at) => {
      seen.set(key, (seen.get(key) ?? 0) + 1);
      const before = parts[at - 1]?.key;
      const after = parts[at + 1]?.key;
      for (const neighbour of new Set([before, after])) {
        if (neighbour !== undefined && neighbour !== key) count(key, neighbour);
      }
    });
  }
  return { seen, beside };
}

/**
 * Learns the options from the answers themselves: two neighbouring fragments of which neither ever occurs without the
 * other beside it, at least twice, are one option (`Finances, comptabilité et fiscalité`); every other fragment is one.
 *
 * @param cells every answer of both columns.
 */
export function learnedOptions(cells: readonly string[]): OptionParser {
  const fragments = cutter();
  const { seen, beside } = countNeighbours(cells.map(fragments));
  const inseparable = (a: string, b: string): boolean => {
    const times = seen.get(a) ?? 0;
    return (
      times >= 2 &&
      times === seen.get(b) &&
      beside.get(a)?.get(b) === times &&
      beside.get(b)?.get(a) === times
    );
  };
  return (cell) => {
    const groups: Fragment[][] = [];
    for (const part of fragments(cell)) {
      const last = groups[groups.length - 1];
      const previous = last?.[last.length - 1];
      if (last !== undefined && previous !== undefined && inseparable(previous.key, part.key))
        last.push(part);
      else groups.push([part]);
    }
    return distinct(
      groups.map((group) => ({
        key: group
          .map(({ key }) => key)
          .sort()
          .join("\n"),
        text: group.map(({ text }) => text).join(", "),
      })),
    );
  };
}

import { alikeTo } from "../people/alike.ts";
import { type Name, readName } from "../people/name.ts";

/**
 * Which of some names may be one person's: the same, alike, or one word that the other holds; no name is anybody's.
 * Names are met by what they share, never all with all.
 *
 * @returns for each name the index of the first that may be the same person's.
 */
export function oneNameGroups(names: readonly string[]): number[] {
  const parsed = names.map(readName);
  const parent = names.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    parent[second ?? a] = first ?? b;
  };
  joinEqual(parsed, join);
  const alike = alikeTo(parsed.map((name, id) => ({ name, id })));
  const distinct = new Map(parsed.map((name, at) => [name.key, at]));
  for (const at of distinct.values()) for (const other of alike(parsed[at] ?? readName(""))) join(at, other);
  return names.map((_, at) => rootOf(at));
}

/** Joins equal names, a name of one word with the first longer one that holds it, and no name with the first of all. */
function joinEqual(names: readonly Name[], join: (a: number, b: number) => void): void {
  const byKey = new Map<string, number>();
  const byWord = new Map<string, number>();
  const first = Math.max(
    0,
    names.findIndex(({ key }) => key !== ""),
  );
  names.forEach(({ key, words }, at) => {
    join(at, key === "" ? first : (byKey.get(key) ?? at));
    if (!byKey.has(key)) byKey.set(key, at);
    for (const word of words.length > 1 ? words : []) if (!byWord.has(word)) byWord.set(word, at);
  });
  names.forEach(({ words }, at) => {
    if (words.length === 1) join(at, byWord.get(words[0] ?? "") ?? at);
  });
}

import { type Edge, type Perhaps, type ReportingGraph, isCertain, isProven } from "./reporting-graph.ts";

/**
 * How sure a line is: `proven`; `probable`, where names that are only alike are held to be one; `perhaps`, where it holds
 * only if every candidate counts.
 */
export type Sureness = "proven" | "probable" | "perhaps";

/** The surest first; where all edges are proven there is no other. */
export function surenessesOf({ certain }: ReportingGraph): readonly Sureness[] {
  return certain ? ["proven"] : ["proven", "probable", "perhaps"];
}

/**
 * Finds whom someone is above, at any depth: the person first, then all below, breadth first, as surely as asked.
 *
 * A line is certain where it holds whichever candidate each ambiguous manager is. That set is the least one in which a
 * person is as soon as every candidate of one of their sure edges is: an attractor in an AND–OR graph. A search meets
 * each edge, and each group of what is perhaps so, once.
 */
export function descent({
  names,
  down,
  perhaps,
}: ReportingGraph): (upper: number, sureness: Sureness) => number[] {
  /** The last search that met each person, and each group. */
  const met = new Int32Array(names.length);
  const metGroups = new Map<Perhaps, number>();
  let search = 0;
  const holds = ({ uppers }: Edge): boolean => uppers.every((upper) => met[upper] === search);
  return (upper, sureness) => {
    const counts = (edge: Edge): boolean =>
      sureness === "perhaps" ||
      ((sureness === "probable" || !edge.probable) && (isCertain(edge) || holds(edge)));
    const people = [upper];
    met[upper] = search += 1;
    const meet = (person: number): void => {
      if (met[person] === search) return;
      met[person] = search;
      people.push(person);
    };
    for (const person of people) {
      for (const edge of down[person] ?? []) if (met[edge.lower] !== search && counts(edge)) meet(edge.lower);
      if (sureness !== "perhaps") continue;
      for (const group of perhaps[person] ?? []) {
        if (metGroups.get(group) === search) continue;
        metGroups.set(group, search);
        group.lowers.forEach(meet);
      }
    }
    return people;
  };
}

/**
 * The shortest chain of people between two of whom one is certainly or probably above the other, the higher first, ends
 * included. Among equally short ones `a` above `b` comes first, then the first in the order of names read from the top. A
 * chain of proven edges is preferred, then one through people whose manager is one of several who are all below the
 * higher, then the same by alike names. Empty where there is no such line.
 */
export function shortestChain(graph: ReportingGraph, a: number, b: number): number[] {
  const whoever = (upper: number, sureness: Sureness): ((edge: Edge) => boolean) => {
    const below = new Set(descent(graph)(upper, sureness));
    return ({ uppers, probable }) =>
      (sureness === "probable" || !probable) && uppers.every((candidate) => below.has(candidate));
  };
  const ways = [
    () => isProven,
    (upper: number) => whoever(upper, "proven"),
    () => isCertain,
    (upper: number) => whoever(upper, "probable"),
  ];
  for (const counts of graph.certain ? ways.slice(0, 1) : ways) {
    const chains = [climb(graph, a, b, counts(a)), climb(graph, b, a, counts(b))];
    const [shortest] = chains.filter(({ length }) => length > 0).sort((x, y) => x.length - y.length);
    if (shortest !== undefined) return shortest;
  }
  return [];
}

/** The shortest way up to `upper`, from the top; empty where there is none. */
function climb(
  { up, byName }: ReportingGraph,
  upper: number,
  lower: number,
  counts: (edge: Edge) => boolean,
): number[] {
  /** Whom the chain goes down to from each person reached. */
  const below = new Map([[lower, lower]]);
  for (let layer = [lower]; layer.length > 0 && !below.has(upper);) {
    const next: number[] = [];
    for (const person of layer.sort(byName)) {
      for (const edge of up[person] ?? []) {
        if (!counts(edge)) continue;
        for (const manager of edge.uppers) {
          if (below.has(manager)) continue;
          below.set(manager, person);
          next.push(manager);
        }
      }
    }
    layer = next;
  }
  const chain: number[] = [];
  if (!below.has(upper)) return chain;
  for (let at = upper; chain[chain.length - 1] !== lower; at = below.get(at) ?? lower) chain.push(at);
  return chain;
}

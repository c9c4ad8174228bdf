import { neighbours } from "./adjacency.ts";
import { choicesByPerson } from "./choices.ts";
import type { ReportingGraph } from "./reporting-graph.ts";
import { certainlyBelow } from "./reporting-lines.ts";

/**
 * The shortest chain of people between two of whom one is certainly above the other, the higher first, ends included:
 * by breadth-first search upwards. Among equally short ones `a` above `b` comes first, then the first in the order of
 * ranks read from the top. A chain of certain edges is preferred to one through people whose manager is one of several
 * who are all below the higher. Empty where there is no certain line.
 */
export function shortestChain(graph: ReportingGraph, a: number, b: number): number[] {
  const byEdges = (person: number): Iterable<number> => neighbours(graph.managers, person);
  const certain = shorter(climb(graph, a, b, byEdges), climb(graph, b, a, byEdges));
  if (certain !== null || graph.choices.length === 0) return certain ?? [];
  return shorter(climb(graph, a, b, byChoices(graph, a)), climb(graph, b, a, byChoices(graph, b))) ?? [];
}

/** The managers of people through whom a line to `upper` is certain, whichever candidate each is. */
function byChoices(graph: ReportingGraph, upper: number): (person: number) => Iterable<number> {
  const choices = choicesByPerson(graph.choices);
  const below = new Int32Array(graph.size).fill(-1);
  certainlyBelow(graph, choices, upper, below, new Int32Array(graph.size));
  return (person) => [
    ...neighbours(graph.managers, person),
    ...choices.of(person).flatMap((index) => {
      const { uppers, sure } = graph.choices[index] ?? { uppers: [], sure: false };
      return sure && uppers.every((candidate) => below[candidate] === upper) ? uppers : [];
    }),
  ];
}

function shorter(first: number[] | null, second: number[] | null): number[] | null {
  return first === null || (second !== null && second.length < first.length) ? second : first;
}

function climb(
  { rank }: ReportingGraph,
  upper: number,
  lower: number,
  managersOf: (person: number) => Iterable<number>,
): number[] | null {
  /** For each person reached, whom the chain goes down to and how far `lower` is. */
  const reached = new Map([[lower, { down: lower, far: 0 }]]);
  let layer = [lower];
  for (let far = 1; layer.length > 0 && !reached.has(upper); far += 1) {
    const next: number[] = [];
    for (const person of layer) {
      for (const manager of managersOf(person)) {
        const known = reached.get(manager);
        if (known === undefined) next.push(manager);
        if (known === undefined || (known.far === far && (rank[person] ?? 0) < (rank[known.down] ?? 0))) {
          reached.set(manager, { down: person, far });
        }
      }
    }
    layer = next;
  }
  if (!reached.has(upper)) return null;
  const chain = [upper];
  for (let person = upper; person !== lower;) {
    person = reached.get(person)?.down ?? lower;
    chain.push(person);
  }
  return chain;
}

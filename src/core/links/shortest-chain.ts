import { neighbours } from "./adjacency.ts";
import { choicesByPerson } from "./choices.ts";
import type { ReportingGraph } from "./reporting-graph.ts";
import { certainlyBelow } from "./reporting-lines.ts";

/**
 * The shortest chain of people from `upper` down to `lower`, ends included, by breadth-first search upwards. Among
 * equally short ones, the first in the order of ranks read from the top. Null where no certain line leads there.
 */
export function shortestChain(graph: ReportingGraph, upper: number, lower: number): number[] | null {
  const certain = climb(graph, upper, lower, (person) => neighbours(graph.managers, person));
  if (certain !== null || graph.choices.length === 0) return certain;
  const choices = choicesByPerson(graph.choices);
  const seen = new Int32Array(graph.size).fill(-1);
  certainlyBelow(graph, choices, upper, seen, new Int32Array(graph.size));
  return climb(graph, upper, lower, (person) => [
    ...neighbours(graph.managers, person),
    ...choices.of(person).flatMap((index) => {
      const { uppers, sure } = graph.choices[index] ?? { uppers: [], sure: false };
      return sure && uppers.every((candidate) => seen[candidate] === upper) ? uppers : [];
    }),
  ]);
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

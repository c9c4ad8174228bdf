import { type ChoicesByPerson, choicesByPerson } from "./choices.ts";
import type { ReportingGraph } from "./reporting-graph.ts";

/** Told of each line found: `lower` is below `upper` at any depth; `certain`, or only if every candidate counts. */
type LineFound = (upper: number, lower: number, certain: boolean) => void;

/**
 * Tells of every line below the first `participants` people of the graph, each pair once in each direction.
 *
 * A line is certain where it holds whichever candidate each ambiguous manager is. That set is the least one closed
 * under: a person is below whom their certain managers are below (or are), and below whom every candidate of one of
 * their sure choices is below (or is): an attractor in an AND–OR graph, found by counting down the candidates not yet
 * reached. Time: the certain edges below each person, plus all edges below where there are choices.
 */
export function findReportingLines(graph: ReportingGraph, participants: number, found: LineFound): void {
  const choices = choicesByPerson(graph.choices);
  const certain = new Int32Array(graph.size).fill(-1);
  const possible = new Int32Array(graph.size).fill(-1);
  const queue = new Int32Array(graph.size);
  for (let upper = 0; upper < participants; upper += 1) {
    const below = certainlyBelow(graph, choices, upper, certain, queue);
    for (let at = 1; at < below; at += 1) {
      const lower = queue[at] ?? 0;
      if (lower < participants) found(upper, lower, true);
    }
    if (graph.choices.length === 0) continue;
    const perhaps = possiblyBelow(graph, choices, upper, possible, queue);
    for (let at = 1; at < perhaps; at += 1) {
      const lower = queue[at] ?? 0;
      if (lower < participants && certain[lower] !== upper) found(upper, lower, false);
    }
  }
}

/** Fills `queue` with `upper` and all certainly below, marks them with `upper` in `seen`, and returns how many. */
export function certainlyBelow(
  graph: ReportingGraph,
  choices: ChoicesByPerson,
  upper: number,
  seen: Int32Array,
  queue: Int32Array,
): number {
  const reached = new Map<number, number>();
  return below(graph, upper, seen, queue, (person, reach) => {
    for (const index of choices.naming(person)) {
      const choice = graph.choices[index];
      if (choice?.sure !== true) continue;
      const count = (reached.get(index) ?? 0) + 1;
      reached.set(index, count);
      if (count === choice.uppers.length) reach(choice.lower);
    }
  });
}

function possiblyBelow(
  graph: ReportingGraph,
  choices: ChoicesByPerson,
  upper: number,
  seen: Int32Array,
  queue: Int32Array,
): number {
  return below(graph, upper, seen, queue, (person, reach) => {
    for (const index of choices.naming(person)) reach(graph.choices[index]?.lower ?? person);
  });
}

/** Breadth-first search down the certain edges, and whom `more` reaches from each person met. */
function below(
  { reports: { start, to } }: ReportingGraph,
  upper: number,
  seen: Int32Array,
  queue: Int32Array,
  more: (person: number, reach: (lower: number) => void) => void,
): number {
  let length = 0;
  const reach = (person: number): void => {
    if (seen[person] === upper) return;
    seen[person] = upper;
    queue[length] = person;
    length += 1;
  };
  reach(upper);
  for (let at = 0; at < length; at += 1) {
    const person = queue[at] ?? 0;
    const end = start[person + 1] ?? 0;
    for (let edge = start[person] ?? 0; edge < end; edge += 1) reach(to[edge] ?? 0);
    more(person, reach);
  }
  return length;
}

import type { Report } from "../issues/issue.ts";
import { neighbours } from "./adjacency.ts";
import type { ReportingGraph } from "./reporting-graph.ts";

/**
 * Reports one `manager-cycle` for each set of people who are, by certain edges, all above each other, and names them,
 * each followed by a manager of theirs where the set is one round. Strongly connected components after R. Tarjan,
 * "Depth-first search and linear graph algorithms", 1972, doi:10.1137/0201010.
 */
export function reportManagerCycles(graph: ReportingGraph, report: Report): void {
  const component = components(graph);
  const members = new Map<number, number[]>();
  for (const { lower, upper } of graph.edges) {
    const shared = component[lower];
    if (shared === undefined || shared !== component[upper]) continue;
    const people = members.get(shared);
    if (people === undefined) members.set(shared, [lower, upper]);
    else people.push(lower, upper);
  }
  for (const [shared, people] of members) {
    const start = people.reduce((first, person) =>
      (graph.rank[person] ?? 0) < (graph.rank[first] ?? 0) ? person : first,
    );
    const where = graph.edges.find(
      ({ lower, upper }) => component[lower] === shared && component[upper] === shared,
    )?.where;
    report("manager-cycle", where?.(), {
      names: round(graph, component, start).map((person) => graph.names[person] ?? ""),
    });
  }
}

/** The people of a component, each after someone they manage: depth first from `start` up. */
function round(graph: ReportingGraph, component: Int32Array, start: number): number[] {
  const met = new Set<number>();
  const stack = [start];
  for (let person = stack.pop(); person !== undefined; person = stack.pop()) {
    if (met.has(person)) continue;
    met.add(person);
    const managers = [...neighbours(graph.managers, person)].filter(
      (upper) => component[upper] === component[start],
    );
    stack.push(...managers.sort((a, b) => (graph.rank[b] ?? 0) - (graph.rank[a] ?? 0)));
  }
  return [...met];
}

/** The number of each person's strongly connected component. */
function components({ managers, size }: ReportingGraph): Int32Array {
  const component = new Int32Array(size).fill(-1);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const next = managers.start.slice(0, size);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  let closed = 0;
  const enter = (person: number): void => {
    order[person] = visited;
    low[person] = visited;
    visited += 1;
    open.push(person);
    path.push(person);
  };
  for (let root = 0; root < size; root += 1) {
    if (order[root] === -1) enter(root);
    for (let person = path[path.length - 1]; person !== undefined; person = path[path.length - 1]) {
      const edge = next[person] ?? 0;
      if (edge < (managers.start[person + 1] ?? 0)) {
        next[person] = edge + 1;
        const upper = managers.to[edge] ?? 0;
        if (order[upper] === -1) enter(upper);
        else if (component[upper] === -1) low[person] = Math.min(low[person] ?? 0, order[upper] ?? 0);
        continue;
      }
      path.pop();
      const below = path[path.length - 1];
      if (below !== undefined) low[below] = Math.min(low[below] ?? 0, low[person] ?? 0);
      if (low[person] !== order[person]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        component[member] = closed;
        if (member === person) break;
      }
      closed += 1;
    }
  }
  return component;
}

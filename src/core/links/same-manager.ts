import { neighbours } from "./adjacency.ts";
import type { ReportingGraph } from "./reporting-graph.ts";

/** Tells of every two of the first `participants` people of whom one person is certainly the direct manager of both. */
export function findSameManager(
  graph: ReportingGraph,
  participants: number,
  found: (a: number, b: number, manager: number) => void,
): void {
  for (let manager = 0; manager < graph.size; manager += 1) {
    if (graph.reports.start[manager] === graph.reports.start[manager + 1]) continue;
    const team = [...new Set(neighbours(graph.reports, manager))].filter((report) => report < participants);
    team.forEach((a, at) => {
      for (const b of team.slice(at + 1)) found(a, b, manager);
    });
  }
}

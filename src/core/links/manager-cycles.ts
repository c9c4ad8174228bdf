import type { Report } from "../issues/issue.ts";
import { type ReportingGraph, isProven } from "./reporting-graph.ts";

/**
 * Reports one `manager-cycle` for each set of people who are, by proven edges, all above each other, and names them,
 * each followed by a manager of theirs where the set is one round. Strongly connected components by two depth-first
 * walks, after M. Sharir, "A strong-connectivity algorithm and its applications in data flow analysis", 1981,
 * doi:10.1016/0898-1221(81)90008-0.
 */
export function reportManagerCycles({ names, byName, up, down }: ReportingGraph, report: Report): void {
  const reports = (person: number): number[] =>
    (down[person] ?? []).filter(isProven).map(({ lower }) => lower);
  const managers = (person: number): number[] =>
    (up[person] ?? []).filter(isProven).flatMap(({ uppers }) => uppers);

  const walkedDown = new Set<number>();
  const walkedUp = new Set<number>();
  const left = [...names.keys()].flatMap((person) => walk(person, reports, walkedDown).left);
  const circles = left
    .reverse()
    .map((person) => walk(person, managers, walkedUp).entered.sort(byName))
    .filter(({ length }) => length > 1);
  for (const circle of circles.sort(([a = 0], [b = 0]) => byName(a, b))) {
    const [first = 0] = circle;
    const inside = new Set(circle);
    const next = (person: number): number[] =>
      managers(person)
        .filter((manager) => inside.has(manager))
        .sort(byName);
    const edge = up[first]?.find(({ uppers }) => uppers.some((upper) => inside.has(upper)));
    const round = walk(first, next, new Set()).entered;
    report("manager-cycle", edge?.where, { names: round.map((person) => names[person] ?? "") });
  }
}

/** Walks depth first to whoever was not met yet: the people in the order they are entered, and left for good. */
function walk(start: number, next: (person: number) => number[], met: Set<number>) {
  const entered: number[] = [];
  const left: number[] = [];
  const path = [start];
  for (let person = path.pop(); person !== undefined; person = path.pop()) {
    if (person < 0) left.push(~person);
    else if (!met.has(person)) {
      met.add(person);
      entered.push(person);
      path.push(~person, ...next(person));
    }
  }
  return { entered, left };
}

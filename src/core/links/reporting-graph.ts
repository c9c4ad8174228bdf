import type { IssueCode, Report, Where } from "../issues/issue.ts";
import { numberOutsiders } from "./outsiders.ts";
import { type Participants, labelsOf } from "./participants.ts";
import type { Claim } from "./reporting-claims.ts";
import { candidates, managersMeant, nearestTo } from "./who-is-meant.ts";

/** One of `uppers` manages `lower`; `sure`: one of them certainly does, else perhaps none. */
export interface Edge {
  readonly lower: number;
  readonly uppers: readonly number[];
  readonly sure: boolean;
  readonly where: () => Where;
}

/** Who manages whom. The participants come first, in their order, then the managers who take no part. */
export interface ReportingGraph {
  readonly names: readonly string[];
  /** Compares two people by folded name: settles ties whatever the order of the rows. */
  readonly byName: (a: number, b: number) => number;
  /** The edges up from each person, and those down to reports for whom the person is a candidate. */
  readonly up: readonly (readonly Edge[])[];
  readonly down: readonly (readonly Edge[])[];
  /** Whether all edges are certain. */
  readonly certain: boolean;
  /** Those of whom a manager was told, or that there is none. */
  readonly answered: ReadonlySet<number>;
}

/** Whether an edge leaves no doubt who the manager is. */
export function isCertain({ sure, uppers }: Edge): boolean {
  return sure && uppers.length === 1;
}

/**
 * Builds the graph from what was answered and what the Links tab says. Issues: `manager-ambiguous`, `manager-namesake`
 * at the cell of the answer; `link-person-ambiguous` at the row of the Links tab.
 */
export function buildReportingGraph(
  participants: Participants,
  claims: readonly Claim[],
  report: Report,
): ReportingGraph {
  const { entries } = participants;
  const mentions = claims.flatMap(({ lower, upper }) =>
    typeof lower === "number" ? [upper] : [lower, upper],
  );
  const outsiders = numberOutsiders(entries.length, mentions);
  const edges: Edge[] = [];
  const answered = new Set<number>();
  const add = (edge: Edge): void => {
    if (edge.sure) answered.add(edge.lower);
    if (edge.uppers.length > 0) edges.push(edge);
  };
  const doubt = (code: IssueCode, people: readonly number[], read: string, where: () => Where): void =>
    report(code, where(), { read, names: labelsOf(participants, people) });

  for (const { lower, upper, where } of claims) {
    if (typeof lower === "number") {
      for (const { people, elsewhere } of managersMeant(lower, upper, participants, outsiders)) {
        add({ lower, uppers: people, sure: !elsewhere, where });
        if (elsewhere) {
          add({ lower, uppers: [outsiders.person(upper)], sure: true, where });
          doubt("manager-namesake", people, upper.text, where);
        } else if (people.length > 1) doubt("manager-ambiguous", people, upper.text, where);
      }
      continue;
    }
    const lowers = candidates(lower, participants, outsiders);
    const uppers = candidates(upper, participants, outsiders);
    if (lowers === null || uppers === null) continue;
    const below = lowers.length > 1 ? nearestTo(uppers, lowers, participants) : lowers;
    const above = nearestTo(lowers, uppers, participants);
    if (below.length > 1) doubt("link-person-ambiguous", below, lower.text, where);
    if (above.length > 1) doubt("link-person-ambiguous", above, upper.text, where);
    for (const person of below) add({ lower: person, uppers: above, sure: below.length === 1, where });
  }

  const names = [...entries.map(([first]) => first?.name ?? ""), ...outsiders.keys.map(outsiders.shown)];
  const keys = [
    ...entries.map(([first]) => `${first?.folded ?? ""}\u0000${first?.key ?? ""}`),
    ...outsiders.keys,
  ];
  const up: Edge[][] = names.map(() => []);
  const down: Edge[][] = names.map(() => []);
  for (const edge of edges) {
    up[edge.lower]?.push(edge);
    for (const upper of edge.uppers) down[upper]?.push(edge);
  }
  const byName = (a: number, b: number): number => {
    const [left = "", right = ""] = [keys[a], keys[b]];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  return { names, byName, up, down, certain: edges.every(isCertain), answered };
}

import type { Where } from "../issues/issue.ts";
import type { Doubts } from "./doubts.ts";
import { numberOutsiders } from "./outsiders.ts";
import type { Participants } from "./participants.ts";
import type { Claim } from "./reporting-claims.ts";
import { type Beside, type Meant, resolver } from "./who-is-meant.ts";

/** One of `uppers` certainly manages `lower`. */
export interface Edge {
  readonly lower: number;
  readonly uppers: readonly number[];
  /** Whether that rests on a name that is only alike. */
  readonly probable: boolean;
  readonly where: Where;
}

/** One of `uppers` perhaps manages one of `lowers`: of namesakes there may be hundreds at either end. */
export interface Perhaps {
  readonly lowers: readonly number[];
  readonly uppers: readonly number[];
}

/** Whom the two ends of a claim mean. */
interface Ends {
  readonly below: Meant;
  readonly above: Meant;
}

/** Who manages whom. The participants come first, in their order, then the managers who take no part. */
export interface ReportingGraph {
  readonly names: readonly string[];
  /** Compares two people by folded name: settles ties whatever the order of the rows. */
  readonly byName: (a: number, b: number) => number;
  /** The edges up from each person, and those down to reports for whom the person is a candidate. */
  readonly up: readonly (readonly Edge[])[];
  readonly down: readonly (readonly Edge[])[];
  /** What is perhaps below each person. */
  readonly perhaps: readonly (readonly Perhaps[])[];
  /** Whether all edges are proven, and nothing is only perhaps so. */
  readonly certain: boolean;
  /** Those of whom a manager was given, or that there is none. */
  readonly answered: ReadonlySet<number>;
  /** Whom a claim means; null where it says nothing. */
  readonly endsOf: (claim: Claim) => Ends | null;
}

/** Whether an edge leaves no doubt who the manager is. */
export function isCertain({ uppers }: Edge): boolean {
  return uppers.length === 1;
}

/** Whether an edge rests on no likeness of names either. */
export function isProven(edge: Edge): boolean {
  return isCertain(edge) && !edge.probable;
}

/** One person, whom nobody doubts. */
function themselves(person: number): Meant {
  return { people: [person], sure: true, probable: false, doubt: null };
}

const NOBODY_BESIDE: Beside = { self: null, organisations: [], trusted: true };

/** Builds the graph from what was answered and what the Links tab says. What is not clear of it: {@link unclearClaims}. */
export function buildReportingGraph(
  participants: Participants,
  doubts: Doubts,
  claims: readonly Claim[],
): ReportingGraph {
  const { entries, organisations } = participants;
  const mention = participants.people.mentionOf;
  const texts = new Set(
    claims.flatMap(({ lower, upper }) => (typeof lower === "number" ? [upper] : [lower, upper])),
  );
  const outsiders = numberOutsiders(entries.length, [...texts].map(mention));
  const resolve = resolver(participants, doubts, outsiders);
  const edges: Edge[] = [];
  const answered = new Set<number>();
  const doubtful: Perhaps[] = [];
  const addEdge = (edge: Edge): void => {
    answered.add(edge.lower);
    if (edge.uppers.length > 0) edges.push(edge);
  };
  const addPerhaps = (lowers: readonly number[], uppers: readonly number[]): void => {
    if (lowers.length > 0 && uppers.length > 0) doubtful.push({ lowers, uppers });
  };
  const addTie = (below: Meant, above: Meant, where: Where): void => {
    const [lower, ...more] = below.people;
    const isSure = below.sure && above.sure && more.length === 0;
    const probable = above.probable || below.probable;
    if (isSure && lower !== undefined) addEdge({ lower, uppers: above.people, probable, where });
    else addPerhaps(below.people, above.people);
  };
  /** Ties these to whoever is meant above; where that may be somebody who takes no part, to them too. */
  const addMeant = (below: Meant, above: Meant, { upper, where }: Claim): void => {
    addTie(below, above, where);
    if (!above.sure) addTie(below, themselves(outsiders.person(mention(upper))), where);
  };
  /** What the one person meant at the other end says of this one. */
  const besides = (other: Meant): Beside => {
    const [only, ...more] = other.people;
    if (only === undefined || more.length > 0 || !other.sure) return NOBODY_BESIDE;
    return { self: only, organisations: organisations[only] ?? [], trusted: true };
  };

  const endsOf = ({ lower, upper }: Claim): Ends | null => {
    if (typeof lower === "number") {
      const beside = { self: lower, organisations: organisations[lower] ?? [], trusted: false };
      const above = resolve(upper)(beside);
      return above && { below: themselves(lower), above };
    }
    const [resolveLower, resolveUpper] = [resolve(lower), resolve(upper)];
    const [alone, aloneUpper] = [resolveLower(NOBODY_BESIDE), resolveUpper(NOBODY_BESIDE)];
    if (alone === null || aloneUpper === null) return null;
    const below = (alone.doubt === null ? alone : resolveLower(besides(aloneUpper))) ?? alone;
    return { below, above: resolveUpper(besides(below)) ?? aloneUpper };
  };

  /** What the rows of the Links tab say between two texts, which many may repeat: edges are made once. */
  const stated = new Set<string>();
  for (const claim of claims) {
    const { lower, upper } = claim;
    const key = JSON.stringify([lower, upper]);
    const ends = stated.has(key) ? null : endsOf(claim);
    if (typeof lower === "string") stated.add(key);
    if (ends === null) continue;
    const { below, above } = ends;
    addMeant(below, above, claim);
    if (typeof lower === "string" && !below.sure)
      addMeant(themselves(outsiders.person(mention(lower))), above, claim);
  }

  const names = [...entries.map(([first]) => first?.name ?? ""), ...outsiders.keys.map(outsiders.shown)];
  const keys = [
    ...entries.map(([first]) => `${first?.asName.key ?? ""}\u0000${first?.key ?? ""}`),
    ...outsiders.keys,
  ];
  const up: Edge[][] = names.map(() => []);
  const down: Edge[][] = names.map(() => []);
  for (const edge of edges) {
    up[edge.lower]?.push(edge);
    for (const upper of edge.uppers) down[upper]?.push(edge);
  }
  const perhaps: Perhaps[][] = names.map(() => []);
  for (const group of doubtful) for (const upper of group.uppers) perhaps[upper]?.push(group);
  const byName = (a: number, b: number): number => {
    const [left = "", right = ""] = [keys[a], keys[b]];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  const certain = doubtful.length === 0 && edges.every(isProven);
  return { names, byName, up, down, perhaps, certain, answered, endsOf };
}

import type { Where } from "../issues/issue.ts";
import type { Doubts } from "./doubts.ts";
import { numberOutsiders } from "./outsiders.ts";
import type { Participants } from "./participants.ts";
import type { Claim } from "./reporting-claims.ts";
import type { Unclear } from "./unclear.ts";
import { type Beside, type Meant, resolver } from "./who-is-meant.ts";

/** One of `uppers` manages `lower`; `sure`: one of them certainly does, else perhaps none. */
export interface Edge {
  readonly lower: number;
  readonly uppers: readonly number[];
  readonly sure: boolean;
  /** Whether that rests on a name that is only alike. */
  readonly probable: boolean;
  readonly where: Where;
}

/** Who manages whom. The participants come first, in their order, then the managers who take no part. */
export interface ReportingGraph {
  readonly names: readonly string[];
  /** Compares two people by folded name: settles ties whatever the order of the rows. */
  readonly byName: (a: number, b: number) => number;
  /** The edges up from each person, and those down to reports for whom the person is a candidate. */
  readonly up: readonly (readonly Edge[])[];
  readonly down: readonly (readonly Edge[])[];
  /** Whether all edges are proven. */
  readonly certain: boolean;
  /** Those of whom a manager was told, or that there is none. */
  readonly answered: ReadonlySet<number>;
  readonly unclear: readonly Unclear[];
}

/** Whether an edge leaves no doubt who the manager is. */
export function isCertain({ sure, uppers }: Edge): boolean {
  return sure && uppers.length === 1;
}

/** Whether an edge rests on no likeness of names either. */
export function isProven(edge: Edge): boolean {
  return isCertain(edge) && !edge.probable;
}

const NOBODY_BESIDE: Beside = { self: null, organisations: [], trusted: true };

/**
 * Builds the graph from what was answered and what the Links tab says. Unclear: `manager-ambiguous`, `manager-namesake`
 * at the cell of the answer; `link-person-ambiguous` at the row of the Links tab; `name-alike` at either.
 */
export function buildReportingGraph(
  participants: Participants,
  doubts: Doubts,
  claims: readonly Claim[],
): ReportingGraph {
  const { entries, organisations } = participants;
  const mention = participants.people.mentionOf;
  const texts = claims.flatMap(({ lower, upper }) => (typeof lower === "number" ? [upper] : [lower, upper]));
  const outsiders = numberOutsiders(entries.length, texts.map(mention));
  const resolve = resolver(participants, doubts, outsiders);
  const unclear: Unclear[] = [];
  const edges: Edge[] = [];
  const answered = new Set<number>();
  const add = (edge: Edge): void => {
    if (edge.sure) answered.add(edge.lower);
    if (edge.uppers.length > 0) edges.push(edge);
  };
  const ask = ({ doubt, people }: Meant, text: string, where: Where, byAnswer: boolean): void => {
    if (doubt === null) return;
    const ambiguous = byAnswer ? "manager-ambiguous" : "link-person-ambiguous";
    const code = { ambiguous, namesake: "manager-namesake", alike: "name-alike" } as const;
    unclear.push({ code: code[doubt], where, read: text, people });
  };
  /** An edge to whoever is meant above; where that may be somebody who takes no part, one to them too. */
  const addMeant = (
    from: Pick<Edge, "lower" | "sure" | "probable">,
    meant: Meant,
    { upper, where }: Claim,
  ): void => {
    const { people: uppers, sure, probable } = meant;
    add({ ...from, uppers, sure: sure && from.sure, probable: probable || from.probable, where });
    if (!sure) add({ ...from, uppers: [outsiders.person(mention(upper))], where });
  };
  /** What the one person meant at the other end says of this one. */
  const besides = (other: Meant): Beside => {
    const [only, ...more] = other.people;
    if (only === undefined || more.length > 0 || !other.sure) return NOBODY_BESIDE;
    return { self: only, organisations: organisations[only] ?? [], trusted: true };
  };

  for (const claim of claims) {
    const { lower, upper, where } = claim;
    if (typeof lower === "number") {
      const meant = resolve(upper, {
        self: lower,
        organisations: organisations[lower] ?? [],
        trusted: false,
      });
      if (meant === null) continue;
      addMeant({ lower, sure: true, probable: false }, meant, claim);
      ask(meant, upper, where, true);
      continue;
    }
    const [alone, aloneUpper] = [resolve(lower, NOBODY_BESIDE), resolve(upper, NOBODY_BESIDE)];
    if (alone === null || aloneUpper === null) continue;
    const below = (alone.doubt === null ? alone : resolve(lower, besides(aloneUpper))) ?? alone;
    const above = resolve(upper, besides(below)) ?? aloneUpper;
    ask(below, lower, where, false);
    ask(above, upper, where, false);
    const [sure, { probable }] = [below.sure && below.people.length === 1, below];
    for (const person of below.people) addMeant({ lower: person, sure, probable }, above, claim);
    if (!below.sure)
      addMeant({ lower: outsiders.person(mention(lower)), sure: true, probable: false }, above, claim);
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
  const byName = (a: number, b: number): number => {
    const [left = "", right = ""] = [keys[a], keys[b]];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  return { names, byName, up, down, certain: edges.every(isProven), answered, unclear };
}

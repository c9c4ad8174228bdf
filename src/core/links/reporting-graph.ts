import type { Report, Where } from "../issues/issue.ts";
import { labels } from "../people/identity.ts";
import { type Adjacency, adjacency } from "./adjacency.ts";
import type { Mention } from "./mention.ts";
import { Outsiders } from "./outsiders.ts";
import type { Participants } from "./participants.ts";
import type { Claim } from "./reporting-claims.ts";
import { type Meant, endMeant, managersMeant, nearestTo } from "./who-is-meant.ts";

/** A report whose manager is one of several people; `sure`: one of them certainly is, else perhaps none. */
export interface Choice {
  readonly lower: number;
  readonly uppers: readonly number[];
  readonly sure: boolean;
}

/** An edge that is certain: `upper` manages `lower`. */
interface Edge {
  readonly lower: number;
  readonly upper: number;
  readonly where: () => Where;
}

/** Who manages whom. The participants come first, in their order, then the managers who take no part. */
export interface ReportingGraph {
  readonly size: number;
  readonly names: readonly string[];
  /** The place of each person in the order of folded names: settles ties whatever the order of the rows. */
  readonly rank: Int32Array;
  /** The person at each place. */
  readonly byRank: Int32Array;
  /** The certain edges: as read, by report, and by manager. */
  readonly edges: readonly Edge[];
  readonly managers: Adjacency;
  readonly reports: Adjacency;
  readonly choices: readonly Choice[];
  /** Of each participant: 1 where a manager was told, or that there is none. */
  readonly answered: Uint8Array;
}

const NOBODY: Meant = { kind: "nobody" };

/**
 * Builds the graph from what was answered and what the Links tab says. Issues: `manager-ambiguous`, `manager-namesake`
 * at the cell of the answer; `link-person-ambiguous` at the row of the Links tab.
 */
export function buildReportingGraph(
  participants: Participants,
  claims: readonly Claim[],
  report: Report,
): ReportingGraph {
  const outsiders = new Outsiders(participants.count, mentionsOf(claims));
  const answered = new Uint8Array(participants.count);
  const edges: Edge[] = [];
  const choices: Choice[] = [];

  const told = (lower: number, upper: Meant, where: () => Where): void => {
    if (upper.kind === "untold") return;
    if (lower < participants.count) answered[lower] = 1;
    if (upper.kind === "one" && upper.person !== lower) edges.push({ lower, upper: upper.person, where });
    if (upper.kind === "several") choices.push({ lower, uppers: upper.people, sure: true });
    if (upper.kind === "namesakes") {
      edges.push({ lower, upper: upper.outsider, where });
      choices.push({ lower, uppers: upper.people, sure: false });
    }
  };
  const tell = (
    code: Parameters<Report>[0],
    people: readonly number[],
    read: string,
    where: () => Where,
  ): void => report(code, where(), { read, names: labelsOf(participants, people) });

  for (const { lower, upper, where } of claims) {
    if (typeof lower === "number") {
      for (const meant of managersMeant(lower, upper, participants, outsiders)) {
        told(lower, meant, where);
        if (meant.kind === "several") tell("manager-ambiguous", meant.people, upper.text, where);
        if (meant.kind === "namesakes") tell("manager-namesake", meant.people, upper.text, where);
      }
      continue;
    }
    const lowerEnd = endMeant(lower, participants, outsiders);
    const upperEnd = sameMention(lower, upper) ? NOBODY : endMeant(upper, participants, outsiders);
    const below = nearestTo(upperEnd, lowerEnd, participants);
    const above = nearestTo(lowerEnd, upperEnd, participants);
    if (below.kind === "several") tell("link-person-ambiguous", below.people, lower.text, where);
    if (above.kind === "several") tell("link-person-ambiguous", above.people, upper.text, where);
    if (below.kind === "one") told(below.person, above, where);
    if (below.kind === "several") {
      const uppers = above.kind === "one" ? [above.person] : above.kind === "several" ? above.people : [];
      for (const person of below.people) choices.push({ lower: person, uppers, sure: false });
    }
  }
  return assemble(participants, outsiders, edges, choices, answered);
}

function assemble(
  participants: Participants,
  outsiders: Outsiders,
  edges: readonly Edge[],
  choices: readonly Choice[],
  answered: Uint8Array,
): ReportingGraph {
  const size = participants.count + outsiders.keys.length;
  const lowers = edges.map(({ lower }) => lower);
  const uppers = edges.map(({ upper }) => upper);
  const ownNames = participants.roles.map(([role]) => role?.name ?? "");
  const ownKeys = participants.roles.map(
    ([role], person) => `${participants.names[person]?.[0] ?? ""}\u0000${role?.key ?? ""}`,
  );
  return {
    size,
    names: [...ownNames, ...outsiders.names],
    ...ranks([...ownKeys, ...outsiders.keys]),
    edges,
    managers: adjacency(size, lowers, uppers),
    reports: adjacency(size, uppers, lowers),
    choices,
    answered,
  };
}

/** The texts in code-unit order: the place of each, and the text at each place. */
function ranks(texts: readonly string[]): { readonly rank: Int32Array; readonly byRank: Int32Array } {
  const byRank = Int32Array.from(texts.keys()).sort((a, b) => {
    const [left = "", right = ""] = [texts[a], texts[b]];
    return left < right ? -1 : left > right ? 1 : a - b;
  });
  const rank = new Int32Array(texts.length);
  byRank.forEach((person, place) => void (rank[person] = place));
  return { rank, byRank };
}

function labelsOf(participants: Participants, people: readonly number[]): string[] {
  return labels(people.flatMap((person) => participants.roles[person]?.slice(0, 1) ?? []));
}

function sameMention(a: Mention, b: Mention): boolean {
  return a.name === b.name && a.email === b.email;
}

function* mentionsOf(claims: readonly Claim[]) {
  for (const { lower, upper } of claims) {
    if (typeof lower !== "number") yield lower;
    yield upper;
  }
}

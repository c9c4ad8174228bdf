import type { Evidence } from "../links/evidence.ts";
import { shortestChain } from "../links/reporting-lines.ts";
import type { Entry } from "../links/participants.ts";
import type { Tie, TieEnd } from "../links/tie.ts";
import { readMention } from "../people/mention.ts";

/** Why somebody of the committee should not judge a dyad; `with`: the name of the one of the two whom it is about. */
export interface Recusal {
  readonly kind: "in-dyad" | "reporting-line" | "same-manager" | "declared";
  readonly with: string;
  /** What was declared, in the words of the Links tab; only of a declared tie. */
  readonly relation?: string | undefined;
}

/** Everybody whom a name of the committee may mean: who takes part, and managers who do not. Initials mean nobody. */
function peopleNamed({ participants, graph }: Evidence, reviewer: string): number[] {
  const meant = participants.people.lookUp(reviewer);
  if (meant.kind === "one") return [meant.person];
  if (meant.kind !== "nobody") return [...meant.people];
  const { key, words } = readMention(reviewer).name;
  const taking = participants.entries.length;
  const isOutsider = (name: string, person: number): boolean =>
    person >= taking && words.length > 1 && readMention(name).name.key === key;
  return graph.names.flatMap((name, person) => (isOutsider(name, person) ? [person] : []));
}

function holds({ left, right }: Tie, a: number, b: number): boolean {
  const has = (end: TieEnd, person: number): boolean => end.people.includes(person);
  return (has(left, a) && has(right, b)) || (has(left, b) && has(right, a));
}

/**
 * Why somebody of the committee should not judge the dyad of a mentee and a mentor: because they are one of the two, or are
 * tied to one of them by a reporting line, by a common manager, or by what was declared. A name that several bear means
 * each of them.
 *
 * @param reviewer a name; initials and names of nobody give nothing. @returns a reason for each of the two of whom there is any.
 */
export function whyNotJudge(evidence: Evidence, reviewer: string, mentee: number, mentor: number): Recusal[] {
  const { participants, graph, declared, avoided } = evidence;
  const judges = peopleNamed(evidence, reviewer);
  const managersOf = (person: number): number[] => (graph.up[person] ?? []).flatMap(({ uppers }) => uppers);
  const reasonOf = (judge: number, { person, name }: Entry): Recusal | null => {
    if (judge === person) return { kind: "in-dyad", with: name };
    if (shortestChain(graph, judge, person).length > 0) return { kind: "reporting-line", with: name };
    const tie = [...declared.ties, ...avoided.ties].find(
      (each) => each.kind !== "past" && holds(each, judge, person),
    );
    if (tie !== undefined) return { kind: "declared", with: name, relation: tie.relation };
    const managers = managersOf(judge);
    const isShared = managersOf(person).some((manager) => managers.includes(manager));
    return isShared ? { kind: "same-manager", with: name } : null;
  };
  return [participants.mentees[mentee], participants.mentors[mentor]].flatMap((entry) => {
    const reasons = entry === undefined ? [] : judges.map((judge) => reasonOf(judge, entry));
    return reasons.find((reason) => reason !== null) ?? [];
  });
}

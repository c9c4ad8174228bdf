import { maybeSamePerson } from "../people/identity.ts";
import type { Role } from "../people/person.ts";
import type { Handling } from "../programme/settings.ts";
import { findAvoided } from "./avoid.ts";
import type { Tie } from "./declared-ties.ts";
import type { Entry, Participants } from "./participants.ts";
import { type LinkPair, Reasons } from "./reasons.ts";
import { type ReportingGraph, isCertain } from "./reporting-graph.ts";
import { descent, shortestChain } from "./reporting-lines.ts";
import type { LinkSources } from "./sources.ts";

/** All that is known against a mentee and a mentor, from every source; what is not known is not kept. */
export function whyLinked(
  participants: Participants,
  graph: ReportingGraph,
  ties: readonly Tie[],
  { sameManager, past }: LinkSources["handling"],
): Reasons {
  const { entries, mentees, byName } = participants;
  const reasons = new Reasons();
  const indices = (people: readonly number[], role: Role): number[] => {
    const found: number[] = [];
    for (const person of people)
      for (const entry of entries[person] ?? []) if (entry.role === role) found.push(entry.index);
    return found;
  };
  const between = (asMentees: readonly number[], asMentors: readonly number[], link: LinkPair): void => {
    const mentors = indices(asMentors, "mentor");
    for (const mentee of indices(asMentees, "mentee")) for (const mentor of mentors) link(mentee, mentor);
  };
  const eitherWay = (some: readonly number[], others: readonly number[], link: LinkPair): void => {
    between(some, others, link);
    between(others, some, link);
  };

  const linkSamePerson = (): void => {
    const chain = (mentee: Entry, mentor: Entry): string[] => [mentee.name, mentor.name];
    const same = reasons.because({ kind: "same-person", level: "conflict", chain });
    for (const person of entries.keys()) between([person], [person], same);
    const maybe = reasons.because({ kind: "same-person", level: "unknown", chain });
    for (const mentee of mentees)
      for (const person of byName.get(mentee.folded) ?? [])
        for (const entry of entries[person] ?? [])
          if (entry.role === "mentor" && maybeSamePerson(mentee, entry)) maybe(mentee.index, entry.index);
  };

  const linkReportingLines = (): void => {
    const chain = (mentee: Entry, mentor: Entry): string[] =>
      shortestChain(graph, mentor.person, mentee.person).map(
        (person) => [mentee, mentor].find((end) => end.person === person)?.name ?? graph.names[person] ?? "",
      );
    const below = descent(graph);
    for (const level of graph.certain ? (["conflict"] as const) : (["conflict", "unknown"] as const)) {
      const link = reasons.because({ kind: "reporting-line", level, chain });
      for (const upper of entries.keys()) eitherWay([upper], below(upper, level === "unknown"), link);
    }
  };

  const linkTeams = (): void => {
    if (sameManager === "ignore") return;
    for (const manager of graph.order) {
      const team = (graph.down[manager] ?? []).filter(isCertain).map(({ lower }) => lower);
      const chain = (mentee: Entry, mentor: Entry): string[] => [
        mentee.name,
        graph.names[manager] ?? "",
        mentor.name,
      ];
      between(team, team, reasons.because({ kind: "same-manager", level: sameManager, chain }));
    }
  };

  const linkTied = (kind: Tie["relation"], handling: Handling): void => {
    if (handling === "ignore") return;
    for (const sure of [true, false]) {
      for (const { words: relation, left, right } of ties.filter(
        (tie) => tie.relation === kind && tie.sure === sure,
      )) {
        const chain = (mentee: Entry, mentor: Entry): string[] => {
          const forward = left.people.includes(mentee.person) && right.people.includes(mentor.person);
          const [from, to] = forward ? [mentee, mentor] : [mentor, mentee];
          return [from.name, ...left.through, ...right.through, to.name];
        };
        const level = sure ? handling : "unknown";
        eitherWay(left.people, right.people, reasons.because({ kind, level, relation, chain }));
      }
    }
  };

  const linkAvoided = (): void => {
    const avoidances = findAvoided(participants);
    for (const asOrganisation of [false, true]) {
      for (const byMentor of [false, true]) {
        const chain = (mentee: Entry, mentor: Entry): string[] => {
          const [avoider, avoided] = byMentor ? [mentor, mentee] : [mentee, mentor];
          return [avoider.name, ...(asOrganisation ? [avoided.organisation] : []), avoided.name];
        };
        const link = reasons.because({ kind: "avoid", level: "conflict", chain });
        for (const { avoider, avoided } of avoidances.filter(
          (each) => each.asOrganisation === asOrganisation,
        ))
          if (byMentor) between(avoided, [avoider], link);
          else between([avoider], avoided, link);
      }
    }
  };

  linkSamePerson();
  linkReportingLines();
  linkTeams();
  linkTied("declared", "conflict");
  linkAvoided();
  linkTied("past", past);
  return reasons;
}

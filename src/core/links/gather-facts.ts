import { findAvoided } from "./avoid.ts";
import type { Tie } from "./declared-ties.ts";
import { PairFacts } from "./pair-facts.ts";
import type { Participants } from "./participants.ts";
import { AVOIDS } from "./proofs.ts";
import type { ReportingGraph } from "./reporting-graph.ts";
import { findReportingLines } from "./reporting-lines.ts";
import { findSameManager } from "./same-manager.ts";
import type { LinkSources } from "./sources.ts";

type PairFound = (mentee: number, mentor: number) => void;

/** All that is known against a mentee and a mentor, from every source; what is not known is not kept. */
export function gatherFacts(
  { mentees, handling }: LinkSources,
  participants: Participants,
  graph: ReportingGraph,
  ties: readonly Tie[],
): PairFacts {
  const { count, asMentee, asMentor } = participants;
  const facts = new PairFacts(mentees.length);
  const pairs = (asMenteePerson: number, asMentorPerson: number, found: PairFound): void => {
    for (const mentee of asMentee[asMenteePerson] ?? []) {
      for (const mentor of asMentor[asMentorPerson] ?? []) found(mentee, mentor);
    }
  };
  const eitherWay = (a: number, b: number, found: PairFound): void => {
    if (a === b) return;
    pairs(a, b, found);
    pairs(b, a, found);
  };

  for (let person = 0; person < count; person += 1) {
    pairs(person, person, (mentee, mentor) => facts.add(mentee, mentor, "same-person", "conflict"));
  }
  findReportingLines(graph, count, (upper, lower, certain) => {
    const level = certain ? "conflict" : "unknown";
    eitherWay(upper, lower, (mentee, mentor) => facts.add(mentee, mentor, "reporting-line", level));
  });
  const { sameManager } = handling;
  if (sameManager !== "ignore") {
    findSameManager(graph, count, (a, b, manager) =>
      eitherWay(a, b, (mentee, mentor) =>
        facts.add(mentee, mentor, "same-manager", sameManager, graph.rank[manager]),
      ),
    );
  }
  ties.forEach(({ relation, left, right }, tie) => {
    const handled = relation === "past" ? handling.past : "conflict";
    if (handled === "ignore") return;
    const level = left.sure && right.sure ? handled : "unknown";
    for (const a of left.people) {
      for (const b of right.people) {
        eitherWay(a, b, (mentee, mentor) => facts.add(mentee, mentor, relation, level, tie));
      }
    }
  });
  findAvoided(participants, (avoider, avoided, organisation) => {
    if (avoider === avoided) return;
    const [byMentee, byMentor] =
      organisation === null
        ? [AVOIDS.menteeByName, AVOIDS.mentorByName]
        : [AVOIDS.menteeByOrganisation, AVOIDS.mentorByOrganisation];
    pairs(avoider, avoided, (mentee, mentor) => facts.add(mentee, mentor, "avoid", "conflict", byMentee));
    pairs(avoided, avoider, (mentee, mentor) => facts.add(mentee, mentor, "avoid", "conflict", byMentor));
  });
  return facts;
}

import type { LinkSources } from "./sources.ts";
import type { Tie, TieEnd } from "./declared-ties.ts";
import type { Proofs } from "./pair-link.ts";
import type { Participants } from "./participants.ts";
import type { ReportingGraph } from "./reporting-graph.ts";
import { shortestChain } from "./shortest-chain.ts";

/** Who avoids whom in a pair, and whether by name or by organisation: the detail of an `avoid` fact. */
export const AVOIDS = {
  menteeByName: 0,
  mentorByName: 1,
  menteeByOrganisation: 2,
  mentorByOrganisation: 3,
} as const;

/** The chains of names behind facts, as {@link Link.chain} tells. The ends are named as in the role they have in the pair. */
export function proveBy(
  sources: LinkSources,
  participants: Participants,
  graph: ReportingGraph,
  ties: readonly Tie[],
): Proofs {
  return {
    chain: (menteeIndex, mentorIndex, kind, detail) => {
      const mentee = { person: participants.ofMentee[menteeIndex] ?? -1, ...sources.mentees[menteeIndex] };
      const mentor = { person: participants.ofMentor[mentorIndex] ?? -1, ...sources.mentors[mentorIndex] };
      const [menteeName = "", mentorName = ""] = [mentee.name, mentor.name];
      switch (kind) {
        case "same-person":
          return [menteeName, mentorName];
        case "reporting-line":
          return shortestChain(graph, mentor.person, mentee.person).map((person) =>
            person === mentee.person
              ? menteeName
              : person === mentor.person
                ? mentorName
                : (graph.names[person] ?? ""),
          );
        case "same-manager":
          return [menteeName, graph.names[graph.byRank[detail] ?? -1] ?? "", mentorName];
        case "declared":
        case "past": {
          const tie = ties[detail];
          if (tie === undefined) return [];
          const forward = tie.left.people.includes(mentee.person) && tie.right.people.includes(mentor.person);
          const [left, right] = forward ? [menteeName, mentorName] : [mentorName, menteeName];
          return [left, ...standsFor(tie.left), ...standsFor(tie.right), right];
        }
        case "avoid": {
          const byMentor = detail === AVOIDS.mentorByName || detail === AVOIDS.mentorByOrganisation;
          const [avoider = "", avoided = ""] = byMentor ? [mentorName, menteeName] : [menteeName, mentorName];
          if (detail === AVOIDS.menteeByName || detail === AVOIDS.mentorByName) return [avoider, avoided];
          return [avoider, (byMentor ? mentee : mentor).organisation ?? "", avoided];
        }
        case "unknown-manager":
          return [];
      }
    },
    relation: (kind, detail) => (kind === "declared" || kind === "past" ? ties[detail]?.words : undefined),
  };
}

function standsFor({ organisation }: TieEnd): string[] {
  return organisation === null ? [] : [organisation];
}

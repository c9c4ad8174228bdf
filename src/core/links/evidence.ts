import { type Issue, collectIssues } from "../issues/issue.ts";
import type { Doubts } from "./doubts.ts";
import { reportManagerCycles } from "./manager-cycles.ts";
import type { Participants } from "./participants.ts";
import type { ReportingGraph } from "./reporting-graph.ts";
import { reportMaybeOnePerson } from "./same-person.ts";
import type { LinkSources } from "./sources.ts";

/** What links were found in and from: who is who, who manages whom, what was answered. */
export interface Evidence {
  readonly sources: LinkSources;
  readonly participants: Participants;
  readonly doubts: Doubts;
  readonly graph: ReportingGraph;
}

/**
 * What only the whole tells, beside the issues of what was read: `manager-cycle` and `maybe-one-person`. Apart from the
 * links, as the script that checks an edit again tells no issue.
 */
export function issuesOfEvidence({ sources, participants, doubts, graph }: Evidence): Issue[] {
  const { issues, report } = collectIssues();
  reportManagerCycles(graph, report);
  reportMaybeOnePerson(participants, doubts, sources.tabs.mentees, report);
  return issues;
}

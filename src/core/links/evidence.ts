import { type Issue, collectIssues } from "../issues/issue.ts";
import type { Avoided } from "./avoid.ts";
import type { Declared } from "./declared-ties.ts";
import type { Doubts } from "./doubts.ts";
import { reportTies } from "./links-rows.ts";
import { reportManagerCycles } from "./manager-cycles.ts";
import type { Participants } from "./participants.ts";
import type { Claim } from "./reporting-claims.ts";
import type { ReportingGraph } from "./reporting-graph.ts";
import { reportMaybeOnePerson } from "./same-person.ts";
import type { LinkSources } from "./sources.ts";
import { reportUnclear } from "./unclear.ts";
import { unclearClaims } from "./unclear-claims.ts";
import { reportUnreadAvoid } from "./unread-avoid.ts";

/** What links were found in and from: who is who, who manages whom, what was answered. */
export interface Evidence {
  readonly sources: LinkSources;
  readonly participants: Participants;
  readonly doubts: Doubts;
  /** Whether a form asks for managers, or a row of the Links tab names any. */
  readonly asksForManagers: boolean;
  readonly claims: readonly Claim[];
  readonly graph: ReportingGraph;
  readonly declared: Declared;
  readonly avoided: Avoided;
}

/**
 * What is to be reported or asked of links: of the rows of the Links tab, of names that are not clear in it or in the
 * answers, of answers that name nobody, `no-reporting-lines` where nobody asks for any, `manager-cycle` and
 * `maybe-one-person`. Apart from the links, as the script that checks an edit again reports no issue.
 */
export function issuesOfEvidence(evidence: Evidence): Issue[] {
  const { issues, report } = collectIssues();
  const { sources, participants, doubts, asksForManagers, claims, graph, declared, avoided } = evidence;
  reportTies(sources, participants, report);
  reportUnclear(doubts.unclear, participants, report);
  if (!asksForManagers) report("no-reporting-lines");
  for (const unclear of [unclearClaims(graph, claims), declared.unclear, avoided.unclear])
    reportUnclear(unclear, participants, report);
  reportUnreadAvoid(avoided.unread, report);
  reportManagerCycles(graph, report);
  reportMaybeOnePerson(participants, doubts, sources.tabs.mentees, report);
  return issues;
}

import { collectIssues } from "../issues/issue.ts";
import { findAvoided } from "./avoid.ts";
import { readDeclaredTies } from "./declared-ties.ts";
import type { Links } from "./link.ts";
import { reportManagerCycles } from "./manager-cycles.ts";
import { linksOfPairs } from "./links-of-pairs.ts";
import { readParticipants } from "./read-participants.ts";
import { readClaims } from "./reporting-claims.ts";
import { fileReasons } from "./reasons.ts";
import { buildReportingGraph } from "./reporting-graph.ts";
import { reportMaybeOnePerson } from "./same-person.ts";
import type { LinkSources } from "./sources.ts";
import { whyLinked } from "./why-linked.ts";

/**
 * Finds who must not, or should not, be paired, and keeps the proof. Pairs are told by their indices in `mentees` and
 * `mentors`.
 *
 * A person of both roles (one e-mail) is one: what is answered in either role counts in both, and both managers count.
 * Of a pair of one e-mail, `same-person` alone is listed; where two may be one person, only that and conflicts.
 * A manager that is not known is not told of a pair already known to be in one line.
 *
 * Issues: those of the manager answers, of the answers on whom to avoid and of the rows of the Links tab, `name-alike`,
 * `maybe-one-person`, `manager-cycle`, and `no-reporting-lines`
 * where no form asks for managers and no row of the Links tab tells of any. Memory: people, rows and links, never all
 * pairs; `list` is built when first asked for.
 */
export function findLinks(sources: LinkSources): Links {
  const { managerColumns, handling } = sources;
  const { issues, report } = collectIssues();
  const { participants, rows, doubts } = readParticipants(sources, report);
  const claims = readClaims(sources, participants, rows);
  const asksForManagers =
    managerColumns.mentors.length > 0 || managerColumns.mentees.length > 0 || claims.length > 0;
  if (!asksForManagers) report("no-reporting-lines");

  const graph = buildReportingGraph(participants, doubts, claims, report);
  reportManagerCycles(graph, report);
  reportMaybeOnePerson(participants, doubts, sources.tabs.mentees, report);
  const declared = readDeclaredTies(rows, participants, doubts, report);
  const ties = [...declared.ties, ...findAvoided(participants, doubts, sources, report)];
  const reasons = fileReasons(participants, whyLinked(participants, doubts, graph, ties, handling));
  return linksOfPairs(
    participants,
    reasons,
    asksForManagers ? graph.answered : null,
    declared.affinities,
    issues,
  );
}

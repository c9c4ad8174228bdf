import type { Report } from "../issues/issue.ts";
import { findAvoided } from "./avoid.ts";
import { readDeclaredTies } from "./declared-ties.ts";
import { readDoubts } from "./doubts.ts";
import type { Evidence } from "./evidence.ts";
import type { Links } from "./link.ts";
import { readTies } from "./links-rows.ts";
import { linksOfPairs } from "./links-of-pairs.ts";
import { gatherParticipants } from "./participants.ts";
import { readClaims } from "./reporting-claims.ts";
import { fileReasons } from "./reasons.ts";
import { buildReportingGraph } from "./reporting-graph.ts";
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
 * and `no-reporting-lines` where no form asks for managers and no row of the Links tab tells of any; see
 * {@link issuesOfEvidence} for the rest. Memory: people, rows and links, never all
 * pairs; `list` is built when first asked for.
 */
export function findLinks(sources: LinkSources, report: Report): Links & { readonly evidence: Evidence } {
  const { mentors, mentees, managerColumns, handling } = sources;
  const apart = gatherParticipants(mentors, mentees);
  const rows = readTies(sources, apart, report);
  const { joined } = readDoubts(rows, apart, () => undefined);
  const participants = joined.length === 0 ? apart : gatherParticipants(mentors, mentees, joined);
  const doubts = readDoubts(rows, participants, report);
  const claims = readClaims(sources, participants, rows);
  const asksForManagers =
    managerColumns.mentors.length > 0 || managerColumns.mentees.length > 0 || claims.length > 0;
  if (!asksForManagers) report("no-reporting-lines");

  const graph = buildReportingGraph(participants, doubts, claims, report);
  const declared = readDeclaredTies(rows, participants, doubts, report);
  const ties = [...declared.ties, ...findAvoided(participants, doubts, sources, report)];
  const reasons = fileReasons(participants, whyLinked(participants, doubts, graph, ties, handling));
  const answered = asksForManagers ? graph.answered : null;
  const links = linksOfPairs(participants, reasons, answered, declared.affinities);
  // Not spread: the list is built when first asked for.
  return Object.assign(links, { evidence: { sources, participants, doubts, graph } });
}

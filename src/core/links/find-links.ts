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
 * Finds who must not, or should not, be paired, and keeps the proof. Pairs are given by their indices in `mentees` and
 * `mentors`.
 *
 * A person of both roles (one e-mail) is one: what is answered in either role counts in both, and both managers count.
 * Of a pair of one e-mail, `same-person` alone is listed; where two may be one person, that and all else.
 * A manager that is not known is not reported of a pair already known to be in one line.
 *
 * What is to be reported or asked of it: {@link issuesOfEvidence}. Memory: people, rows and links, never all pairs; `list` is
 * built when first asked for.
 */
export function findLinks(sources: LinkSources): Links & { readonly evidence: Evidence } {
  const { mentors, mentees, managerColumns, handling } = sources;
  const apart = gatherParticipants(mentors, mentees);
  const rows = readTies(sources, apart);
  const { joined } = readDoubts(rows, apart);
  const participants = joined.length === 0 ? apart : gatherParticipants(mentors, mentees, joined);
  const doubts = readDoubts(rows, participants);
  const claims = readClaims(sources, participants, rows);
  const asksForManagers =
    managerColumns.mentors.length > 0 || managerColumns.mentees.length > 0 || claims.length > 0;

  const graph = buildReportingGraph(participants, doubts, claims);
  const declared = readDeclaredTies(rows, participants, doubts);
  const avoided = findAvoided(participants, doubts, sources);
  const ties = [...declared.ties, ...avoided.ties];
  const reasons = fileReasons(participants, whyLinked(participants, doubts, graph, ties, handling));
  const answered = asksForManagers ? graph.answered : null;
  const links = linksOfPairs(participants, reasons, answered, declared.affinities);
  const evidence = { sources, participants, doubts, asksForManagers, claims, graph, declared, avoided };
  // Not spread: the list is built when first asked for.
  return Object.assign(links, { evidence });
}

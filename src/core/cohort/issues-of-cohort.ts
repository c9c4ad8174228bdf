import { type Issue, type Report, collectIssues } from "../issues/issue.ts";
import { issuesOfEvidence } from "../links/evidence.ts";
import type { Settings } from "../programme/settings.ts";
import type { Programme } from "../reading/read-programme.ts";
import { reportUnreadCommas } from "../scoring/unread-commas.ts";
import { reportDecisions } from "./decisions.ts";
import { type Gathered, scoringSources } from "./gather.ts";

/** Reports `affinity-unused` where so many affinities are declared and no criterion counts them. */
function reportUnusedAffinities({ criteria, linksTab }: Settings, count: number, report: Report): void {
  const counted = criteria.some(
    ({ kind, on, weight = 1 }) => kind === "affinity" && on !== false && weight > 0,
  );
  if (count > 0 && !counted) report("affinity-unused", linksTab === null ? {} : { tab: linksTab }, { count });
}

/**
 * All that is to be told of a cohort: decisions that cannot be kept, affinities that count nowhere,
 * {@link issuesOfEvidence}, what was met while it was gathered, and answers that may be several. Apart from the gathering, as the script that
 * checks an edit again tells no issue.
 *
 * @param met what {@link gatherCohort} reported.
 */
export function issuesOfCohort(
  programme: Programme,
  { cohort, decisions, evidence }: Gathered,
  met: readonly Issue[],
): Issue[] {
  const [before, after] = [collectIssues(), collectIssues()];
  const { settings, mentees, mentors } = programme;
  const { affinities } = cohort.links;
  reportDecisions(decisions, mentees.people, mentors.people, before.report);
  reportUnusedAffinities(settings, affinities.length, before.report);
  reportUnreadCommas(settings.criteria, scoringSources(programme, affinities), after.report);
  return [...before.issues, ...issuesOfEvidence(evidence), ...met, ...after.issues];
}

import { type Issue, type Report, collectIssues } from "../issues/issue.ts";
import { issuesOfEvidence } from "../links/evidence.ts";
import { reportUnreadLinks } from "../links/read-links.ts";
import type { Settings } from "../programme/settings.ts";
import type { Programme } from "../reading/read-programme.ts";
import { reportAnswers } from "../scoring/report-answers.ts";
import { reportDecisions } from "./decisions.ts";
import { reportGuarantees } from "./report-guarantees.ts";
import { reportOrganisations } from "./report-organisations.ts";
import { type Gathered, emphasisOf, scoringSources } from "./gather.ts";

/** Reports `affinity-unused` where so many affinities are declared and no criterion counts them. */
function reportUnusedAffinities({ criteria, linksTab }: Settings, count: number, report: Report): void {
  const counted = criteria.some(
    ({ kind, on, weight = 1 }) => kind === "affinity" && on !== false && weight > 0,
  );
  if (count > 0 && !counted) report("affinity-unused", linksTab === null ? {} : { tab: linksTab }, { count });
}

/**
 * All that is to be reported of a cohort: decisions and guarantees that cannot be kept, affinities that count nowhere,
 * organisations that may be one, a Links tab that cannot be read, {@link issuesOfEvidence}, and what of the answers cannot be scored. Apart from the gathering, as the
 * script that checks an edit again reports no issue.
 */
export function issuesOfCohort(programme: Programme, { cohort, decisions, evidence }: Gathered): Issue[] {
  const { issues, report } = collectIssues();
  const { settings, mentees, mentors, linksTable } = programme;
  const { affinities } = cohort.links;
  reportDecisions(decisions, mentees.people, mentors.people, report);
  reportUnreadLinks(linksTable, report);
  reportUnusedAffinities(settings, affinities.length, report);
  reportGuarantees(cohort, mentees.tab, report);
  reportOrganisations(cohort, report);
  issues.push(...issuesOfEvidence(evidence));
  const sources = scoringSources(programme, affinities);
  reportAnswers(settings.criteria, sources, emphasisOf(settings), cohort.scores, report);
  return issues;
}

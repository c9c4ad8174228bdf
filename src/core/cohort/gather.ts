import { type Cohort, makeCohort } from "./cohort.ts";
import { type Decisions, readDecisions } from "./decisions.ts";
import { type Issue, collectIssues } from "../issues/issue.ts";
import type { Evidence } from "../links/evidence.ts";
import { findLinks } from "../links/find-links.ts";
import { readLinks } from "../links/read-links.ts";
import { score } from "../scoring/score.ts";
import { titlesOf } from "../programme/titles.ts";
import type { Emphasis } from "../scoring/wishes.ts";
import type { Settings } from "../programme/settings.ts";
import type { Programme } from "../reading/read-programme.ts";
import type { Steps } from "../steps.ts";

export interface Gathered {
  readonly cohort: Cohort;
  readonly decisions: Decisions;
  readonly issues: readonly Issue[];
  /** What its links were found in. */
  readonly evidence: Evidence;
}

/** What mentees may say of the criteria themselves. */
function emphasisOf({ mentees, emphasis }: Settings): Emphasis {
  return { mostImportant: mentees.columns.mostImportant, musts: mentees.columns.musts, factor: emphasis };
}

/**
 * Everything known of a programme's people before its dyads are made, or when one of them is checked again.
 * Reports `affinity-unused` where affinities are declared and no criterion counts them.
 */
export function* gatherCohort({ settings, mentors, mentees, linksTable }: Programme): Steps<Gathered> {
  const { issues, report } = collectIssues();
  const decisions = readDecisions(settings.decisions, mentees.people, mentors.people, report);
  const links = findLinks({
    mentors: mentors.people,
    mentees: mentees.people,
    tabs: { mentors: mentors.tab, mentees: mentees.tab, links: settings.linksTab },
    managerColumns: {
      mentors: titlesOf(settings.mentors.columns.manager),
      mentees: titlesOf(settings.mentees.columns.manager),
    },
    avoidColumns: {
      mentors: titlesOf(settings.mentors.columns.avoid),
      mentees: titlesOf(settings.mentees.columns.avoid),
    },
    rows: readLinks(linksTable, report),
    handling: settings.links,
  });
  const scores = yield* score(
    {
      mentors,
      mentees,
      affinities: links.affinities,
      organisations: {
        mentee: settings.mentees.columns.organisation,
        mentor: settings.mentors.columns.organisation,
      },
    },
    settings.criteria,
    emphasisOf(settings),
  );
  const counted = settings.criteria.some(
    ({ kind, on, weight = 1 }) => kind === "affinity" && on !== false && weight > 0,
  );
  if (links.affinities.length > 0 && !counted)
    report("affinity-unused", settings.linksTab === null ? {} : { tab: settings.linksTab }, {
      count: links.affinities.length,
    });
  const cohort = makeCohort({ mentors, mentees, links, scores, settings, refused: decisions.refused });
  const { evidence } = links;
  return { cohort, decisions, issues: [...issues, ...links.issues, ...scores.issues], evidence };
}

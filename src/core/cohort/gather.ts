import { type Cohort, makeCohort } from "./cohort.ts";
import { type Decisions, readDecisions } from "./decisions.ts";
import { type Issue, collectIssues } from "../issues/issue.ts";
import { findLinks } from "../links/find-links.ts";
import { linkSources } from "./link-sources.ts";
import { score } from "../scoring/score.ts";
import type { Emphasis } from "../scoring/wishes.ts";
import type { Settings } from "../programme/settings.ts";
import type { Programme } from "../reading/read-programme.ts";
import type { Steps } from "../steps.ts";

export interface Gathered {
  readonly cohort: Cohort;
  readonly decisions: Decisions;
  readonly issues: readonly Issue[];
}

/** What mentees may say of the criteria themselves. */
function emphasisOf({ mentees, emphasis }: Settings): Emphasis {
  return { mostImportant: mentees.columns.mostImportant, musts: mentees.columns.musts, factor: emphasis };
}

/**
 * Everything known of a programme's people before its dyads are made, or when one of them is checked again.
 * Reports `affinity-unused` where affinities are declared and no criterion counts them.
 */
export function* gatherCohort(programme: Programme): Steps<Gathered> {
  const { settings, mentors, mentees } = programme;
  const { issues, report } = collectIssues();
  const decisions = readDecisions(settings.decisions, mentees.people, mentors.people, report);
  const links = findLinks(linkSources(programme, report));
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
  return { cohort, decisions, issues: [...issues, ...links.issues, ...scores.issues] };
}

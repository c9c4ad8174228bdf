import { type Cohort, makeCohort } from "./cohort.ts";
import { type Decisions, type ReadDecisions, readDecisions } from "./decisions.ts";
import type { Evidence } from "../links/evidence.ts";
import { findLinks } from "../links/find-links.ts";
import { readLinks } from "../links/read-links.ts";
import type { ScoringSources } from "../scoring/criteria.ts";
import { score } from "../scoring/score.ts";
import { titlesOf } from "../programme/titles.ts";
import type { Emphasis } from "../scoring/wishes.ts";
import type { Settings } from "../programme/settings.ts";
import type { Programme } from "../reading/read-programme.ts";
import type { Steps } from "../steps.ts";

export interface Gathered {
  readonly cohort: Cohort;
  readonly decisions: ReadDecisions;
  /** What its links were found in. */
  readonly evidence: Evidence;
}

/** What mentees may say of the criteria themselves. */
export function emphasisOf({ mentees, emphasis }: Settings): Emphasis {
  return { mostImportant: mentees.columns.mostImportant, musts: mentees.columns.musts, factor: emphasis };
}

/** What the scores of a programme are made of. */
export function scoringSources(
  { settings, mentors, mentees }: Programme,
  affinities: ScoringSources["affinities"],
): ScoringSources {
  const organisations = {
    mentee: settings.mentees.columns.organisation,
    mentor: settings.mentors.columns.organisation,
  };
  return { mentors, mentees, affinities, organisations };
}

/** Who of a programme must not, or should not, be paired, see {@link findLinks}. */
export function linksOf({ settings, mentors, mentees, linksTable }: Programme): ReturnType<typeof findLinks> {
  return findLinks({
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
    rows: readLinks(linksTable),
    handling: settings.links,
  });
}

/**
 * Everything known of a programme's people where decisions do not stand in the settings: when a dyads tab is checked again,
 * they stand in its rows.
 */
export function* gatherUndecided(
  programme: Programme,
  refused: Decisions["refused"] = [],
): Steps<Omit<Gathered, "decisions">> {
  const { settings, mentors, mentees } = programme;
  const links = linksOf(programme);
  const scores = yield* score(
    scoringSources(programme, links.affinities),
    settings.criteria,
    emphasisOf(settings),
    links.conflicts(),
  );
  const cohort = makeCohort({ mentors, mentees, links, scores, settings, refused });
  return { cohort, evidence: links.evidence };
}

/**
 * Everything known of a programme's people before its dyads are made. What is to be reported of it: {@link issuesOfCohort}.
 */
export function* gatherCohort(programme: Programme): Steps<Gathered> {
  const { settings, mentors, mentees } = programme;
  const decisions = readDecisions(settings.decisions, mentees.people, mentors.people);
  return { ...(yield* gatherUndecided(programme, decisions.refused)), decisions };
}

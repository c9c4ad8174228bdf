import type { Criterion } from "../programme/settings.ts";
import type { Rosters } from "../scoring/criteria.ts";
import { needsAndOffers } from "../scoring/needs-and-offers.ts";
import { FEWEST, type Shown, shownParts } from "./small-counts.ts";

/** What the mentees ask for and the mentors offer, as the yearly report shows it. */
export interface ReportTopics {
  /** The most wanted of what {@link FEWEST} people at least ask or offer; others are only counted, for a rare one names somebody. */
  readonly topics: readonly { readonly text: string; readonly needs: Shown; readonly offers: Shown }[];
  readonly otherTopics: number;
}

/** With more the report would not stay on one page. */
const MOST_TOPICS = 6;

/** @param criterion that of the topics; null where the programme compares none. */
export function topicsOf(rosters: Rosters, criterion: Criterion | null): ReportTopics {
  const all = criterion === null ? [] : needsAndOffers(rosters, criterion);
  const [needs, offers] = [
    shownParts(all.map(({ mentees }) => mentees)),
    shownParts(all.map(({ mentors }) => mentors)),
  ];
  const common = all
    .map((topic, at) => ({ ...topic, needs: needs[at] ?? "few", offers: offers[at] ?? "few" }))
    .filter(({ mentees, mentors }) => mentees >= FEWEST || mentors >= FEWEST)
    .sort((a, b) => b.mentees - a.mentees)
    .slice(0, MOST_TOPICS);
  return {
    topics: common.map((topic) => ({ text: topic.text, needs: topic.needs, offers: topic.offers })),
    otherTopics: all.length - common.length,
  };
}

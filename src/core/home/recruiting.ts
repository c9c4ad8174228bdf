import { topicsToRecruit } from "../desk/recruiting.ts";
import { topicCriterion } from "../cohort/topics.ts";
import type { Programme } from "../reading/read-programme.ts";
import { needsAndOffers } from "../scoring/needs-and-offers.ts";

/** Who answered, and what lacks. */
export interface Recruited {
  readonly mentees: number;
  readonly mentors: number;
  readonly seats: number;
  /** The topic that lacks the most seats, and how many; null where none does, or nobody offers anything yet. */
  readonly shortage: { readonly topic: string; readonly seats: number } | null;
}

/** @param programme of both forms, or of the one that is answered, with nobody on the other side. */
export function recruitedIn(programme: Programme): Recruited {
  const { mentees, mentors, settings } = programme;
  const criterion = topicCriterion(settings.criteria);
  const isComparable = criterion !== null && mentees.people.length > 0 && mentors.people.length > 0;
  const [most] = isComparable ? topicsToRecruit(needsAndOffers(programme, criterion)) : [];
  return {
    mentees: mentees.people.length,
    mentors: mentors.people.length,
    seats: mentors.people.reduce((sum, { capacity }) => sum + capacity, 0),
    shortage: most === undefined ? null : { topic: most.text, seats: most.shortage },
  };
}

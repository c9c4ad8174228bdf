import type { Review } from "../dyads/reviews.ts";
import { fold } from "../people/fold.ts";

/** What a committee said of a dyad, by whether the opinion of each is expected. */
export interface Opinions {
  /** Of those who are of the committee now. */
  readonly members: readonly Review[];
  /** Of others who said something: somebody who has left the committee, or who was never of it. */
  readonly others: readonly Review[];
}

/**
 * Parts what was said of a dyad. Who has left the committee owes no opinion, and what they said stays.
 *
 * @param committee those named now; where nobody is, all who have a column are of it.
 */
export function opinionsOf(reviews: readonly Review[], committee: readonly string[] = []): Opinions {
  const names = new Set(committee.map(fold));
  const isMember = ({ reviewer }: Review): boolean => names.size === 0 || names.has(fold(reviewer));
  return {
    members: reviews.filter(isMember),
    others: reviews.filter((review) => !isMember(review) && review.opinion !== null),
  };
}

/** Who is for a dyad. */
export function agreedOn(reviews: readonly Review[]): string[] {
  return reviews.filter(({ opinion }) => opinion === "for").map(({ reviewer }) => reviewer);
}

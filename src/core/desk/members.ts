import { type Review, memberKey } from "../dyads/reviews.ts";

/** What a committee said of a dyad, by whether the opinion of each is expected. */
export interface Opinions {
  /** Of those who are of the committee now and may judge the dyad. */
  readonly members: readonly Review[];
  /** Of those who should not judge it, blanks included: what they say stays, and does not count. */
  readonly recused: readonly Review[];
  /** Of others who said something: somebody who has left the committee, or who was never of it. */
  readonly others: readonly Review[];
}

/**
 * Parts what was said of a dyad. Who has left the committee owes no opinion, and what they said stays.
 *
 * @param committee those named now; where nobody is, all who have a column are of it.
 * @param isRecused whether somebody should not judge this dyad.
 */
export function opinionsOf(
  reviews: readonly Review[],
  committee: readonly string[] = [],
  isRecused: (reviewer: string) => boolean = () => false,
): Opinions {
  const names = new Set(committee.map(memberKey));
  const isMember = ({ reviewer }: Review): boolean => names.size === 0 || names.has(memberKey(reviewer));
  const shown = reviews.filter((review) => isMember(review) || review.opinion !== null);
  const judging = shown.filter(({ reviewer }) => !isRecused(reviewer));
  return {
    members: judging.filter(isMember),
    recused: shown.filter((review) => !judging.includes(review)),
    others: judging.filter((review) => !isMember(review)),
  };
}

/** Who is for a dyad. */
export function agreedOn(reviews: readonly Review[]): string[] {
  return reviews.filter(({ opinion }) => opinion === "for").map(({ reviewer }) => reviewer);
}

/** The members of whom a tab has no column of opinions. */
export interface LackingColumns {
  /** The tab was written with a column for them: somebody renamed or deleted it. */
  readonly gone: readonly string[];
  /** They joined the committee after the tab was written. */
  readonly never: readonly string[];
}

/**
 * Whose opinions cannot be read, for want of a column with their name.
 *
 * @param columns those of the tab. @param now the committee of today. @param then that of the run that wrote the tab.
 */
export function lackingColumns(
  columns: readonly { readonly reviewer: string }[],
  now: readonly string[] = [],
  then: readonly string[] = [],
): LackingColumns {
  const present = new Set(columns.map(({ reviewer }) => memberKey(reviewer)));
  const before = new Set(then.map(memberKey));
  const members = new Map(
    (now.length === 0 ? then : now).map((reviewer) => [memberKey(reviewer), reviewer] as const),
  );
  const lacking = [...members].filter(([key]) => !present.has(key));
  return {
    gone: lacking.filter(([key]) => before.has(key)).map(([, reviewer]) => reviewer),
    never: lacking.filter(([key]) => !before.has(key)).map(([, reviewer]) => reviewer),
  };
}

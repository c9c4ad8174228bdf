import type { Review } from "../dyads/reviews.ts";
import type { RunWords } from "../dyads/words.ts";

/** The dyad of which a committee spoke, as its row shows it. */
interface JudgedDyad {
  readonly mentorText: string;
  /** Whether somebody else had been proposed in the row. */
  readonly isOtherMentor: boolean;
}

/**
 * What a committee said of a dyad, as a line of the note of its mentee; `""` where nothing was said. Where the mentor is not
 * the one who was proposed, nobody knows of which of the two it was said, and the line says so.
 */
export function opinionsLine(
  { mentorText, isOtherMentor }: JudgedDyad,
  reviews: readonly Review[],
  words: Pick<RunWords, "ownCell" | "earlierReviews" | "unsureReviews">,
): string {
  const said = reviews
    .filter(({ text }) => text !== "")
    .map(({ reviewer, text }) => words.ownCell(reviewer, text));
  if (said.length === 0) return "";
  return isOtherMentor ? words.unsureReviews(mentorText, said) : words.earlierReviews(mentorText, said);
}

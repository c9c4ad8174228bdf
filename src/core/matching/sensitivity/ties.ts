/**
 * What the best assignments of a problem leave open. It is the same from whichever of them it is read, so that it does not
 * depend on where a solve began.
 */
export interface Ties {
  /** Whether some best assignment has this pair; a locked mentee has the mentor of its lock alone. */
  mayHave(mentee: number, mentor: number): boolean;
  /** Whether some best assignment parts this mentee, who is placed, from the mentor that it has here. */
  mayPart(mentee: number): boolean;
}

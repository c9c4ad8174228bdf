/** The single moves that cost nothing at the prices of a proof, of which exchanges between best assignments are made. */
export interface EvenMoves {
  /** Whether a mentee is as well off with a mentor of its level of scarcity as where it is. */
  isAsGoodWith(mentee: number, mentor: number): boolean;
  /** Whether it is as well off outside, where its priority lets it stay out. */
  isAsGoodOutside(mentee: number): boolean;
  /** Whether a mentor's next free seat may be filled, and whether its last mentee's seat may be left free. */
  mayGain(mentor: number): boolean;
  mayLose(mentor: number): boolean;
}

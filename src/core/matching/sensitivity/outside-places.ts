import { outsideOf } from "../certificate/guarantee-slack.ts";
import { compareLosses, Losses } from "../guarantees/losses.ts";
import { countGuarantees, placesKept } from "../model/guarantee.ts";
import type { Market } from "../model/market.ts";
import type { Problem } from "../model/problem.ts";
import type { Assignment } from "../model/proof.ts";

/** Among those of a guarantee who have no place, at no cost. */
interface GuaranteedOutside {
  /** Whether one more of them may be there, and whether one fewer may, others of all mentees taking their turn. */
  readonly mayGain: boolean;
  readonly mayLose: boolean;
}

/** Where mentees are who have no place, as the best assignments see it. */
export interface OutsidePlaces {
  /** For each mentee: the larger is placed first. */
  readonly ranks: Float64Array;
  /** For each mentee what being without a place is worth, in score units. */
  readonly worth: Float64Array;
  /** For each mentee its guarantee, −1 = none: those of a guarantee have an outside of their own. */
  readonly guaranteeOf: Int32Array;
  readonly guarantees: readonly GuaranteedOutside[];
}

/**
 * The outsides of a proven assignment: one of all mentees, and one of each guarantee, with as many seats as its members
 * can do without. A subsidy is the price of these seats: at none, they are filled or left freely; at the worth of the
 * guaranteed place itself, more are taken than there are.
 *
 * @param problem at the scale of the proof, of which the assignment is optimal.
 */
export function outsidePlaces(problem: Problem, market: Market, assignment: Assignment): OutsidePlaces {
  const { mentorOf, proof } = assignment;
  const outside = outsideOf(problem, market, assignment, proof);
  if (outside === undefined) throw new Error("The subsidies are not those of the problem.");
  const counted = countGuarantees(problem);
  const kept = placesKept(counted, mentorOf);
  const { none, guaranteed } = new Losses(problem, market);
  const guarantees = counted.guarantees.map(({ members, places }, index): GuaranteedOutside => {
    const { rank = none, score = 0 } = proof.subsidies?.[index] ?? {};
    const placed = kept[index] as number;
    const isWorth = (loss: readonly number[]): boolean => score === 0 && compareLosses(rank, loss) === 0;
    const [isFree, isLost] = [isWorth(none), isWorth(guaranteed)];
    return {
      mayGain: isLost || (isFree && placed > places),
      mayLose: (isFree && placed < members) || (isLost && placed < places),
    };
  });
  const { ranks, worth } = outside;
  return { ranks, worth, guaranteeOf: counted.guaranteeOf, guarantees };
}

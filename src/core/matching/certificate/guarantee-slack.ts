import { priorityOf } from "../cardinality/dulmage-mendelsohn.ts";
import { compareLosses, Losses } from "../guarantees/losses.ts";
import type { Loss } from "../guarantees/losses.ts";
import { subsidisedRanks } from "../guarantees/subsidised-ranks.ts";
import { countGuarantees, placesKept } from "../model/guarantee.ts";
import type { Market } from "../model/market.ts";
import type { Matching, Problem } from "../model/problem.ts";
import type { Proof, Subsidy } from "../model/proof.ts";

/** What it means for a mentee to have no mentor. */
export interface Outside {
  /** For each mentee: the larger is placed first. */
  readonly ranks: Float64Array;
  /** For each mentee what being without is worth: its subsidy less. */
  readonly worth: Float64Array;
  /** How far the guarantees are from what the subsidies say; Infinity where too few places are kept. */
  readonly slack: number;
}

interface PaidGuarantee {
  readonly loss: Loss;
  readonly score: number;
  readonly kept: number;
  readonly places: number;
}

/**
 * Reads the subsidies of a proof. A subsidy is no penalty and worth no more than the place guaranteed, nothing where more
 * places are kept than guaranteed, and all of that where fewer are: then who is best placed with the subsidies added is
 * so under the guarantees (Lagrange multipliers of a linear program; Everett, doi:10.1287/opre.11.3.399).
 *
 * @returns undefined where they are not of the problem.
 */
export function outsideOf(
  problem: Problem,
  market: Market,
  { mentorOf }: Pick<Matching, "mentorOf">,
  { subsidies }: Proof,
): Outside | undefined {
  const counted = countGuarantees(problem);
  const kept = placesKept(counted, mentorOf);
  const worth = new Float64Array(problem.menteeCount);
  if (subsidies === undefined) {
    const ranks = Float64Array.from(worth, (_, mentee) => priorityOf(problem, mentee));
    const isKept = counted.guarantees.every(({ places }, index) => (kept[index] as number) >= places);
    return { ranks, worth, slack: isKept ? 0 : Infinity };
  }
  if (subsidies.length !== counted.guarantees.length) return undefined;
  const losses = new Losses(problem, market);
  const paid: PaidGuarantee[] = [];
  for (const [index, { places }] of counted.guarantees.entries()) {
    const { rank, score } = subsidies[index] as Subsidy;
    const loss = losses.subsidy(rank);
    if (loss === undefined || !Number.isFinite(score)) return undefined;
    paid.push({ loss, score, places, kept: kept[index] as number });
  }
  for (const mentee of market.free)
    worth[mentee] = 0 - (paid[counted.guaranteeOf[mentee] as number]?.score ?? 0);
  const { ranks } = subsidisedRanks(
    { problem, market, counted, losses },
    paid.map(({ loss }) => loss),
  );
  return { ranks, worth, slack: paid.reduce((sum, guarantee) => sum + slackOf(guarantee, losses), 0) };
}

function slackOf({ loss, score, kept, places }: PaidGuarantee, { none, guaranteed }: Losses): number {
  const aboveNone = compareLosses(loss, none) || score;
  const aboveGuaranteed = compareLosses(loss, guaranteed) || score;
  if (aboveNone < 0 || aboveGuaranteed > 0) return Infinity;
  if (kept === places) return 0;
  const [loose, worth] = kept < places ? [guaranteed, -score] : [none, score];
  return loss === loose ? worth * Math.abs(kept - places) : Infinity;
}

import type { Steps } from "../../steps.ts";
import type { Candidates } from "../primal-dual/candidates.ts";
import { MenteeAuction } from "./mentee-auction.ts";
import type { MarketState } from "../primal-dual/market-state.ts";
import { SLICE } from "../model/slice.ts";

/** ε of the first round and the least of the last one, as parts of the range of the scores. */
const COARSEST = 1 / 16;
const FINEST = 1 / 5000;
/** Each round is that much finer than the one before. */
const FINER = 6;
/** Bids for each mentee after which a round is given up: its prices serve all the same. */
const BIDS_EACH = 60;

/**
 * Prices near the right ones, for markets that are so contested that single searches would each cross most of it: an
 * auction in which every bid exceeds the last by ε, repeated with a smaller ε from the prices reached (ε-scaling,
 * Bertsekas, doi:10.1007/BF02186476). Nobody keeps a seat; only the prices remain, and they need not be right, since
 * whoever starts from them ends with exact ones. `span` is the range of the scores. False, with prices of no use, if the
 * first round read more than `patience` rows.
 */
export function* scaleEpsilon(
  state: MarketState,
  candidates: Candidates,
  bidders: Int32Array,
  span: number,
  patience: number,
): Steps<boolean> {
  state.clear();
  const giveUpAt = candidates.rowsRead + patience;
  let rowsRead = candidates.rowsRead;
  const finest = Math.log(FINEST / COARSEST);
  for (let part = COARSEST; part >= FINEST; part /= FINER) {
    const epsilon = Math.max(1, Math.floor((span * part) / state.step)) * state.step;
    const auction = new MenteeAuction(state, candidates, epsilon);
    let budget = BIDS_EACH * bidders.length;
    const waiting = [...bidders];
    for (let bidder = waiting.pop(); bidder !== undefined && budget > 0; bidder = waiting.pop()) {
      budget--;
      if (part === COARSEST && candidates.rowsRead > giveUpAt) return false;
      const out = auction.bid(bidder, waiting);
      if (out >= 0) waiting.push(out);
      if ((candidates.rowsRead - rowsRead) * state.goodCount < SLICE) continue;
      rowsRead = candidates.rowsRead;
      yield Math.log(part / COARSEST) / finest;
    }
    state.clear();
  }
  return true;
}

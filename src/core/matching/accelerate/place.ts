import type { Steps } from "../../steps.ts";
import { within } from "../../steps.ts";
import { menteeAuction } from "./mentee-auction.ts";
import { reverseAuction } from "./reverse-auction.ts";
import { placeTheRest } from "./place-the-rest.ts";
import type { Doubt } from "./place-the-rest.ts";
import { scaleEpsilon } from "./epsilon-scaling.ts";
import { Search } from "../primal-dual/search.ts";
import { fillPricedSeats, fillShortSeats } from "./fill-priced-seats.ts";
import type { MarketState } from "../primal-dual/market-state.ts";

/** With more rows to come for each bidder, rough prices are better than searches however long they take. */
const TOO_MANY_ROWS = 3;
/** With fewer, they are if their first round reads no more than so many rows for each bidder. */
const ROWS_ON_TRIAL = 2;

/**
 * Gives every newcomer a good, or proves that it is better without: first by an auction, then whoever is still out by
 * the cheapest chain of exchanges. `newcomers` names a bidder once for each good that it needs. `span` is the range of
 * the scores where a contested market may start anew from rough prices: everybody placed, all seats of one cost.
 */
export function* place(state: MarketState, newcomers: Int32Array, span?: number): Steps<void> {
  const search = new Search(state, state.mentorsBid ? mostNeeded(newcomers, state.bidderCount) : 0);
  const auction = state.mentorsBid ? reverseAuction : menteeAuction;
  const left = yield* within(auction(state, search.candidates, newcomers), 0, 0.2);
  const doubt = yield* within(placeTheRest(search, left, span !== undefined), 0.2, 0.4);
  if (doubt && span !== undefined) yield* within(placeContested(search, doubt, span), 0.4, 1);
}

/**
 * Gives every newcomer a good from prices that need not be right. Where staying out has a cost, it is given, and
 * `mentees` are all who are in the market. Returns what staying out has come to cost.
 */
export function* placeFrom(
  state: MarketState,
  mentees: Int32Array,
  newcomers: Int32Array,
  stayOut: number | undefined,
): Steps<number> {
  const search = new Search(state, 0);
  const left = yield* within(menteeAuction(state, search.candidates, newcomers), 0, 0.2);
  yield* within(placeTheRest(search, left, false), 0.2, 0.6);
  const settle = stayOut === undefined ? fillPricedSeats(search) : fillShortSeats(search, mentees, stayOut);
  return yield* within(settle, 0.6, 1);
}

/**
 * Takes everybody's seats away and starts from rough prices. Where candidate lists do not serve, even roughly, as with
 * people on a line, that is given up for the searches as they stood.
 */
function* placeContested(search: Search, { unplaced, rowsToCome }: Doubt, span: number): Steps<void> {
  const { state, candidates } = search;
  const bidders = Int32Array.from([...unplaced, ...state.placedBidders()]).sort();
  const patience = rowsToCome > TOO_MANY_ROWS ? Infinity : ROWS_ON_TRIAL * bidders.length;
  const saved = state.save();
  if (yield* within(scaleEpsilon(state, candidates, bidders, span, patience), 0, 0.3)) {
    const left = yield* within(menteeAuction(state, candidates, bidders), 0.3, 0.4);
    yield* within(placeTheRest(search, left, false), 0.4, 0.9);
    yield* within(fillPricedSeats(search), 0.9, 1);
  } else {
    state.restore(saved);
    candidates.forget();
    yield* within(placeTheRest(search, unplaced, false), 0.3, 1);
  }
}

function mostNeeded(newcomers: Int32Array, bidderCount: number): number {
  const needs = new Int32Array(bidderCount);
  for (const bidder of newcomers) needs[bidder] = (needs[bidder] as number) + 1;
  return needs.reduce((most, count) => Math.max(most, count), 0);
}

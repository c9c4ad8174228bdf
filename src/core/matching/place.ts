import type { Steps } from "../steps.ts";
import { within } from "../steps.ts";
import { augment } from "./augment.ts";
import { searchDense } from "./dense-search.ts";
import { searchLazily } from "./lazy-search.ts";
import { menteeAuction } from "./mentee-auction.ts";
import { mentorAuction } from "./mentor-auction.ts";
import { roughPrices } from "./rough-prices.ts";
import { Search } from "./search.ts";
import { settleSeats, settleShort } from "./settle-seats.ts";
import type { Trade } from "./trade.ts";
import { SLICE } from "./slice.ts";

/** After so many rows read in full for each bidder, the searches ask themselves how many are still to come. */
const ROWS_BEFORE_DOUBT = 1;
/** With more than so many to come for each bidder, the market counts as contested. */
const TOO_MANY_ROWS = 3;

/**
 * Gives every newcomer a good, or proves that it is better without: first by an auction, then whoever is still out by
 * the cheapest chain of exchanges. `newcomers` names a bidder once for each good that it needs. `span` is the range of
 * the scores where a contested market may start anew from rough prices: everybody placed, all seats of one cost.
 */
export function* place(trade: Trade, newcomers: Int32Array, span?: number): Steps<void> {
  const search = new Search(trade, trade.mentorsBid ? mostWanted(newcomers, trade.bidderCount) : 0);
  const auction = trade.mentorsBid ? mentorAuction : menteeAuction;
  const left = yield* within(auction(trade, search.candidates, newcomers), 0, 0.2);
  const contested = yield* within(augmentAll(search, left, span !== undefined), 0.2, 0.4);
  if (contested && span !== undefined) yield* within(placeContested(search, contested, span), 0.4, 1);
}

/**
 * Gives every newcomer a good from prices that need not be right. Where staying out has a cost, it is given, and
 * `mentees` are all who are in the market. Returns what staying out has come to cost.
 */
export function* placeFrom(
  trade: Trade,
  mentees: Int32Array,
  newcomers: Int32Array,
  stayOut: number | undefined,
): Steps<number> {
  const search = new Search(trade, 0);
  const left = yield* within(menteeAuction(trade, search.candidates, newcomers), 0, 0.2);
  yield* within(augmentAll(search, left, false), 0.2, 0.6);
  const settle = stayOut === undefined ? settleSeats(search) : settleShort(search, mentees, stayOut);
  return yield* within(settle, 0.6, 1);
}

/** Takes everybody's seats away and starts from rough prices. */
function* placeContested(search: Search, unplaced: Int32Array, span: number): Steps<void> {
  const { trade, candidates } = search;
  const bidders = Int32Array.from([...unplaced, ...trade.placedBidders()]).sort();
  yield* within(roughPrices(trade, candidates, bidders, span), 0, 0.3);
  const left = yield* within(menteeAuction(trade, candidates, bidders), 0.3, 0.4);
  yield* within(augmentAll(search, left, false), 0.4, 0.9);
  yield* within(settleSeats(search), 0.9, 1);
}

/**
 * Searches lazily, and densely for a while, longer each time, after a lazy search had to give up. Returns who is left
 * if it `mayDoubt` and too much was still to be done.
 */
function* augmentAll(
  search: Search,
  newcomers: Int32Array,
  mayDoubt: boolean,
): Steps<Int32Array | undefined> {
  const { bidderCount, goodCount } = search.trade;
  let doubtAt = mayDoubt ? search.rowsRead + ROWS_BEFORE_DOUBT * bidderCount : Infinity;
  let denseLeft = 0;
  let failures = 0;
  let rowsRead = 0;
  let listed = 0;
  for (const [done, newcomer] of newcomers.entries()) {
    if (search.rowsRead > doubtAt) {
      const toCome = ((newcomers.length - done) / done) * ROWS_BEFORE_DOUBT;
      if (toCome > TOO_MANY_ROWS) return newcomers.subarray(done);
      doubtAt = Infinity;
    }
    if (denseLeft > 0) {
      denseLeft--;
      searchDense(search, newcomer);
    } else if (searchLazily(search, newcomer)) failures = 0;
    else {
      searchDense(search, newcomer);
      failures = Math.min(failures + 1, 6);
      denseLeft = 2 ** failures - 1;
    }
    augment(search);
    const read = search.rowsRead + search.candidates.rowsRead;
    listed += search.settledCount * search.candidates.length;
    if ((read - rowsRead) * goodCount + listed < SLICE) continue;
    rowsRead = read;
    listed = 0;
    yield done / newcomers.length;
  }
  return undefined;
}

function mostWanted(newcomers: Int32Array, bidderCount: number): number {
  const wanted = new Int32Array(bidderCount);
  for (const bidder of newcomers) wanted[bidder] = (wanted[bidder] as number) + 1;
  return wanted.reduce((most, count) => Math.max(most, count), 0);
}

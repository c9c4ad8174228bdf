import type { Steps } from "../steps.ts";
import { within } from "../steps.ts";
import { augment } from "./augment.ts";
import { menteeAuction } from "./mentee-auction.ts";
import { mentorAuction } from "./mentor-auction.ts";
import { Search } from "./search.ts";
import type { Trade } from "./trade.ts";

/**
 * Gives every newcomer a good, or proves that it is better without: first by an auction, then whoever is still out by
 * the cheapest chain of exchanges. `newcomers` names a bidder once for each good that it needs.
 */
export function* place(trade: Trade, newcomers: Int32Array): Steps<void> {
  const search = new Search(trade, trade.mentorsBid ? mostWanted(newcomers, trade.bidderCount) : 0);
  const auction = trade.mentorsBid ? mentorAuction : menteeAuction;
  const left = yield* within(auction(trade, search.candidates, newcomers), 0, 0.3);
  yield* within(augmentAll(search, left), 0.3, 1);
}

/** Searches lazily, and densely for a while, longer each time, after a lazy search had to give up. */
function* augmentAll(search: Search, newcomers: Int32Array): Steps<void> {
  let denseLeft = 0;
  let failures = 0;
  let rowsRead = 0;
  for (const [done, newcomer] of newcomers.entries()) {
    if (denseLeft > 0) {
      denseLeft--;
      search.dense(newcomer);
    } else if (search.lazy(newcomer)) failures = 0;
    else {
      search.dense(newcomer);
      failures = Math.min(failures + 1, 6);
      denseLeft = 2 ** failures - 1;
    }
    augment(search, newcomer);
    const read = search.rowsRead + search.candidates.rowsRead;
    if ((read - rowsRead) * search.trade.goodCount < 2e6) continue;
    rowsRead = read;
    yield done / newcomers.length;
  }
}

function mostWanted(newcomers: Int32Array, bidderCount: number): number {
  const wanted = new Int32Array(bidderCount);
  for (const bidder of newcomers) wanted[bidder] = (wanted[bidder] as number) + 1;
  return wanted.reduce((most, count) => Math.max(most, count), 0);
}

import type { Steps } from "../../steps.ts";
import { augment } from "../primal-dual/augment.ts";
import { denseDijkstra } from "../primal-dual/dense-dijkstra.ts";
import { sparseDijkstra } from "../primal-dual/sparse-dijkstra.ts";
import type { Search } from "../primal-dual/search.ts";
import { SLICE } from "../model/slice.ts";

/** After so many rows read in full for each bidder, the searches ask whether this market wants another method. */
const ROWS_BEFORE_DOUBT = 1;
/** Dense searches in a row, at most 2 to this power less one, before a lazy one is tried again. */
const MOST_FAILURES = 6;

/** Where the searches stopped, in doubt. */
export interface Doubt {
  /** Who has no good yet. */
  readonly unplaced: Int32Array;
  /** How many rows each bidder would still have read in full, if the rest went on as the beginning did. */
  readonly rowsToCome: number;
}

/**
 * Gives every newcomer a good by the cheapest chain of exchanges. Searches lazily, and densely for a while, longer each
 * time, after a lazy search had to give up. If it `mayDoubt`, it stops once too many rows were read and says so.
 */
export function* placeTheRest(
  search: Search,
  newcomers: Int32Array,
  mayDoubt: boolean,
): Steps<Doubt | undefined> {
  const { bidderCount, goodCount } = search.state;
  const doubtAt = mayDoubt ? search.rowsRead + ROWS_BEFORE_DOUBT * bidderCount : Infinity;
  let denseLeft = 0;
  let failures = 0;
  let rowsRead = 0;
  let listed = 0;
  for (const [done, newcomer] of newcomers.entries()) {
    if (search.rowsRead > doubtAt) {
      const unplaced = newcomers.subarray(done);
      return { unplaced, rowsToCome: (unplaced.length / done) * ROWS_BEFORE_DOUBT };
    }
    if (denseLeft > 0) {
      denseLeft--;
      denseDijkstra(search, newcomer);
    } else if (sparseDijkstra(search, newcomer)) failures = 0;
    else {
      denseDijkstra(search, newcomer);
      failures = Math.min(failures + 1, MOST_FAILURES);
      denseLeft = 2 ** failures - 1;
    }
    augment(search);
    const allRowsRead = search.rowsRead + search.candidates.rowsRead;
    listed += search.settledCount * search.candidates.length;
    if ((allRowsRead - rowsRead) * goodCount + listed < SLICE) continue;
    rowsRead = allRowsRead;
    listed = 0;
    yield done / newcomers.length;
  }
  return undefined;
}

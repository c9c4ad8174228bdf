/** The golden ratio's part of 2^32, odd: the step of a Weyl sequence that visits every 32-bit number. */
const WEYL = 0x9e3779b9;

/**
 * Scatters a 32-bit number over all others: the integer hash of least bias known with two multiplications (C. Wellons and
 * others, Prospecting for hash functions, 2018). It counts in integers alone, so that it gives the same on every host.
 */
function scatter(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

const FINE_BITS = 6;
const FINE = 2 ** FINE_BITS;

/** `first`, then each `ratio` times the one before. */
function ladder(first: number, ratio: number): Float64Array {
  const rungs = new Float64Array(FINE).fill(first);
  for (let rung = 1; rung < FINE; rung++) rungs[rung] = (rungs[rung - 1] as number) * ratio;
  return rungs;
}

// 2^(k/32 − 1) and 2^(k/2048 + 1/4096), for k from 0 to 63.
const COARSE_RUNGS = ladder(0.5, 1.0218971486541166);
const FINE_RUNGS = ladder(1.0001692397053021, 1.0003385080526823);

/**
 * By how much the weight of a criterion counts in a draw: 4,096 factors from ½ to 2, at the middles of equal parts of their
 * logarithms, each as likely. `Math.pow` and its like may differ from engine to engine in their last bit; the factors
 * are products of numbers written down, and multiplication does not.
 *
 * @param draw and `criterion` count from 0; no other draw and no other criterion changes this factor.
 */
export function factorOf(seed: number, draw: number, criterion: number): number {
  const ofDraw = scatter((seed + Math.imul(draw + 1, WEYL)) | 0);
  const rung = scatter((ofDraw + Math.imul(criterion + 1, WEYL)) | 0) >>> (32 - 2 * FINE_BITS);
  return (COARSE_RUNGS[rung >>> FINE_BITS] as number) * (FINE_RUNGS[rung % FINE] as number);
}

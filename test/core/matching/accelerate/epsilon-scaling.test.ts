import { describe, expect, it } from "vitest";
import { Candidates } from "../../../../src/core/matching/primal-dual/candidates.ts";
import { scaleEpsilon } from "../../../../src/core/matching/accelerate/epsilon-scaling.ts";
import { SLICE } from "../../../../src/core/matching/model/slice.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { machol, planar, scatter } from "../markets.ts";
import { everybody, rowsOf, marketStateOf } from "../market-states.ts";

/** Rounds at 1/16, 1/96, 1/576 and 1/3456 of the span. */
const ROUNDS = 4;

function roughly(rows: number[][], span: number, patience = Infinity) {
  const state = marketStateOf(rows);
  const candidates = new Candidates(state, 0);
  const pauses: number[] = [];
  const steps = scaleEpsilon(state, candidates, everybody(state), span, patience);
  const served = runSteps(steps, { onProgress: (at) => pauses.push(at) });
  return { state, candidates, served, pauses };
}

describe("rough prices", () => {
  it("leave nobody placed and are dear for whom all want", () => {
    const rows = Array.from({ length: 12 }, (_, mentee) =>
      Array.from({ length: 12 }, (_, mentor) => 100 * mentor + scatter(20, mentee, mentor)),
    );
    const { state, served } = roughly(rows, 1100);
    expect(served).toBe(true);
    expect(state.placedBidders()).toEqual([]);
    expect([...state.load].every((load) => load === 0)).toBe(true);
    const prices = [...state.price];
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    expect((prices[11] ?? 0) - (prices[1] ?? 0)).toBeGreaterThan(900);
    expect((prices[11] ?? 0) - (prices[1] ?? 0)).toBeLessThan(1100);
  });

  it("rise by the difference to the second choice and by ε, which shrinks from round to round to one step", () => {
    // ε is 10, then 1 three times: bids 0 + 6 + 10, 0 + 10 + 1, 16 + 1 + 1, 11 + 1 + 1.
    expect([...roughly([[10, 4]], 160).state.price]).toEqual([18, 13]);
  });

  it("stop rising after sixty bids for each mentee where a round has no end", () => {
    const { price } = roughly([[5], [5]], 1600).state;
    expect([...price]).toEqual([120 * (100 + 16 + 2 + 1)]);
  });

  it("are given up where their first round reads more rows than one has patience for, and only then", () => {
    const rows = rowsOf(planar(120));
    const whole = roughly(rows, 1500);
    const served = (patience: number) => roughly(rows, 1500, patience).served;
    let [few, enough] = [0, whole.candidates.rowsRead];
    while (enough - few > 1) {
      const between = (few + enough) >> 1;
      if (served(between)) enough = between;
      else few = between;
    }
    expect(few).toBeGreaterThan(120);
    expect(enough).toBeLessThan(0.6 * whole.candidates.rowsRead);
    const givenUp = roughly(rows, 1500, few);
    expect(givenUp.served).toBe(false);
    expect(givenUp.candidates.rowsRead).toBe(enough);
  });

  it("pause after every slice of reading and count their rounds on the way", () => {
    const size = 400;
    const { candidates, pauses } = roughly(rowsOf(machol(size)), size * size);
    const slices = (candidates.rowsRead * size) / SLICE;
    expect(pauses.length).toBeLessThanOrEqual(slices);
    expect(pauses.length).toBeGreaterThan(slices - ROUNDS);
    const perRound = Math.log(6) / Math.log(5000 / 16);
    const rounds = pauses.map((at) => at / perRound);
    for (const round of rounds) expect(round).toBeCloseTo(Math.round(round), 9);
    expect(new Set(rounds.map(Math.round))).toEqual(new Set([1, 2, 3]));
  });
});

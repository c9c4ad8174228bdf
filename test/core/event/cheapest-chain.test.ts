import { expect, test } from "vitest";
import { CheapestChain } from "../../../src/core/event/cheapest-chain.ts";
import { fresh } from "../../../src/core/event/meeting-problem.ts";

const problem = fresh({
  menteeCount: 2,
  mentorCount: 2,
  // The first mentee may meet the first mentor only; the second suits that mentor best.
  worth: Float64Array.of(10, Number.NaN, 90, 20),
  rounds: 1,
  seats: 1,
  most: 9,
});

test("a meeting gives way where two can be had instead of one", () => {
  const chain = new CheapestChain(problem);
  expect(chain.extend()).toBe(true);
  expect(chain.pairs()).toEqual([2]);
  expect(chain.extend()).toBe(true);
  expect(chain.pairs()).toEqual([0, 3]);
});

test("says when no meeting can be added, as often as it is asked", () => {
  const chain = new CheapestChain(problem);
  while (chain.extend());
  expect(chain.extend()).toBe(false);
  expect(chain.pairs()).toEqual([0, 3]);
});

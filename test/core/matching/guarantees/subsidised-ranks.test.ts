import { expect, it } from "vitest";
import { Losses } from "../../../../src/core/matching/guarantees/losses.ts";
import { subsidisedRanks } from "../../../../src/core/matching/guarantees/subsidised-ranks.ts";
import { countGuarantees } from "../../../../src/core/matching/model/guarantee.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { problemOf } from "../problems.ts";

it("puts a subsidised mentee where their place is worth as much, and numbers the order from the lowest", () => {
  const problem = problemOf([[1], [1], [1]], {
    priorities: Float64Array.of(2, 0, 0),
    guarantees: [{ members: [2], places: 1 }],
  });
  const market = openMarket(problem);
  const losses = new Losses(problem, market);
  const counted = countGuarantees(problem);
  const lifted = subsidisedRanks({ problem, market, counted, losses }, [
    losses.add(losses.ofPlace(2), losses.ofPlace(0), -1),
  ]);
  expect([...lifted.ranks]).toEqual([1, 0, 1]);
  expect(lifted.rankOf(losses.ofPlace(0))).toBe(0);
  expect(lifted.rankOf(losses.none)).toBe(-Infinity);
  const above = subsidisedRanks({ problem, market, counted, losses }, [losses.guaranteed]);
  expect([...above.ranks]).toEqual([1, 0, 2]);
});

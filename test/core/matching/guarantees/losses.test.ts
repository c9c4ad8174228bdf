import { describe, expect, it } from "vitest";
import { Losses, compareLosses } from "../../../../src/core/matching/guarantees/losses.ts";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { problemOf } from "../problems.ts";

const problem = problemOf([[1], [1], [1]], { priorities: Float64Array.of(2, 0, 2) });
const losses = new Losses(problem, openMarket(problem));

describe("losses", () => {
  it("are places, guaranteed places, and places of each priority from the highest", () => {
    expect(losses.none).toEqual([0, 0, 0, 0]);
    expect(losses.guaranteed).toEqual([0, 1, 0, 0]);
    expect(losses.ofPlace(2)).toEqual([1, 0, 1, 0]);
    expect(losses.ofPlace(0)).toEqual([1, 0, 0, 1]);
  });

  it("are compared like words", () => {
    const rising = [losses.none, losses.guaranteed, losses.ofPlace(0), losses.ofPlace(2), losses.most];
    expect([...rising].reverse().sort(compareLosses)).toEqual(rising);
    expect(compareLosses(losses.none, [0, 0, 0, 0])).toBe(0);
  });

  it("are added and taken away, equal ones being the same", () => {
    const both = losses.add(losses.ofPlace(2), losses.guaranteed, 1);
    expect(both).toEqual([1, 1, 1, 0]);
    expect(losses.add(both, losses.ofPlace(2), -1)).toBe(losses.guaranteed);
    expect(losses.add(losses.guaranteed, losses.ofPlace(2), 1)).toBe(both);
  });

  it("are read from numbers that leave as many placed, and from no others", () => {
    expect(losses.subsidy([0, 1, 0, 0])).toBe(losses.guaranteed);
    for (const numbers of [
      [0, 1, 0],
      [1, 0, 0, 0],
      [0, NaN, 0, 0],
      [0, 0, 0, Infinity],
    ])
      expect(losses.subsidy(numbers)).toBeUndefined();
  });
});

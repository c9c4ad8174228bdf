import { describe, expect, it } from "vitest";
import { warmStartFrom } from "../../../../src/core/matching/model/warm-start.ts";
import type { Assignment, Prices } from "../../../../src/core/matching/index.ts";
import { problemOf, solve } from "../problems.ts";

const rows = [
  [9, 1],
  [8, 2],
  [7, null],
];
const solved = solve(problemOf(rows));

function withPrices(...prices: Prices[]): Assignment {
  return { ...solved, mentorOf: Int32Array.of(0, 1, -1), proof: { ...solved.proof, prices } };
}
const priced = withPrices(
  { of: "spread", prices: Float64Array.of(1, 2) },
  { of: "score", prices: Float64Array.of(30, 40) },
);

describe("warmStartFrom", () => {
  it("begins with the dyads and the prices of the scores, for the same people", () => {
    expect(warmStartFrom(priced)).toEqual({
      mentorOf: Int32Array.of(0, 1, -1),
      prices: Float64Array.of(30, 40),
    });
  });

  it("gives dyads and prices to the numbers that people have now", () => {
    expect(warmStartFrom(priced, [1, 0], [1, 0])).toEqual({
      mentorOf: Int32Array.of(0, 1),
      prices: Float64Array.of(40, 30),
    });
    expect(warmStartFrom(priced, [1, 2, 0], [0])).toEqual({
      mentorOf: Int32Array.of(-1, -1, 0),
      prices: Float64Array.of(30),
    });
  });

  it("knows nothing of new people", () => {
    expect(warmStartFrom(priced, [0, -1, 1], [-1, 0, 1])).toEqual({
      mentorOf: Int32Array.of(1, -1, 2),
      prices: Float64Array.of(0, 30, 40),
    });
  });

  it("does not take a new mentor for the one of somebody who had none", () => {
    expect([...warmStartFrom(priced, [0, 2], [0, -1]).mentorOf]).toEqual([0, -1]);
  });

  it("has no use for the prices of a fair assignment, which are of other things", () => {
    const fair = withPrices(
      { of: "level", level: 3, prices: Float64Array.of(5, 6) },
      { of: "spread", prices: Float64Array.of(1, 2) },
    );
    expect(warmStartFrom(fair).prices).toEqual(Float64Array.of(0, 0));
  });
});

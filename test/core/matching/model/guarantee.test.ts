import { describe, expect, it } from "vitest";
import {
  countGuarantees,
  guaranteedPlaces,
  isGuaranteeing,
  placesKept,
} from "../../../../src/core/matching/model/guarantee.ts";
import { problemOf } from "../problems.ts";

const problem = problemOf([[1], [1], [1], [1]], {
  guarantees: [
    { members: [0, 1, 1], places: 1 },
    { members: [1, 2, 3], places: 5 },
  ],
});

describe("guarantees", () => {
  it("count each mentee once, for the first that names them, and no more places than mentees", () => {
    const counted = countGuarantees(problem);
    expect([...counted.guaranteeOf]).toEqual([0, 0, 1, 1]);
    expect(counted.guarantees).toEqual([
      { members: 2, places: 1 },
      { members: 2, places: 2 },
    ]);
  });

  it("are kept by those who are placed", () => {
    const mentorOf = Int32Array.of(0, 0, -1, 0);
    expect(placesKept(countGuarantees(problem), mentorOf)).toEqual([2, 1]);
    expect(guaranteedPlaces(problem, mentorOf)).toBe(2);
  });

  it("are none where there are none, and where the worst dyads count first", () => {
    expect(countGuarantees(problemOf([[1]]))).toEqual({ guaranteeOf: Int32Array.of(-1), guarantees: [] });
    expect(countGuarantees({ ...problem, objective: "fair" }).guarantees).toEqual([]);
  });

  it("matter only with people and places", () => {
    expect(isGuaranteeing(problem)).toBe(true);
    expect(isGuaranteeing(problemOf([[1]]))).toBe(false);
    expect(isGuaranteeing({ ...problem, guarantees: [{ members: [], places: 1 }] })).toBe(false);
    expect(isGuaranteeing({ ...problem, guarantees: [{ members: [0], places: 0 }] })).toBe(false);
  });
});

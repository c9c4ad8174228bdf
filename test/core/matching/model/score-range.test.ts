import { describe, expect, it } from "vitest";
import { readScoreExtremes } from "../../../../src/core/matching/model/score-range.ts";
import { problemOf } from "../problems.ts";

describe("readScoreExtremes", () => {
  it("tells the range of the allowed scores and the best of each mentor", () => {
    const problem = problemOf([
      [3, null, 9],
      [5, null, -1],
    ]);
    expect(readScoreExtremes(problem)).toEqual({
      range: { low: -1, high: 9 },
      best: Float64Array.of(5, -Infinity, 9),
    });
  });

  it("tells an empty range where no pair is allowed, and for nobody", () => {
    const empty = { low: Infinity, high: -Infinity };
    expect(readScoreExtremes(problemOf([[null, null, null, null, null]]))).toEqual({
      range: empty,
      best: new Float64Array(5).fill(-Infinity),
    });
    expect(readScoreExtremes(problemOf([]))).toEqual({ range: empty, best: new Float64Array(0) });
  });

  it("sees the least score wherever it stands, among many mentors as among few", () => {
    for (const mentors of [1, 2, 3, 4, 5, 7, 8, 9, 11]) {
      for (let place = 0; place < 2 * mentors; place++) {
        const scores = Array.from({ length: 2 * mentors }, (_, pair) => (pair === place ? 20 : 30 + pair));
        const problem = problemOf([scores.slice(0, mentors), scores.slice(mentors)]);
        expect(readScoreExtremes(problem).range.low).toBe(20);
      }
    }
  });

  it("sees the best score of each mentor in whichever row it stands", () => {
    const up = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
    const down = [...up].reverse();
    expect(readScoreExtremes(problemOf([up, down]))).toEqual({
      range: { low: 11, high: 20 },
      best: Float64Array.of(20, 19, 18, 17, 16, 16, 17, 18, 19, 20),
    });
    expect(readScoreExtremes(problemOf([[null, ...up.slice(1)], down])).best).toEqual(
      Float64Array.of(20, 19, 18, 17, 16, 16, 17, 18, 19, 20),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseMeetings } from "../../../src/core/event/choose-meetings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { cancelCycles } from "./cancel-cycles.ts";
import { bestRank, meetingProblems, rankOf } from "./meetings.ts";

describe("chooseMeetings", () => {
  it("finds the best meetings of all, against every possible choice", () => {
    fc.assert(
      fc.property(meetingProblems({ people: 3, rounds: 3, seats: 2, begun: true }), (problem) => {
        expect(rankOf(problem, runSteps(chooseMeetings(problem)).pairs)).toEqual(bestRank(problem));
      }),
      { numRuns: 400 },
    );
  });

  it("finds the best meetings of all, against a flow computed in another way", () => {
    fc.assert(
      fc.property(meetingProblems({ people: 7, rounds: 4, seats: 2, begun: true }), (problem) => {
        expect(rankOf(problem, runSteps(chooseMeetings(problem)).pairs)).toEqual(
          rankOf(problem, cancelCycles(problem)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

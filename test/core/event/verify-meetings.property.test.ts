import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseMeetings } from "../../../src/core/event/choose-meetings.ts";
import type { ChosenMeetings } from "../../../src/core/event/chosen-meetings.ts";
import { type MeetingProblem, fresh } from "../../../src/core/event/meeting-problem.ts";
import { verifyMeetings } from "../../../src/core/event/verify-meetings.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { meetingProblems, rankOf } from "./meetings.ts";

const problems = meetingProblems({ people: 6, rounds: 3, seats: 2, begun: true });
const choose = (problem: MeetingProblem): ChosenMeetings => runSteps(chooseMeetings(problem));

describe("verifyMeetings", () => {
  it("finds every best choice proven", () => {
    fc.assert(
      fc.property(problems, (problem) => verifyMeetings(problem, choose(problem))),
      { numRuns: 300 },
    );
  });

  it("refuses every other set of pairs that is worse, whatever the prices say", () => {
    fc.assert(
      fc.property(problems, fc.nat(), fc.nat(), (problem, from, to) => {
        const choice = choose(problem);
        const { worth } = problem;
        const allowed = [...worth.keys()].filter((pair) => !Number.isNaN(worth[pair]));
        const without = choice.pairs.filter((_, at) => at !== from % Math.max(1, choice.pairs.length));
        const added = allowed[to % Math.max(1, allowed.length)];
        const pairs = [...new Set(added === undefined ? without : [...without, added])].sort((a, b) => a - b);
        const [best, other] = [rankOf(problem, choice.pairs), rankOf(problem, pairs)];
        const worse =
          other.meetings < best.meetings ||
          (other.meetings === best.meetings && other.evenness < best.evenness) ||
          (other.meetings === best.meetings && other.evenness === best.evenness && other.worth < best.worth);
        fc.pre(worse);
        expect(verifyMeetings(problem, { ...choice, pairs })).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("refuses pairs that must not meet, that meet twice, or for which there is no room", () => {
    const problem = fresh({
      menteeCount: 2,
      mentorCount: 2,
      worth: Float64Array.of(5, Number.NaN, 5, 5),
      rounds: 1,
      seats: 1,
      most: 2,
    });
    const { prices } = choose(problem);
    for (const pairs of [[1], [0, 0], [2, 3]]) expect(verifyMeetings(problem, { pairs, prices })).toBe(false);
  });
});

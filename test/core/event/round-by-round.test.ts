import fc from "fast-check";
import { expect, test } from "vitest";
import { fresh } from "../../../src/core/event/meeting-problem.ts";
import { roundByRound } from "../../../src/core/event/round-by-round.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { meetingProblems } from "./meetings.ts";

test("the tables of a round are kept to, nobody sits at two of them, and nobody meets twice", () => {
  const problems = meetingProblems({ people: 7, rounds: 4, seats: 3, begun: true });
  fc.assert(
    fc.property(problems, fc.integer({ min: 1, max: 4 }), (problem, tables) => {
      const planned = runSteps(roundByRound({ ...problem, tables }));
      expect(planned).toHaveLength(problem.rounds);
      const met = planned.flatMap((round) => {
        const mentees = [...round.values()].flat();
        expect(round.size).toBeLessThanOrEqual(tables);
        expect(new Set(mentees).size).toBe(mentees.length);
        return [...round].flatMap(([mentor, group]) =>
          group.map((mentee) => mentee * problem.mentorCount + mentor),
        );
      });
      expect(new Set(met).size).toBe(met.length);
      expect(met.filter((pair) => Number.isNaN(problem.worth[pair]))).toEqual([]);
    }),
  );
});

test("whoever has had most breaks sits first, then whoever has most to bring", () => {
  const size = { menteeCount: 4, mentorCount: 3, rounds: 1, seats: 2, tables: 1 };
  const worth = Float64Array.of(10, 90, 50, 10, 90, 50, 10, 90, 50, 10, 90, 50);
  const seated = (mentorBreaks: readonly number[]): number[] =>
    runSteps(roundByRound({ ...fresh({ ...size, worth }), mentorBreaks })).flatMap((round) => [
      ...round.keys(),
    ]);
  expect(seated([0, 0, 0])).toEqual([1]);
  expect(seated([1, 0, 1])).toEqual([2]);
  expect(seated([2, 0, 1])).toEqual([0]);
});

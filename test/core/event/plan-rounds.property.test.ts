import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseMeetings } from "../../../src/core/event/choose-meetings.ts";
import { type EventProblem, fresh } from "../../../src/core/event/meeting-problem.ts";
import { type RoundPlan, planOf, planRounds } from "../../../src/core/event/plan-rounds.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { cancelCycles } from "./cancel-cycles.ts";
import { degrees, meetingProblems, rankOf } from "./meetings.ts";

const events = (seats: number): fc.Arbitrary<EventProblem> =>
  fc
    .tuple(meetingProblems({ people: 7, rounds: 5, seats, begun: true }), fc.integer({ min: 1, max: 8 }))
    .map(([problem, tables]) => ({ ...problem, tables }));

function pairsOf({ mentorCount }: EventProblem, { rounds }: RoundPlan): number[] {
  return rounds.flatMap((round) =>
    [...round].flatMap(([mentor, mentees]) => mentees.map((mentee) => mentee * mentorCount + mentor)),
  );
}

function spread(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}

describe("planRounds", () => {
  for (const seats of [1, 3]) {
    it(`lets nobody be in two places, and no pair meet twice or against the rules, up to ${String(seats)} a table`, () => {
      fc.assert(
        fc.property(events(seats), (problem) => {
          const plan = runSteps(planRounds(problem));
          expect(plan.rounds).toHaveLength(problem.rounds);
          for (const round of plan.rounds) {
            const mentees = [...round.values()].flat();
            expect(new Set(mentees).size).toBe(mentees.length);
            expect(round.size).toBeLessThanOrEqual(problem.tables);
            for (const group of round.values()) expect(group.length).toBeLessThanOrEqual(problem.seats);
          }
          const pairs = pairsOf(problem, plan);
          expect(new Set(pairs).size).toBe(pairs.length);
          expect(pairs.filter((pair) => Number.isNaN(problem.worth[pair]))).toEqual([]);
        }),
        { numRuns: 200 },
      );
    });
  }

  it("reaches the optimum of a flow computed in another way, and fills the rounds evenly", () => {
    fc.assert(
      fc.property(events(1), (problem) => {
        const plan = runSteps(planRounds(problem));
        const most = problem.rounds * problem.tables;
        expect(plan.best).toBe(true);
        expect(rankOf(problem, pairsOf(problem, plan))).toEqual(
          rankOf(problem, cancelCycles({ ...problem, most })),
        );
        expect(spread(plan.rounds.map((round) => round.size))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it("calls best what is proven: not worse meetings, nor one less", () => {
    const problem = fresh({
      ...{ menteeCount: 2, mentorCount: 2, rounds: 1, seats: 1, most: 2 },
      worth: Float64Array.of(90, 10, 20, 80),
    });
    const choice = runSteps(chooseMeetings(problem));
    const worse = { ...choice, pairs: [1, 2] };
    const fewer = { ...choice, pairs: choice.pairs.slice(1) };
    expect(planOf(problem, choice)).toMatchObject({ best: true });
    for (const other of [worse, fewer]) expect(planOf(problem, other)).toMatchObject({ best: false });
  });

  it("shares breaks out within one of each other where any two may meet", () => {
    fc.assert(
      fc.property(events(1), (problem) => {
        const worth = problem.worth.map((one) => (Number.isNaN(one) ? 0 : one));
        const free = fresh({ ...problem, worth });
        const { mentees, mentors } = degrees(free, pairsOf(free, runSteps(planRounds(free))));
        expect(spread(mentees)).toBeLessThanOrEqual(1);
        expect(spread(mentors)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  it("gives a mentor at a group table somebody in every round once there are mentees enough", () => {
    const problem = fresh({
      menteeCount: 6,
      mentorCount: 3,
      worth: new Float64Array(18).map((_, pair) => (pair * 37) % 100),
      rounds: 3,
      seats: 2,
      tables: 3,
    });
    const { rounds, best } = runSteps(planRounds(problem));
    expect(best).toBe(true);
    expect(rounds.map((round) => [...round.values()].map((group) => group.length))).toEqual([
      [2, 2, 2],
      [2, 2, 2],
      [2, 2, 2],
    ]);
  });

  it("passes group tables on from round to round where they are fewer than the mentors", () => {
    const problem = fresh({
      menteeCount: 8,
      mentorCount: 4,
      worth: new Float64Array(32).map((_, pair) => (pair * 29) % 50),
      rounds: 4,
      seats: 2,
      tables: 2,
    });
    const plan = runSteps(planRounds(problem));
    expect(plan.best).toBe(false);
    const seated = [0, 1, 2, 3].map((mentor) => plan.rounds.filter((round) => round.has(mentor)).length);
    expect(seated).toEqual([2, 2, 2, 2]);
  });
});

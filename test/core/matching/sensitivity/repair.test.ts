import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repair, warmStartFrom, valueOf, verify } from "../../../../src/core/matching/index.ts";
import type { Assignment, Problem } from "../../../../src/core/matching/index.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { compareRanks, rankOf } from "../brute-force.ts";
import { problemOf, problems, runs, solve } from "../problems.ts";

const repaired = (problem: Problem, previous: Assignment, threshold?: number): Assignment =>
  runSteps(repair(problem, warmStartFrom(previous), threshold));

describe("repair", () => {
  it("is as good as solving anew after any change among the same people", () => {
    const pairs = fc.integer({ min: 0, max: 6 }).chain((mentees) =>
      fc.integer({ min: 0, max: 5 }).chain((mentors) => {
        const sized = { mentees, mentors };
        return fc.tuple(problems(sized), problems(sized));
      }),
    );
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const assignment = repaired(after, solve({ ...before, objective: after.objective ?? "total" }));
        const anew = solve(after);
        expect(compareRanks(after, rankOf(after, assignment.mentorOf), rankOf(after, anew.mentorOf))).toBe(0);
        expect(verify(after, assignment)).toMatchObject({ optimal: true, gap: 0 });
      }),
      runs(1500),
    );
  });

  it("changes nothing where nothing has changed", () => {
    fc.assert(
      fc.property(problems({ objective: "total" }), (problem) => {
        // Among equally good assignments of people of several priorities it may come back with another one.
        const same = { ...problem, spread: 0, priorities: new Float64Array(problem.menteeCount) };
        const first = solve(same);
        expect(repaired(same, first).mentorOf).toEqual(first.mentorOf);
      }),
    );
  });

  it("changes nothing between people of equal scores, some of whom stay out", () => {
    const problem = problemOf([[1], [2], [1], [Number.NaN], [2]]);
    const previous = solve(problem);
    expect([...repaired(problem, previous).mentorOf]).toEqual([...previous.mentorOf]);
    const swapped = { ...previous, mentorOf: Int32Array.of(-1, -1, -1, -1, 0) };
    expect([...repaired(problem, swapped).mentorOf]).toEqual([-1, -1, -1, -1, 0]);
  });

  it("keeps dyads whose change would not pay more than the threshold", () => {
    const before = problemOf([
      [50, 40],
      [40, 45],
    ]);
    const after = problemOf([
      [50, 52],
      [50, 45],
    ]);
    const previous = solve(before);
    expect([...repaired(after, previous).mentorOf]).toEqual([1, 0]);
    expect([...repaired(after, previous, 4).mentorOf]).toEqual([0, 1]);
    expect([...repaired(after, previous, 3).mentorOf]).toEqual([1, 0]);
  });

  it("has no dyad to keep of who had none", () => {
    const after = problemOf([
      [50, 53],
      [null, null],
    ]);
    const start = { mentorOf: Int32Array.of(0, -1), prices: new Float64Array(2) };
    expect([...runSteps(repair(after, start, 4)).mentorOf]).toEqual([0, -1]);
    expect([...runSteps(repair(after, start, 2)).mentorOf]).toEqual([1, -1]);
  });

  it("leaves the scores as they were, and judges what it keeps by them", () => {
    const after = problemOf([[50, 53]]);
    const start = { mentorOf: Int32Array.of(0), prices: new Float64Array(2) };
    expect(runSteps(repair(after, start, 4))).toMatchObject({
      total: 50,
      minimum: 50,
      proof: { optimal: false, gap: 3, bound: 53 },
    });
    expect([...after.scores]).toEqual([50, 53]);
  });

  it("takes the best dyads where the previous ones are not as good any more", () => {
    const start = { mentorOf: Int32Array.of(0), prices: new Float64Array(2) };
    const assignment = runSteps(repair(problemOf([[50, 53]]), start));
    expect([...assignment.mentorOf]).toEqual([1]);
    expect(assignment.proof).toMatchObject({ optimal: true, gap: 0 });
  });

  it("tells its progress through both of its parts, the best dyads and the ones kept", () => {
    const progress: number[] = [];
    const start = { mentorOf: Int32Array.of(0), prices: new Float64Array(2) };
    runSteps(repair(problemOf([[50, 53]]), start, 4), { onProgress: (fraction) => progress.push(fraction) });
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress[0]).toBe(0);
    expect(progress.filter((fraction) => fraction < 0.5).length).toBeGreaterThan(2);
    expect(progress.filter((fraction) => fraction > 0.5 && fraction <= 1).length).toBeGreaterThan(2);
  });

  it("tells what keeping costs as the gap of its proof", () => {
    fc.assert(
      fc.property(problems({ objective: "total" }), fc.constantFrom(0.5, 5, 100), (problem, threshold) => {
        const previous = solve({ ...problem, scores: problem.scores.map((score) => 100 - score) });
        const kept = repaired(problem, previous, threshold);
        const best = solve(problem);
        expect(kept.proof.gap).toBeCloseTo(valueOf(problem, best) - valueOf(problem, kept), 9);
        expect(kept.placed).toBe(best.placed);
        expect(kept.proof.optimal).toBe(kept.proof.gap === 0);
      }),
      runs(300),
    );
  });

  it("follows people whose numbers have changed", () => {
    const before = problemOf([
      [9, 1, 5],
      [1, 9, 5],
    ]);
    const start = warmStartFrom(solve(before), [1, -1, 0], [2, 1]);
    expect([...start.mentorOf]).toEqual([1, -1, -1]);
    expect(start.prices).toHaveLength(2);
    const after = problemOf([
      [5, 9],
      [7, 7],
      [5, 1],
    ]);
    const assignment = runSteps(repair(after, start));
    expect([...assignment.mentorOf]).toEqual([1, 0, -1]);
    expect(assignment.proof.optimal).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openMarket } from "../../../../src/core/matching/model/market.ts";
import { reasonUnplaced, whyUnplaced } from "../../../../src/core/matching/index.ts";
import { problemOf, problems, runs, solve } from "../problems.ts";

describe("whyUnplaced", () => {
  it("counts how many mentors each rule took away where no mentor is allowed", () => {
    const problem = problemOf([[null, null, null, 4]], { capacities: [1, 1, 1, 0] });
    const rules = ["same line", "same line", "other language"];
    const why = whyUnplaced(problem, solve(problem))(0, (_mentee, mentor) => rules[mentor]);
    expect(why).toEqual({
      reason: "no-allowed-mentor",
      removed: new Map([
        ["same line", 2],
        ["other language", 1],
      ]),
      relaxations: {
        seats: [3],
        pairs: { mentees: [0], mentors: [0, 1, 2] },
      },
    });
    expect(whyUnplaced(problem, solve(problem))(0)).toMatchObject({ removed: new Map() });
  });

  it("asks for the rule of the mentee's own pairs that are not allowed, and counts only those with one", () => {
    const problem = problemOf(
      [
        [1, 1, 1],
        [null, 5, null],
        [null, 1, 1],
      ],
      { capacities: [1, 0, 1] },
    );
    const assignment = solve(problem);
    expect([...assignment.mentorOf]).toEqual([0, -1, 2]);
    const pairs: [number, number][] = [];
    const why = whyUnplaced(problem, assignment)(1, (mentee, mentor) => {
      pairs.push([mentee, mentor]);
      return mentor === 2 ? "away" : undefined;
    });
    expect(why).toMatchObject({ reason: "no-allowed-mentor", removed: new Map([["away", 1]]) });
    expect(pairs).toEqual([
      [1, 0],
      [1, 2],
    ]);
  });

  it("names the mentees who share too few seats, and what alone would place the person", () => {
    const problem = problemOf(
      [
        [9, null, null],
        [8, 5, null],
        [7, 4, null],
        [null, null, 5],
      ],
      { capacities: [1, 1, 2] },
    );
    const assignment = solve(problem);
    expect([...assignment.mentorOf]).toEqual([0, 1, -1, 2]);
    expect(whyUnplaced(problem, assignment)(2)).toEqual({
      reason: "mentors-full",
      mentees: [0, 1, 2],
      mentors: [0, 1],
      seats: 2,
      relaxations: {
        seats: [0, 1],
        pairs: { mentees: [0, 1, 2], mentors: [2] },
      },
    });
  });

  it("knows the reason from whether any mentor with a seat is allowed, taken or not", () => {
    const problem = problemOf(
      [
        [5, null, null],
        [null, 5, 5],
        [null, null, 5],
      ],
      { capacities: [0, 1, 1] },
    );
    const reasons = [0, 1, 2].map((mentee) => reasonUnplaced(problem, mentee));
    expect(reasons).toEqual(["no-allowed-mentor", "mentors-full", "mentors-full"]);
  });

  it("is a true certificate, and each relaxation alone places one more", () => {
    fc.assert(
      fc.property(problems({ objective: "total" }), (problem) => {
        const assignment = solve(problem);
        const { seats, lockedTo } = openMarket(problem);
        const mentee = assignment.mentorOf.indexOf(-1);
        if (mentee < 0) return;
        const why = whyUnplaced(problem, assignment)(mentee);
        expect(why.reason).toBe(reasonUnplaced(problem, mentee));
        if (why.reason === "mentors-full") {
          expect(why.mentees).toContain(mentee);
          expect(why.mentees.every((other) => lockedTo[other] === -1)).toBe(true);
          expect(why.mentees.length).toBe(why.seats + 1);
          expect(why.mentors.reduce((sum, mentor) => sum + (seats[mentor] ?? 0), 0)).toBe(why.seats);
          for (const other of why.mentees) {
            for (let mentor = 0; mentor < problem.mentorCount; mentor++) {
              const allowed = !Number.isNaN(problem.scores[other * problem.mentorCount + mentor]);
              if (allowed) expect(why.mentors).toContain(mentor);
            }
          }
        }
        for (const mentor of why.relaxations.seats) {
          const capacities = problem.capacities.slice();
          const locks = (problem.locks ?? []).filter(([, to]) => to === mentor).length;
          capacities[mentor] = Math.max(capacities[mentor] ?? 0, locks) + 1;
          expect(solve({ ...problem, capacities }).placed).toBe(assignment.placed + 1);
        }
        const { mentees, mentors } = why.relaxations.pairs;
        for (const pair of mentees.flatMap((other) =>
          mentors.map((mentor) => other * problem.mentorCount + mentor),
        )) {
          const scores = problem.scores.slice();
          expect(scores[pair]).toBeNaN();
          scores[pair] = 0;
          expect(solve({ ...problem, scores }).placed).toBe(assignment.placed + 1);
        }
      }),
      runs(300),
    );
  });
});

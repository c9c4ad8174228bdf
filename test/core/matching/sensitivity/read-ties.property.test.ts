import fc from "fast-check";
import { expect, it } from "vitest";
import type { Problem } from "../../../../src/core/matching/index.ts";
import { readTies, repair, warmStartFrom } from "../../../../src/core/matching/index.ts";
import { runSteps } from "../../../../src/core/steps.ts";
import { compareRanks, everyMatching, rankOf } from "../brute-force.ts";
import { guaranteed, problems, runs, solve } from "../problems.ts";

/** All best assignments, by trying every one. */
function allBest(problem: Problem): readonly (readonly number[])[] {
  let best: number[][] = [];
  everyMatching(problem, (mentorOf) => {
    const [first] = best;
    const order =
      first === undefined ? 1 : compareRanks(problem, rankOf(problem, mentorOf), rankOf(problem, first));
    if (order > 0) best = [];
    if (order >= 0) best.push([...mentorOf]);
  });
  return best;
}

for (const objective of ["total", "fair"] as const) {
  it(`knows every pair that some best assignment has, and every one that some parts, objective ${objective}`, () => {
    fc.assert(
      fc.property(problems({ largest: 4, objective }), (problem) => {
        const best = allBest(problem);
        const assignment = solve(problem);
        const ties = readTies(problem, assignment);
        for (const [mentee, mentor] of assignment.mentorOf.entries()) {
          for (let other = 0; other < problem.mentorCount; other++)
            expect(ties.mayHave(mentee, other), `${mentee} with ${other}`).toBe(
              best.some((mentorOf) => mentorOf[mentee] === other),
            );
          if (mentor >= 0)
            expect(ties.mayPart(mentee), `${mentee} from ${mentor}`).toBe(
              best.some((mentorOf) => mentorOf[mentee] !== mentor),
            );
        }
      }),
      runs(600),
    );
  });

  it(`says the same wherever the solve began, objective ${objective}`, () => {
    fc.assert(
      fc.property(
        problems({ mentees: 4, mentors: 4, objective }),
        problems({ mentees: 4, mentors: 4, objective }),
        (problem, other) => {
          const assignment = solve(problem);
          const warm = runSteps(repair(problem, warmStartFrom(solve(other))));
          const [ties, warmTies] = [readTies(problem, assignment), readTies(problem, warm)];
          for (const mentee of assignment.mentorOf.keys()) {
            for (let mentor = 0; mentor < problem.mentorCount; mentor++)
              expect(warmTies.mayHave(mentee, mentor)).toBe(ties.mayHave(mentee, mentor));
          }
        },
      ),
      runs(300),
    );
  });
}

it("knows the same where places are guaranteed, those that cannot all be kept too", () => {
  fc.assert(
    fc.property(guaranteed({ largest: 4 }), (problem) => {
      const best = allBest(problem);
      const assignment = solve(problem);
      const ties = readTies(problem, assignment);
      for (const [mentee, mentor] of assignment.mentorOf.entries()) {
        for (let other = 0; other < problem.mentorCount; other++)
          expect(ties.mayHave(mentee, other), `${mentee} with ${other}`).toBe(
            best.some((mentorOf) => mentorOf[mentee] === other),
          );
        if (mentor >= 0)
          expect(ties.mayPart(mentee), `${mentee} from ${mentor}`).toBe(
            best.some((mentorOf) => mentorOf[mentee] !== mentor),
          );
      }
    }),
    runs(1000),
  );
});

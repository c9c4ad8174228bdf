import fc from "fast-check";
import { expect, it } from "vitest";
import { keepAnswers, weighAgain } from "../../../src/core/scoring/kept-answers.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { answeredProgrammes } from "./answers.ts";
import { scored } from "./scored.ts";

it("gives, bit by bit, the scores that the same answers have in settings with those weights", () => {
  fc.assert(
    fc.property(
      answeredProgrammes(4, 3),
      fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 5, maxLength: 5 }),
      ({ answers, criteria, emphasis, affinities }, weights) => {
        const kept = runSteps(keepAnswers(scored(answers, criteria, emphasis, affinities).actives, 4, 3));
        const weightOf = (index: number): number => weights[index] ?? 0;
        const again = runSteps(weighAgain(kept, weightOf, 4, 3));
        let at = 0;
        const changed = criteria.map((criterion) =>
          criterion.on === false ? criterion : { ...criterion, weight: weightOf(at++) },
        );
        expect([...again]).toEqual([...scored(answers, changed, emphasis, affinities).values]);
      },
    ),
    { numRuns: 500 },
  );
});

it("is plain data, so that a worker can be given it", () => {
  fc.assert(
    fc.property(answeredProgrammes(3, 3), ({ answers, criteria, emphasis, affinities }) => {
      const kept = runSteps(keepAnswers(scored(answers, criteria, emphasis, affinities).actives, 3, 3));
      const weightOf = (index: number): number => kept[index]?.weight ?? 0;
      expect([...runSteps(weighAgain(structuredClone(kept), weightOf, 3, 3))]).toEqual([
        ...scored(answers, criteria, emphasis, affinities).values,
      ]);
    }),
    { numRuns: 50 },
  );
});

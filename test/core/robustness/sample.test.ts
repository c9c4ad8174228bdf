import { expect, it } from "vitest";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import { assign } from "../../../src/core/matching/index.ts";
import { robustnessOf } from "../../../src/core/robustness/fragile.ts";
import { robustnessProblem } from "../../../src/core/robustness/robustness-problem.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { programmeOf } from "../event/sample-event.ts";
import { sampleTables } from "../workbooks.ts";
import { measure } from "./requests.ts";

it("says of the dyads of the sample programme what the panel says of them, in a browser, too", () => {
  const programme = programmeOf(sampleTables());
  const { cohort } = runSteps(gatherCohort(programme));
  const { mentorOf } = runSteps(assign(toProblem(cohort, { locked: [], refused: [] })));
  const measured = measure(runSteps(robustnessProblem(cohort, { mentorOf, kept: [] })));
  const dyads = [...mentorOf.entries()].flatMap(([mentee, mentor]) => {
    const dyad = robustnessOf(measured, mentee, mentor);
    return dyad === null ? [] : [{ name: cohort.menteeLabels[mentee], ...dyad }];
  });
  expect(dyads).toHaveLength(36);
  expect(dyads.every(({ isBest }) => isBest)).toBe(true);
  expect(dyads.filter(({ isFragile }) => isFragile).map(({ name, held }) => [name, held])).toEqual([
    ["Isabel Morales", 92],
    ["Nicolas Turcotte", 75],
  ]);
  const [sujets, choix] = ["Sujets", "Choix"].map((label) =>
    programme.settings.criteria
      .filter(({ on }) => on !== false)
      .findIndex((criterion) => criterion.label === label),
  );
  const hangsOn = (name: string) => dyads.find((dyad) => dyad.name === name)?.hangsOn;
  expect([hangsOn("Isabel Morales"), hangsOn("Nicolas Turcotte"), hangsOn("Ahmed Mansouri")]).toEqual([
    sujets,
    choix,
    null,
  ]);
});

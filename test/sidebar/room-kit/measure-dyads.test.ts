import { describe, expect, it } from "vitest";
import { measureDyads } from "../../../sidebar/room-kit/measure-dyads.ts";
import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import { assign } from "../../../src/core/matching/index.ts";
import { type Robustness, measureRobustness } from "../../../src/core/robustness/measure-robustness.ts";
import {
  type RobustnessProblem,
  robustnessProblem,
} from "../../../src/core/robustness/robustness-problem.ts";
import { Cancelled, runSteps } from "../../../src/core/steps.ts";
import { programmeOf } from "../../core/event/sample-event.ts";
import { sampleTables } from "../../core/workbooks.ts";
import { hostWith, quiet, withoutWorkers, workerOnALine } from "./worker-on-a-line.ts";

const noWorker = withoutWorkers<RobustnessProblem, Robustness>();
const measureWorker = () =>
  workerOnALine<RobustnessProblem, Robustness>((problem, onProgress) =>
    runSteps(measureRobustness(problem), { onProgress }),
  );

/** The dyads of the sample as a run proposes them. */
function sampleProblem(): RobustnessProblem {
  const programme = programmeOf(sampleTables());
  const { cohort } = runSteps(gatherCohort(programme));
  const { mentorOf } = runSteps(assign(toProblem(cohort, { locked: [], refused: [] })));
  return { ...runSteps(robustnessProblem(cohort, { mentorOf, kept: [] })), draws: 20 };
}

describe("dyads measured in a worker", () => {
  it("depend on the weights as the page finds by itself where no worker can be made", async () => {
    const worker = measureWorker();
    const there = await measureDyads(
      sampleProblem(),
      quiet(),
      hostWith(() => worker),
    );
    expect(worker.requests()).toBe(1);
    expect(there.held.some((held) => held > 0 && held < there.draws)).toBe(true);
    expect(await measureDyads(sampleProblem(), quiet(), noWorker)).toEqual(there);
  });

  it("say how far that is, from the start on", async () => {
    const fractions: number[] = [];
    const calls = { ...quiet(), onProgress: (fraction: number) => void fractions.push(fraction) };
    await measureDyads(sampleProblem(), calls, hostWith(measureWorker));
    expect(fractions[0]).toBe(0);
    expect(fractions.length).toBeGreaterThan(10);
    expect([...fractions].sort((a, b) => a - b)).toEqual(fractions);
  });

  it("are left when cancelled, in the worker and on the page", async () => {
    for (const host of [hostWith(measureWorker), noWorker]) {
      const controller = new AbortController();
      const measured = measureDyads(
        sampleProblem(),
        { onProgress: () => undefined, signal: controller.signal },
        host,
      );
      controller.abort();
      await expect(measured).rejects.toThrow(Cancelled);
    }
  });
});

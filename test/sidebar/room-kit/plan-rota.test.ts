import { describe, expect, it } from "vitest";
import { planRota } from "../../../sidebar/room-kit/plan-rota.ts";
import { type RotaDraft, draftRota } from "../../../src/core/event/make-rota.ts";
import type { EventProblem } from "../../../src/core/event/meeting-problem.ts";
import { type RoundPlan, planRounds } from "../../../src/core/event/plan-rounds.ts";
import { Cancelled, runSteps } from "../../../src/core/steps.ts";
import { everyoneBut, sampleCohort } from "../../core/event/sample-event.ts";
import { hostWith, quiet, withoutWorkers, workerOnALine } from "./worker-on-a-line.ts";

const noWorker = withoutWorkers<EventProblem, RoundPlan>();
const planWorker = () =>
  workerOnALine<EventProblem, RoundPlan>((problem, onProgress) =>
    runSteps(planRounds(problem), { onProgress }),
  );

function sampleDraft(group = 1): RotaDraft {
  const cohort = sampleCohort();
  const doubt = new Uint8Array(cohort.mentees.length * cohort.mentors.length);
  const choices = { rounds: 6, minutes: 8, tables: 24, group, doubtsFirst: false };
  return draftRota({ cohort, doubt }, everyoneBut(cohort), choices);
}

describe("a rota planned in a worker", () => {
  it("is the rota that the page plans by itself where no worker can be made", async () => {
    for (const group of [1, 2]) {
      const worker = planWorker();
      const there = await planRota(
        sampleDraft(group),
        quiet(),
        hostWith(() => worker),
      );
      expect(worker.requests()).toBe(1);
      expect(there.schedule).toHaveLength(6);
      expect(there.best).toBe(true);
      expect(await planRota(sampleDraft(group), quiet(), noWorker)).toEqual(there);
    }
  });

  it("tells how far it is, from the start on", async () => {
    const fractions: number[] = [];
    const calls = { ...quiet(), onProgress: (fraction: number) => void fractions.push(fraction) };
    await planRota(sampleDraft(), calls, hostWith(planWorker));
    expect(fractions[0]).toBe(0);
    expect(fractions.length).toBeGreaterThan(3);
    expect([...fractions].sort((a, b) => a - b)).toEqual(fractions);
  });

  it("stops when cancelled, in the worker and on the page", async () => {
    for (const host of [hostWith(planWorker), noWorker]) {
      const controller = new AbortController();
      const rota = planRota(sampleDraft(), { onProgress: () => undefined, signal: controller.signal }, host);
      controller.abort();
      await expect(rota).rejects.toThrow(Cancelled);
    }
  });
});

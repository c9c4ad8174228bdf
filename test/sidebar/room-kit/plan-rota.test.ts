import { describe, expect, it } from "vitest";
import { planRota } from "../../../sidebar/room-kit/plan-rota.ts";
import type { RunHost, RunWorker } from "../../../sidebar/runner.ts";
import { type RunMessage, serve } from "../../../sidebar/worker-line.ts";
import { type RotaDraft, draftRota } from "../../../src/core/event/make-rota.ts";
import type { EventProblem } from "../../../src/core/event/meeting-problem.ts";
import { type RoundPlan, planRounds } from "../../../src/core/event/plan-rounds.ts";
import { Cancelled, runSteps } from "../../../src/core/steps.ts";
import { everyoneBut, sampleCohort } from "../../core/event/sample-event.ts";

type PlanWorker = RunWorker<EventProblem, RoundPlan>;

const later = (turn: () => void) => void setTimeout(turn);

function hostWith(makeWorker: () => PlanWorker): RunHost<EventProblem, RoundPlan> {
  return { makeWorker, later, now: () => performance.now() };
}

const noWorker = hostWith(() => {
  throw new Error("Workers are not allowed here.");
});

/** A worker on the other end of a line in memory, over which things are copied as between a page and its worker. */
function workerOnALine(): PlanWorker & { readonly requests: () => number } {
  let requests = 0;
  let toPlan: (message: RunMessage<RoundPlan>) => void = () => undefined;
  let toWorker: (request: EventProblem) => void = () => undefined;
  serve<EventProblem, RoundPlan>(
    {
      listen: (listener) => (toWorker = listener),
      post: (message) => {
        toPlan(structuredClone(message));
      },
    },
    (problem, onProgress) => runSteps(planRounds(problem), { onProgress }),
  );
  return {
    listen: (onMessage) => (toPlan = onMessage),
    post: (request) => {
      requests += 1;
      later(() => {
        toWorker(structuredClone(request));
      });
    },
    terminate: () => (toPlan = () => undefined),
    requests: () => requests,
  };
}

function sampleDraft(group = 1): RotaDraft {
  const cohort = sampleCohort();
  const doubt = new Uint8Array(cohort.mentees.length * cohort.mentors.length);
  const choices = { rounds: 6, minutes: 8, tables: 24, group, doubtsFirst: false };
  return draftRota({ cohort, doubt }, everyoneBut(cohort), choices);
}

const quiet = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

describe("a rota planned in a worker", () => {
  it("is the rota that the page plans by itself where no worker can be made", async () => {
    for (const group of [1, 2]) {
      const worker = workerOnALine();
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
    await planRota(sampleDraft(), calls, hostWith(workerOnALine));
    expect(fractions[0]).toBe(0);
    expect(fractions.length).toBeGreaterThan(3);
    expect([...fractions].sort((a, b) => a - b)).toEqual(fractions);
  });

  it("stops when cancelled, in the worker and on the page", async () => {
    for (const host of [hostWith(workerOnALine), noWorker]) {
      const controller = new AbortController();
      const rota = planRota(sampleDraft(), { onProgress: () => undefined, signal: controller.signal }, host);
      controller.abort();
      await expect(rota).rejects.toThrow(Cancelled);
    }
  });
});

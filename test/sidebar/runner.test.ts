import { describe, expect, it } from "vitest";
import { type RunHost, type RunWorker, inSlices, runProposal } from "../../sidebar/runner.ts";
import type { RunMessage } from "../../sidebar/worker-line.ts";
import { type RunRequest, serveRuns } from "../../sidebar/worker.ts";
import { propose } from "../../src/core/proposal/propose.ts";
import { Cancelled, type Steps } from "../../src/core/steps.ts";
import { smallWorkbook } from "./small-workbook.ts";

const later = (turn: () => void) => void setTimeout(turn);
type ProposalWorker = RunWorker<RunRequest, string>;

const noWorker = (): ProposalWorker => {
  throw new Error("Workers are not allowed here.");
};

/** A page whose clock moves by so many milliseconds each time it is read. */
function page(makeWorker: () => ProposalWorker, tick = 1): RunHost<RunRequest, string> {
  let time = 0;
  return { makeWorker, later, now: () => (time += tick) };
}

/** A worker on the other end of a line in memory: the messages are those of the real one. */
function workerOnALine(): ProposalWorker & { readonly ended: () => boolean } {
  let ended = false;
  let toPlan: (message: RunMessage<string>) => void = () => undefined;
  let toWorker: (request: RunRequest) => void = () => undefined;
  serveRuns({
    listen: (listener) => (toWorker = listener),
    post: (message) => {
      later(() => {
        if (!ended) toPlan(message);
      });
    },
  });
  return {
    listen: (onMessage) => (toPlan = onMessage),
    post: (request) => {
      later(() => {
        toWorker(request);
      });
    },
    terminate: () => (ended = true),
    ended: () => ended,
  };
}

/** A worker that the browser refuses after all, with nothing but an error event, perhaps after some progress. */
function brokenWorker(progress: readonly number[]): ProposalWorker {
  return {
    listen: (onMessage, onError) => {
      later(() => {
        for (const fraction of progress) onMessage({ type: "progress", fraction });
        onError("Out of memory");
      });
    },
    post: () => undefined,
    terminate: () => undefined,
  };
}

/** What a run was told, and how to stop it. */
function calls() {
  const controller = new AbortController();
  const fractions: number[] = [];
  return {
    fractions,
    signal: controller.signal,
    onProgress: (fraction: number) => void fractions.push(fraction),
    cancel: () => {
      controller.abort();
    },
  };
}

function* countTo(last: number): Steps<string> {
  for (let step = 1; step <= last; step += 1) yield step / last;
  return "done";
}

describe("a run in a worker", () => {
  it("gives the outcome that the page itself would have found, and ends the worker", async () => {
    const worker = workerOnALine();
    const run = calls();
    const outcome = await runProposal(
      smallWorkbook(),
      page(() => worker),
      run,
    );
    expect(outcome).toEqual(JSON.parse(JSON.stringify(propose(smallWorkbook()))));
    expect(worker.ended()).toBe(true);
    expect(run.fractions[0]).toBe(0);
  });

  it("is ended at once by a cancel", async () => {
    const worker = workerOnALine();
    const run = calls();
    const outcome = runProposal(
      smallWorkbook(),
      page(() => worker),
      run,
    );
    run.cancel();
    await expect(outcome).rejects.toThrow(Cancelled);
    expect(worker.ended()).toBe(true);
  });

  it("tells of a fault of the program instead of trying again", async () => {
    await expect(
      runProposal(
        smallWorkbook(),
        page(() => brokenWorker([0])),
        calls(),
      ),
    ).rejects.toThrow("Out of memory");
  });
});

describe("a run on the page", () => {
  it("takes over where no worker can be made, or where one breaks before its first word", async () => {
    for (const makeWorker of [noWorker, () => brokenWorker([])]) {
      const outcome = await runProposal(smallWorkbook(), page(makeWorker), calls());
      expect(outcome).toEqual(propose(smallWorkbook()));
    }
  });

  it("gives the page a turn every few milliseconds", async () => {
    const run = calls();
    // With 1 ms for each look at the clock, a slice of 12 ms holds about 12 of the 120 steps.
    expect(await inSlices(countTo(120), page(noWorker), run)).toBe("done");
    expect(run.fractions.length).toBeGreaterThanOrEqual(9);
    expect(run.fractions.length).toBeLessThanOrEqual(11);
    expect([...run.fractions].sort((a, b) => a - b)).toEqual(run.fractions);
  });

  it("stops at the next slice when cancelled", async () => {
    const run = calls();
    const result = inSlices(countTo(1_000_000), page(noWorker), {
      ...run,
      onProgress: () => {
        run.cancel();
      },
    });
    await expect(result).rejects.toThrow(Cancelled);
  });

  it("does not begin when cancelled before", async () => {
    const run = calls();
    run.cancel();
    await expect(runProposal(smallWorkbook(), page(noWorker), run)).rejects.toThrow(Cancelled);
    await expect(inSlices(countTo(3), page(noWorker), run)).rejects.toThrow(Cancelled);
  });
});

import { useState } from "preact/hooks";
import type { Steps } from "../../../src/core/steps.ts";
import { inSlices } from "../../runner.ts";

const HOST = {
  later: (turn: () => void) => void setTimeout(turn),
  now: () => performance.now(),
};

export interface Progress {
  /** From 0 to 1; null while nothing is computed. */
  readonly fraction: number | null;
  run<Result>(steps: Steps<Result>): Promise<Result>;
}

/** Runs long computations on the page, a few milliseconds at a time, and tells how far they are. */
export function useProgress(): Progress {
  const [fraction, setFraction] = useState<number | null>(null);
  return {
    fraction,
    async run(steps) {
      setFraction(0);
      try {
        return await inSlices(steps, HOST, { onProgress: setFraction, signal: new AbortController().signal });
      } finally {
        setFraction(null);
      }
    },
  };
}

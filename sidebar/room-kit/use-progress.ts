import { useCallback, useRef, useState } from "preact/hooks";
import { Cancelled } from "../../src/core/steps.ts";
import type { RunCalls } from "../runner.ts";

export interface Progress {
  /** From 0 to 1; null while nothing is computed. */
  readonly fraction: number | null;
  /** Runs one long computation. @returns null when it was cancelled. */
  run<Result>(compute: (calls: RunCalls) => Promise<Result>): Promise<Result | null>;
  cancel: () => void;
}

/** How far a long computation is, and the way to stop it. */
export function useProgress(): Progress {
  const [fraction, setFraction] = useState<number | null>(null);
  const current = useRef(new AbortController());
  const cancel = useCallback(() => {
    current.current.abort();
  }, []);
  return {
    fraction,
    cancel,
    async run(compute) {
      current.current = new AbortController();
      setFraction(0);
      try {
        return await compute({ onProgress: setFraction, signal: current.current.signal });
      } catch (error) {
        if (error instanceof Cancelled) return null;
        throw error;
      } finally {
        setFraction(null);
      }
    },
  };
}

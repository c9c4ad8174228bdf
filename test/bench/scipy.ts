import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Problem } from "../../src/core/matching/index.ts";

export const PYTHON = process.env["PYTHON"] ?? "/usr/bin/python3";

/** Why scipy cannot be run here; `undefined` when it can. */
export function withoutScipy(): string | undefined {
  try {
    execFileSync(PYTHON, ["-c", "import scipy.optimize"], { stdio: "ignore" });
    return undefined;
  } catch {
    return `${PYTHON} has none (apt-get install -y python3-scipy, or PYTHON=… of one that has)`;
  }
}

export interface Scipy {
  /** Solves once; time in ms and Σ score. */
  readonly solve: () => Promise<{ readonly time: number; readonly total: number }>;
  readonly close: () => void;
}

/** A scipy that waits with the scores in memory, a column for each seat. */
export function openScipy({ menteeCount, mentorCount, scores, capacities }: Problem): Scipy {
  const folder = mkdtempSync(join(tmpdir(), "dyade-bench-"));
  const file = join(folder, "scores.bin");
  const seats = Array.from(capacities).flatMap((count, mentor) =>
    Array.from({ length: count }, () => mentor),
  );
  const expanded = new Float64Array(menteeCount * seats.length);
  for (let mentee = 0; mentee < menteeCount; mentee++) {
    for (const [seat, mentor] of seats.entries()) {
      expanded[mentee * seats.length + seat] = scores[mentee * mentorCount + mentor] ?? NaN;
    }
  }
  writeFileSync(file, new Uint8Array(expanded.buffer));
  const script = "test/bench/scipy-times.py";
  const python = spawn(PYTHON, [script, file, String(menteeCount), String(seats.length)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  return {
    solve: async () => {
      python.stdin.write("\n");
      const { value = "" } = await lines.next();
      const [time = NaN, total = NaN] = String(value).split("\t").map(Number);
      return { time, total };
    },
    close: () => {
      python.stdin.end();
      rmSync(folder, { recursive: true });
    },
  };
}

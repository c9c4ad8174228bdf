import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { VERSION } from "./tools/version.ts";

export default defineConfig({
  define: { DYADE_VERSION: JSON.stringify(VERSION) },
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/e2e/**"],
    passWithNoTests: false,
    // Pure code has nothing to isolate: one process reads each module once
    isolate: false,
    // Most of what a test makes is garbage at once: room for it, before what lasts is looked at
    execArgv: ["--max-semi-space-size=64"],
    // On two processors the default is one worker
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Some tests start a compiler or a browser-like process on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

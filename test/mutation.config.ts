import { defineConfig } from "vitest/config";

/** What every mutant is run against: the engine's tests, in one process, so that what they import is read once. */
export default defineConfig({
  test: {
    include: ["test/core/matching/**/*.test.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/e2e/**"],
    passWithNoTests: false,
    // Some tests start a compiler or a browser-like process on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { chromium } from "./tools/chromium.ts";

const { executablePath, args, env } = await chromium();
const inherited = Object.entries(process.env).filter(
  (entry): entry is [string, string] => entry[1] !== undefined,
);

/** The tests that look at screens: their pictures, their contrasts, their width. They take long, and come last. */
const LOOKS = "**/*looks.spec.ts";

export default defineConfig({
  testDir: "test/e2e",
  globalSetup: "./test/e2e/build-once.ts",
  projects: [
    { name: "work", testMatch: "**/*.spec.ts", testIgnore: LOOKS },
    { name: "looks", testMatch: LOOKS },
  ],
  fullyParallel: true,
  // Half of a story is waiting for a browser: two for each processor, as far as memory goes
  workers: Math.min(8, 2 * availableParallelism()),
  forbidOnly: true,
  // A busy machine of two cores is slow, not broken
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: "list",
  snapshotPathTemplate: "test/e2e/looks/{arg}{ext}",
  use: {
    browserName: "chromium",
    launchOptions: { executablePath, args, env: { ...Object.fromEntries(inherited), ...env } },
    locale: "fr-CA",
    timezoneId: "America/Toronto",
    viewport: { width: 1366, height: 768 },
    screenshot: "only-on-failure",
  },
});

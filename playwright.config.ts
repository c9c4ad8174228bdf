import { defineConfig } from "@playwright/test";
import { chromium } from "./tools/chromium.ts";

const { executablePath, args, env } = await chromium();
const inherited = Object.entries(process.env).filter(
  (entry): entry is [string, string] => entry[1] !== undefined,
);

export default defineConfig({
  testDir: "test/e2e",
  globalSetup: "./test/e2e/build-once.ts",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine of two cores is slow, not broken
  timeout: 60_000,
  expect: { timeout: 15_000 },
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

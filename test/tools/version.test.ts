import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VERSION, releaseDay } from "../../tools/version.ts";

const CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-03-02\n\n## [1.0.0] - 2026-01-01\n";

test.each([
  ["1.1.0", "2026-04-05", "2026-03-02"],
  ["1.0.0", null, "2026-01-01"],
  ["1.2.0-dev", "2026-04-05", "2026-04-05"],
  ["1.2.0-dev", null, "2026-03-02"],
])("version %s, last commit on %s: released on %s", (version, commitDay, day) => {
  expect(releaseDay(version, CHANGELOG, commitDay)).toBe(day);
});

test("a version that is ready must be in the changelog", () => {
  expect(() => releaseDay("1.2.0", CHANGELOG, "2026-04-05")).toThrow('no heading "## [1.2.0]');
});

test("the version is that of the package, and the lock file follows", () => {
  const { version } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { version: string };
  expect(version).toBe(VERSION);
});

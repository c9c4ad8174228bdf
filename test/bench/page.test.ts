import { expect, test } from "vitest";
import { INSTANCES } from "./instances.ts";
import { pageOf } from "./page.ts";
import { versionsHere } from "./versions.ts";
import { SHORTEST, growthOf } from "./whole.ts";

const VERSIONS = {
  day: "2026-12-01",
  node: "20.20.2",
  scipy: "Python 3.12.3, scipy 1.11.4",
  packages: [["munkres", "2.0.4"]],
} as const;

const findings = (ratio: number | undefined) => ({
  engine: INSTANCES.slice(0, 1).map((instance) => ({
    instance,
    measured: {
      ...{ ours: 3.3, first: 37.1, scipy: undefined, ratio, memory: 1 },
      ...{ munkres: 10.6, linearSum: undefined },
    },
  })),
  published: [],
  judgements: [],
  pipeline: "2000 × 700   3.02 !",
});

test("the page says when, with which versions, and on what it was measured", () => {
  const page = pageOf(findings(0.35), VERSIONS);
  expect(page).toContain("Measured on 2026-12-01");
  expect(page).toContain("Node 20.20.2");
  expect(page).toContain("Scipy: Python 3.12.3, scipy 1.11.4.");
  expect(page).toContain("munkres 2.0.4");
  expect(pageOf(findings(0.35), { ...VERSIONS, scipy: null })).toContain("There was no scipy");
});

test("a ratio stands beside what it is to reach, and is marked where it is over that", () => {
  expect(pageOf(findings(0.35), VERSIONS)).toContain("| 10.6 | – | 0.35 | ≤ 0.45 |");
  expect(pageOf(findings(0.5), VERSIONS)).toContain("| 10.6 | – | 0.50 ! | ≤ 0.45 |");
  expect(pageOf(findings(undefined), VERSIONS)).toContain("| 10.6 | – | – | ≤ 0.45 |");
});

test("the page explains its marks: what is over a target, what was not run, what is too short", () => {
  const page = pageOf(findings(0.35), VERSIONS);
  expect(page).toContain("**!** says that it is over 2.5");
  expect(page).toContain("–: not run");
  expect(page).toContain("less than 20 ms at the size before has no ratio (–)");
});

test("a stage too short to be measured has no growth", () => {
  expect(growthOf(0.4, 0.1)).toBe("4.0");
  expect(growthOf(0.011, 0.001)).toBe("–");
  expect(growthOf(0.1, SHORTEST)).toBe("5.0");
  expect(growthOf(0.1, undefined)).toBe("");
});

test("the versions are those of the packages that are judged", () => {
  const { packages, day } = versionsHere();
  expect(packages.map(([name]) => name)).toEqual([
    ...["hungarian-on3", "linear-sum-assignment", "munkres", "munkres-algorithm", "munkres-js"],
  ]);
  for (const [, version] of packages) expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

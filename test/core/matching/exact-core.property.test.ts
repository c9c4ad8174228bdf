import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/matching/index.ts";
import { rankOf } from "./brute-force.ts";
import { solveByExactCore } from "./exact-core.ts";
import { contestedMarkets } from "./markets.ts";
import { problems, runs, solve } from "./problems.ts";

/** The paths that a source imports from, be it for names, for its effects alone, or while it runs. */
function pathsIn(source: string): string[] {
  return [...source.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path = ""]) => path);
}

/** Every file that a file imports, its own imports included. */
function importedBy(file: URL, paths = new Set<string>()): Set<string> {
  if (paths.has(file.pathname)) return paths;
  paths.add(file.pathname);
  for (const path of pathsIn(readFileSync(file, "utf8"))) importedBy(new URL(path, file), paths);
  return paths;
}

function expectSameValue(problem: Problem): void {
  const { placed, byPriority, value } = rankOf(problem, solveByExactCore(problem));
  const whole = rankOf(problem, solve(problem).mentorOf);
  expect({ placed, byPriority }).toEqual({ placed: whole.placed, byPriority: whole.byPriority });
  expect(value).toBeCloseTo(whole.value, 6);
}

describe("the exact core without the accelerators", () => {
  it("would be seen to import one, in whatever way", () => {
    const source = `import "./a.ts";
      import { b } from "./b.ts";
      export * from "./c.ts";
      const d = await import("./d.ts");`;
    expect(pathsIn(source)).toEqual(["./a.ts", "./b.ts", "./c.ts", "./d.ts"]);
  });

  it("imports nothing of them, not even through another file", () => {
    const files = [...importedBy(new URL("./exact-core.ts", import.meta.url))];
    const folders = new Set(files.map((path) => /\/core\/matching\/([\w-]+)\//.exec(path)?.[1]));
    expect([...folders].filter((folder) => folder !== undefined).sort()).toEqual([
      "cardinality",
      "model",
      "primal-dual",
    ]);
  });

  it("gives small problems the same value as the whole engine, with all that may be asked", () => {
    fc.assert(fc.property(problems({ objective: "total", largest: 8 }), expectSameValue), runs(400));
  });

  it("gives problems of scores that are no whole numbers the same value", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(fc.property(problems({ objective: "total", largest: 12, score }), expectSameValue), runs(100));
  });

  for (const [what, problem] of contestedMarkets()) {
    it(`gives the same value to ${what}`, () => {
      expectSameValue(problem);
    });
  }
});

import { fork } from "node:child_process";
import { buildSync } from "esbuild";
import type { Judgement } from "./judge.ts";
import { KINDS, TRIALS } from "./kinds.ts";
import { SOLVERS } from "./packages.ts";

const BUNDLE = "out/bench/right-one.mjs";
/** Inputs of six rows at most: whoever needs longer for five hundred does not end. */
const PATIENCE_MS = 30_000;

function tried(solver: string, kind: string): Promise<Judgement | null> {
  return new Promise((resolve, reject) => {
    const child = fork(BUNDLE, [solver, kind], { execArgv: [], timeout: PATIENCE_MS, silent: true });
    const lost = { solver, kind, wrong: TRIALS, tried: TRIALS, first: null };
    child.on("message", ({ judgement }: { judgement: Judgement | null }) => {
      resolve(judgement);
    });
    child.on("error", reject);
    child.on("exit", () => {
      resolve(lost);
    });
  });
}

/** What every solver makes of every kind of input, one process for each; null for what a solver does not offer. */
export async function judgeAll(): Promise<(Judgement | null)[][]> {
  buildSync({
    entryPoints: ["test/bench/right/one.ts"],
    outfile: BUNDLE,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2020",
  });
  const all: (Judgement | null)[][] = [];
  for (const { name } of SOLVERS) {
    const line: (Judgement | null)[] = [];
    for (const kind of KINDS) line.push(await tried(name, kind.name));
    all.push(line);
  }
  return all;
}

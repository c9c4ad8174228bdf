import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { format, resolveConfig } from "prettier";
import type { EngineRow } from "./engine.ts";
import type { PublishedResult } from "./published.ts";
import type { Judgement, Wrong } from "./right/judge.ts";
import { KINDS, TRIALS } from "./right/kinds.ts";
import { SOLVERS } from "./right/packages.ts";
import { type Versions, versionsHere } from "./versions.ts";
import { SHORTEST, WHOLE_TARGET } from "./whole.ts";

const PAGE = "bench/README.md";

/** What a whole run of the bench found. */
export interface Findings {
  readonly engine: readonly EngineRow[];
  readonly published: readonly PublishedResult[];
  /** For each solver, for each kind of input; null for what a solver does not offer. */
  readonly judgements: readonly (readonly (Judgement | null)[])[];
  /** The tables of the pipeline as they were printed. */
  readonly pipeline: string;
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

const ms = (value: number | undefined): string =>
  value === undefined ? "–" : value.toFixed(value < 100 ? 1 : 0);

function machine({ node }: Versions): string {
  const [processor] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return `${processor?.model.trim() ?? "unknown processor"}, ${String(cpus().length)} cores, ${memory}, ${process.platform}, Node ${node}`;
}

/** A ratio, marked where it is over what it is to reach. */
function ratioOf(ratio: number | undefined, reach: number): string {
  return ratio === undefined ? "–" : `${ratio.toFixed(2)}${ratio <= reach ? "" : " !"}`;
}

function speeds(rows: readonly EngineRow[]): string {
  const head = [
    "instance",
    "what (seed)",
    "ours, ms",
    "first call, ms",
    "scipy, ms",
    "munkres, ms",
    "linear-sum-assignment, ms",
    "ours / scipy",
    "to reach",
  ];
  const lines = rows.map(({ instance: { name, what, seed, reach }, measured }) => [
    name,
    `${what} (${String(seed)})`,
    ms(measured.ours),
    ms(measured.first),
    ms(measured.scipy),
    ms(measured.munkres),
    ms(measured.linearSum),
    ratioOf(measured.ratio, reach),
    `≤ ${String(reach)}`,
  ]);
  return table(head, lines);
}

function optima(results: readonly PublishedResult[]): string {
  const said = (placed: number, total: number): string => `${String(placed)} placed, ${String(total)}`;
  const lines = results.map(({ instance, placed, total, proven }) => [
    instance.name,
    instance.source,
    said(instance.placed, instance.total),
    `${said(placed, total)}${placed === instance.placed && total === instance.total ? "" : " **differs**"}`,
    proven ? "yes" : "**no**",
  ]);
  return table(["instance", "source", "published", "ours", "proven"], lines);
}

const verdict = (judgement: Judgement | null): string =>
  judgement === null
    ? "not offered"
    : judgement.wrong === 0
      ? "right"
      : `**wrong on ${String(judgement.wrong)}**`;

function inputOf({ costs, best, said }: Wrong): string {
  return `\`${JSON.stringify(costs)}\`: the best is ${String(best)}, it gives ${said}`;
}

function wrongInputs(judgements: Findings["judgements"]): string {
  const lines = judgements.flat().flatMap((judgement) => {
    if (judgement === null || judgement.wrong === 0) return [];
    const { solver, kind, first } = judgement;
    return [`- ${solver}, ${kind}: ${first === null ? "it does not end" : inputOf(first)}.`];
  });
  return lines.length === 0 ? "None was wrong." : lines.join("\n");
}

/** The page in Markdown. */
export function pageOf({ engine, published, judgements, pipeline }: Findings, versions: Versions): string {
  const right = judgements.map((line, at) => [SOLVERS[at]?.name ?? "", ...line.map(verdict)]);
  return `# Assignment solvers in JavaScript, measured

This page is written by \`npm run bench\`; do not edit it. It can be repeated on any machine with Node 20 or later: \`npm ci\`, then \`npm run bench\` (with Python and scipy for the column scipy). Every instance is made from a seed, in [instances.ts](../test/bench/instances.ts).

Measured on ${versions.day}, on this machine: ${machine(versions)}. ${versions.scipy === null ? "There was no scipy, so that its column is empty." : `Scipy: ${versions.scipy}.`} Packages: ${versions.packages.map(([name, version]) => `${name} ${version}`).join(", ")}. Read the ratios: both sides of one were timed in turns in the same minutes. A time alone says as much of the machine as of the solver.

## Speed

The whole of \`assign\`, its proof and the check of that proof included, bundled as the add-on ships it, warm; medians. Scipy's \`linear_sum_assignment\` and the packages of the registry give no proof and know no seats (a mentor of three seats is three columns), so they solve less. Two packages of the registry are timed, munkres and linear-sum-assignment; the others are not, and are judged below for being right alone. –: not run, since it would take minutes, or because there is no scipy here.

_To reach_ is the ratio that the engine is asked for, and **!** says that it is over it.

${speeds(engine)}

## Optima that are published

Each is solved as it was published; its source names the page or the theorem that gives the optimum. Rectangular instances and mentors of several seats are among them. No instance of hospitals and residents is: there each side ranks the other in its own way, where here both share one score, and no published outcome of that problem with a common score is known to us. What is stable is checked pair by pair in the tests instead ([stable.test.ts](../test/core/matching/stability/stable.test.ts)).

${optima(published)}

## Who is right

${String(TRIALS)} inputs of each kind, of six rows and columns at most, compared with the best of all ways tried one by one ([right](../test/bench/right)). _Not offered_: the documentation does not say that a pair can be forbidden.

${table(["solver", ...KINDS.map(({ name }) => name)], right)}

The smallest input on which each was wrong, the least sum being sought:

${wrongInputs(judgements)}

## The whole pipeline

A whole run is asked to take at most ${String(WHOLE_TARGET)} times its score matrix and its assignment, in one process of the same machine: that is the ratio, and **!** says that it is over ${String(WHOLE_TARGET)}. In the last table a stage that took less than ${String(1000 * SHORTEST)} ms at the size before has no ratio (–): it would be that of two noises, as for _unplaced_ where there are seats for all.

\`\`\`text
${pipeline.trim()}
\`\`\`
`;
}

/** Writes the page of the bench. */
export async function writePage(findings: Findings): Promise<void> {
  mkdirSync("bench", { recursive: true });
  writeFileSync(
    PAGE,
    await format(pageOf(findings, versionsHere()), { ...(await resolveConfig(PAGE)), parser: "markdown" }),
  );
  console.log(`\nWritten: ${PAGE}`);
}

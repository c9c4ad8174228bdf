import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { format, resolveConfig } from "prettier";
import type { EngineRow } from "./engine.ts";
import type { PublishedResult } from "./published.ts";
import type { Judgement, Wrong } from "./right/judge.ts";
import { KINDS, TRIALS } from "./right/kinds.ts";
import { SOLVERS } from "./right/packages.ts";

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

function machine(): string {
  const [processor] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return `${processor?.model.trim() ?? "unknown processor"}, ${String(cpus().length)} cores, ${memory}, ${process.platform}, Node ${process.versions.node}`;
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
  ];
  const lines = rows.map(({ instance: { name, what, seed }, measured }) => [
    name,
    `${what} (${String(seed)})`,
    ms(measured.ours),
    ms(measured.first),
    ms(measured.scipy),
    ms(measured.munkres),
    ms(measured.linearSum),
    measured.ratio?.toFixed(2) ?? "–",
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

function text({ engine, published, judgements, pipeline }: Findings): string {
  const right = judgements.map((line, at) => [SOLVERS[at]?.name ?? "", ...line.map(verdict)]);
  return `# Assignment solvers in JavaScript, measured

This page is written by \`npm run bench\`; do not edit it. It can be repeated on any machine with Node 20 or later: \`npm ci\`, then \`npm run bench\` (with Python and scipy for the column scipy). Every instance is made from a seed, in [instances.ts](../test/bench/instances.ts).

Machine: ${machine()}. Read the ratios: both sides of one were timed in turns in the same minutes. A time alone says as much of the machine as of the solver.

## Speed

The whole of \`assign\`, its proof and the check of that proof included, bundled as the add-on ships it, warm; medians. Scipy's \`linear_sum_assignment\` and the packages of the registry give no proof and know no seats (a mentor of three seats is three columns), so they solve less. –: not run, since it would take minutes.

${speeds(engine)}

## Optima that are published

${optima(published)}

## Who is right

${String(TRIALS)} inputs of each kind, of six rows and columns at most, compared with the best of all ways tried one by one ([right](../test/bench/right)). _Not offered_: the documentation does not say that a pair can be forbidden.

${table(["solver", ...KINDS.map(({ name }) => name)], right)}

The smallest input on which each was wrong, the least sum being sought:

${wrongInputs(judgements)}

## The whole pipeline

\`\`\`text
${pipeline.trim()}
\`\`\`
`;
}

/** Writes the page of the bench. */
export async function writePage(findings: Findings): Promise<void> {
  mkdirSync("bench", { recursive: true });
  writeFileSync(PAGE, await format(text(findings), { ...(await resolveConfig(PAGE)), parser: "markdown" }));
  console.log(`\nWritten: ${PAGE}`);
}

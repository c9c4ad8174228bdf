import { benchBrowser } from "./browser.ts";
import { benchEngine } from "./engine.ts";
import { timeChoices } from "./choices.ts";
import { type EventTime, timeEvent, timeEventInWorker } from "./event.ts";
import { timeGuarantees } from "./guarantees.ts";
import { benchPipeline } from "./pipeline.ts";
import { writePage } from "./page.ts";
import { solvePublished } from "./published.ts";
import { judgeAll } from "./right/all.ts";
import { timeSets } from "./sets.ts";
import { timeRobustness, timeRobustnessInWorker } from "./robustness.ts";
import { simulateGoogle } from "./simulated.ts";
import { benchWhole } from "./whole.ts";

/**
 * `npm run bench`: all tables, and the page `bench/README.md`; `npm run bench 'd 500' g`: the engine's rows whose names
 * begin so; or one table alone, by its name here.
 */
const TABLES: Readonly<Record<string, () => unknown>> = {
  google: tellGoogle,
  sets: tellSets,
  choices: tellChoices,
  guarantees: tellGuarantees,
  weights: tellRobustness,
  whole: benchWhole,
  browser: benchBrowser,
};

const names = process.argv.slice(2);
const tables = names.filter((name) => name in TABLES);
for (const name of tables) await TABLES[name]?.();
if (names.length === 0) {
  await tellGoogle();
  const engine = await benchEngine([]);
  const pipeline = benchPipeline() + benchWhole();
  await writePage({ engine, pipeline, published: solvePublished(), judgements: await judgeAll() });
  tellSets();
  tellChoices();
  tellGuarantees();
  await tellRobustness();
  await benchBrowser();
  tellEvent("The rota of an event, meetings chosen and put into rounds", timeEvent());
  tellEvent("The same in the panel's worker, in Chromium", await timeEventInWorker());
} else if (tables.length === 0) await benchEngine(names);

function tellGuarantees(): void {
  console.log(
    "\nPlaces guaranteed to a fifth of the mentees: `assign` without, with, and the median ratio of turns",
  );
  for (const { what, plain, guaranteed, ratio } of timeGuarantees()) {
    const times = [plain, guaranteed].map((time) => `${time.toFixed(0).padStart(6)} ms`).join(" ");
    console.log(`${what.padEnd(44)} ${times} ${ratio.toFixed(1).padStart(6)}`);
  }
}

function tellEvent(what: string, times: readonly EventTime[]): void {
  console.log(`\n${what}: first call, then the median of warm ones`);
  for (const { size, first, warm } of times) {
    console.log(`${size.padEnd(32)} ${first.toFixed(0).padStart(6)} ms ${warm.toFixed(0).padStart(6)} ms`);
  }
}

function tellSets(): void {
  console.log("\nWhole sets weighed: the ways of choosing, what would help, the best sets; once each, cold");
  for (const { size, what, milliseconds } of timeSets())
    console.log(`${size.padEnd(12)} ${what.padEnd(32)} ${milliseconds.toFixed(0).padStart(6)} ms`);
}

function tellChoices(): void {
  console.log("\nWhom each mentee named first, read beside the scores of all pairs; processor time, cold");
  for (const { size, scored, read } of timeChoices()) {
    const times = [scored, read].map((time) => `${(1000 * time).toFixed(0).padStart(6)} ms`).join(" ");
    console.log(`${size.padEnd(12)} ${times} ${(read / scored).toFixed(3).padStart(7)}`);
  }
}

async function tellRobustness(): Promise<void> {
  const ms = (time: number): string => `${time.toFixed(0).padStart(6)} ms`;
  console.log("\nDyads under 200 weightings and without each of 12 criteria; processor time, warm");
  for (const { size, whole, solves, fromPrices } of timeRobustness()) {
    const parts = `of these 200 solves ${ms(solves)}, from the prices of the weights as they are ${ms(fromPrices)}`;
    console.log(`${size.padEnd(32)} ${ms(whole)} (${parts})`);
  }
  console.log("The same in the panel's worker, in Chromium: the first call");
  for (const { size, time, reach } of await timeRobustnessInWorker())
    console.log(`${size.padEnd(32)} ${ms(time)} ≤ ${ms(reach).trim()}${time <= reach ? "" : " !"}`);
}

async function tellGoogle(): Promise<void> {
  console.log(
    "\nAt Google, by the time model of the emulator (its assumptions: src/local/appsscript/meter.ts)",
  );
  for (const { people, what, google, computing, executions, calls } of await simulateGoogle()) {
    const cost = `${String(executions)} executions, ${String(calls)} calls`;
    console.log(
      `${String(people).padStart(5)} people, ${what.padEnd(8)} ${google.toFixed(1).padStart(6)} s ${`(${cost})`.padEnd(30)} computing here ${computing.toFixed(2).padStart(6)} s`,
    );
  }
}

import { benchEngine } from "./engine.ts";
import { type EventTime, timeEvent, timeEventInWorker } from "./event.ts";
import { benchPipeline } from "./pipeline.ts";
import { timeRobustness, timeRobustnessInWorker } from "./robustness.ts";
import { simulateGoogle } from "./simulated.ts";

/**
 * `npm run bench`: all tables; `npm run bench 'd 500' g`: the engine's rows whose names begin so; `npm run bench google`:
 * the simulated times at Google alone; `npm run bench weights`: the dyads under other weights alone.
 */
const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes("google")) await tellGoogle();
if (wanted.length === 0 || wanted.includes("weights")) await tellRobustness();
if (!wanted.includes("google") && !wanted.includes("weights")) await benchEngine(wanted);
if (wanted.length === 0) {
  benchPipeline();
  tellEvent("The rota of an event, meetings chosen and put into rounds", timeEvent());
  tellEvent("The same in the panel's worker, in Chromium", await timeEventInWorker());
}

function tellEvent(what: string, times: readonly EventTime[]): void {
  console.log(`\n${what}: first call, then the median of warm ones`);
  for (const { size, first, warm } of times) {
    console.log(`${size.padEnd(32)} ${first.toFixed(0).padStart(6)} ms ${warm.toFixed(0).padStart(6)} ms`);
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

import { benchEngine } from "./engine.ts";
import { type EventTime, timeEvent, timeEventInWorker } from "./event.ts";
import { timeGuarantees } from "./guarantees.ts";
import { benchPipeline } from "./pipeline.ts";
import { simulateGoogle } from "./simulated.ts";

/**
 * `npm run bench`: all tables; `npm run bench 'd 500' g`: the engine's rows whose names begin so; `npm run bench google`:
 * the simulated times at Google alone; `npm run bench guarantees`: guaranteed places alone.
 */
const wanted = process.argv.slice(2);
const isOneTable = wanted.includes("google") || wanted.includes("guarantees");
if (wanted.length === 0 || wanted.includes("google")) await tellGoogle();
if (!isOneTable) await benchEngine(wanted);
if (wanted.length === 0 || wanted.includes("guarantees")) tellGuarantees();
if (wanted.length === 0) {
  benchPipeline();
  tellEvent("The rota of an event, meetings chosen and put into rounds", timeEvent());
  tellEvent("The same in the panel's worker, in Chromium", await timeEventInWorker());
}

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

import { benchEngine } from "./engine.ts";
import { type EventTime, timeEvent, timeEventInWorker } from "./event.ts";
import { benchPipeline } from "./pipeline.ts";

/** `npm run bench`: all tables; `npm run bench 'd 500' g`: the engine's rows whose names begin so. */
const wanted = process.argv.slice(2);
await benchEngine(wanted);
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

import { benchEngine } from "./engine.ts";
import { timeEvent } from "./event.ts";
import { benchPipeline } from "./pipeline.ts";

/** `npm run bench`: all tables; `npm run bench 'd 500' g`: the engine's rows whose names begin so. */
const wanted = process.argv.slice(2);
await benchEngine(wanted);
if (wanted.length === 0) {
  benchPipeline();
  benchEvent();
}

function benchEvent(): void {
  console.log(
    "\nThe rota of an event, meetings chosen and put into rounds: first call, then the median of warm ones",
  );
  for (const { size, first, warm } of timeEvent()) {
    console.log(`${size.padEnd(32)} ${first.toFixed(0).padStart(6)} ms ${warm.toFixed(0).padStart(6)} ms`);
  }
}

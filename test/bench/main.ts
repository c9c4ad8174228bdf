import { benchEngine } from "./engine.ts";
import { timeScoring } from "./scoring.ts";

/** `npm run bench`: all tables; `npm run bench 'd 500' g`: the engine's rows whose names begin so. */
const wanted = process.argv.slice(2);
await benchEngine(wanted);
if (wanted.length === 0) benchScoring();

function benchScoring(): void {
  console.log("\nScores of all pairs");
  for (const [mentees, mentors] of [
    [500, 150],
    [2000, 700],
  ] as const) {
    const { criteria, seconds, megabytes } = timeScoring(mentees, mentors);
    const size = `${String(mentees)} × ${String(mentors)}, ${String(criteria)} criteria`;
    console.log(
      `${size.padEnd(32)} ${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB`,
    );
  }
}

import { benchEngine } from "./engine.ts";
import { MEASURE, MEASURE_RIVALS, measure, measureRivals } from "./measure.ts";
import { timeScoring } from "./scoring.ts";

/**
 * `npm run bench`: all tables; `npm run bench 'd 500' g`: the engine's rows whose names begin so. With `measure`
 * or `measure-rivals` and a name it is the child process of one row.
 */
const [role, name = ""] = process.argv.slice(2);
if (role === MEASURE) await measure(name);
else if (role === MEASURE_RIVALS) measureRivals(name);
else {
  await benchEngine(process.argv.slice(2));
  if (role === undefined) benchScoring();
}

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

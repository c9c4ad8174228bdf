import { toPlan } from "../../src/core/dyads/to-plan.ts";
import type { Outcome } from "../../src/core/proposal/outcome.ts";
import { propose } from "../../src/core/proposal/propose.ts";
import { processorTime } from "./processor-time.ts";
import { programmeOf } from "./programme.ts";
import { timeStages } from "./stages.ts";

/** The process that measures one run and prints seconds of the processor as JSON: `run` or `stages`, MENTEES MENTORS SEATS. */
const [what, ...numbers] = process.argv.slice(2);
const [mentees = 0, mentors = 0, seats = 0] = numbers.map(Number);

/** Seconds that the processor worked so far. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The tab and the JSON of a run, as the last stages make them. */
function leavesWorker(outcome: Outcome): readonly string[] {
  if (outcome.kind !== "proposal") throw new Error("The run gives no proposal.");
  return [JSON.stringify(toPlan(outcome.sheet, snapshot.tables)), JSON.stringify(outcome)];
}

const snapshot = programmeOf(mentees, mentors, seats);
if (what === "stages") {
  const { times, json } = timeStages(snapshot, clock);
  const again = JSON.stringify(propose(programmeOf(mentees, mentors, seats)));
  if (json !== again) throw new Error("The stages are not those of a run.");
  console.log(JSON.stringify(times));
} else console.log(JSON.stringify(processorTime(() => void leavesWorker(propose(snapshot))).seconds));

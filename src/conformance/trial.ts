import { attempt } from "./attempt.ts";
import { Bench } from "./bench.ts";
import type { Observation, ServerCase, TriggerCase } from "./case.ts";
import { editsIn, openJournal } from "./journal.ts";

/** Runs one case, its tabs removed before and after. */
export function runTrial(trial: ServerCase | TriggerCase): Observation {
  const bench = new Bench(trial.id);
  try {
    if (trial.side === "server") bench.clear();
    const observed = attempt(() =>
      trial.side === "server" ? trial.run(bench) : trial.run(bench, editsIn(bench.name)),
    );
    return { observed, notes: bench.notes };
  } finally {
    bench.clear();
  }
}

/** Makes the tab of a case ready for what a person is asked to do in it. */
export function prepareTrial(trial: TriggerCase): void {
  openJournal();
  const bench = new Bench(trial.id);
  bench.clear();
  trial.prepare(bench);
}

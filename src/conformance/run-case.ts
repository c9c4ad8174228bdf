import { attempt } from "./attempt.ts";
import { Bench } from "./bench.ts";
import type { Case, CaseCard, Observation } from "./case.ts";
import { CASES, caseOf } from "./cases/index.ts";
import { editsIn, openJournal } from "./journal.ts";

/** Runs one case, its tabs removed before and after. */
export function runCase(id: string): Observation {
  const trial = caseOf(id);
  if (trial.side !== "server" && trial.side !== "trigger")
    throw new Error(`${id} is not for the script to run.`);
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
export function prepareCase(id: string): void {
  const trial = caseOf(id);
  if (trial.side !== "trigger") throw new Error(`${id} asks for no gesture.`);
  openJournal();
  const bench = new Bench(trial.id);
  bench.clear();
  trial.prepare(bench);
}

/** The cases as the page knows them. */
export function cardsOf(cases: readonly Case[] = CASES): CaseCard[] {
  return cases.map((trial) => ({
    ...{ id: trial.id, side: trial.side, relies: trial.relies, emulator: trial.emulator },
    isAlone: trial.side === "server" && trial.isAlone === true,
    needsForms: trial.side === "server" && trial.needsForms === true,
  }));
}

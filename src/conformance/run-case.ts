import type { Case, CaseCard, Observation } from "./case.ts";
import { CASES, caseOf } from "./cases/index.ts";
import { prepareTrial, runTrial } from "./trial.ts";

/** Runs one case by its id. */
export function runCase(id: string): Observation {
  const trial = caseOf(id);
  if (trial.side !== "server" && trial.side !== "trigger")
    throw new Error(`${id} is not for the script to run.`);
  return runTrial(trial);
}

/** Makes the tab of a case ready for what a person is asked to do in it. */
export function prepareCase(id: string): void {
  const trial = caseOf(id);
  if (trial.side !== "trigger") throw new Error(`${id} asks for no gesture.`);
  prepareTrial(trial);
}

/** The cases as the page knows them. */
export function cardsOf(cases: readonly Case[] = CASES): CaseCard[] {
  return cases.map((trial) => ({
    ...{ id: trial.id, side: trial.side, relies: trial.relies, emulator: trial.emulator },
    isAlone: trial.side === "server" && trial.isAlone === true,
    needsForms: trial.side === "server" && trial.needsForms === true,
  }));
}

import { type Gathered, gatherCohort } from "../src/core/cohort/gather.ts";
import type { Programme } from "../src/core/reading/read-programme.ts";
import type { Table } from "../src/core/tabs/table.ts";
import { inTurns } from "./in-turns.ts";

const gathered = new WeakMap<readonly Table[], Map<string, Promise<Gathered>>>();

/** The people of a programme, who take long to score: once for each reading of the answers and each lot of settings. */
export function cohortOf(answers: readonly Table[], programme: Programme): Promise<Gathered> {
  const bySettings = gathered.get(answers) ?? new Map<string, Promise<Gathered>>();
  gathered.set(answers, bySettings);
  const key = JSON.stringify(programme.settings);
  const cohort = bySettings.get(key) ?? inTurns(gatherCohort(programme));
  bySettings.set(key, cohort);
  return cohort;
}

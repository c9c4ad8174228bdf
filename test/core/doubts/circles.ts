import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import { type Circle, circleOf } from "../../../src/core/doubts/circle.ts";
import type { Entry } from "../../../src/core/links/participants.ts";
import type { Role } from "../../../src/core/people/person.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { careless } from "./careless.ts";

/** The circle of a workbook whose answers are those of {@link careless}. */
export function circle(...answers: Parameters<typeof careless>): Circle {
  const { programme } = setUp(careless(...answers));
  if (programme === null) throw new Error("no programme");
  return circleOf(runSteps(gatherCohort(programme)).evidence);
}

/** Who answered in a row, as a person counts them: the first one is in row 2. */
export function entryAt({ at }: Circle, role: Role, row: number): Entry {
  const entry = at(role, row);
  if (entry === undefined) throw new Error(`nobody in row ${String(row)}`);
  return entry;
}

import { gatherCohort } from "../../../src/core/cohort/gather.ts";
import type { Cohort } from "../../../src/core/cohort/cohort.ts";
import { type RotaDraft, draftRota, redraftRota } from "../../../src/core/event/make-rota.ts";
import { planRounds } from "../../../src/core/event/plan-rounds.ts";
import type { Attendance, EventChoices, Rota } from "../../../src/core/event/rota.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import type { Programme } from "../../../src/core/reading/read-programme.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { runSteps } from "../../../src/core/steps.ts";
import type { SheetPlan } from "../../../src/core/tabs/sheet-plan.ts";
import { sampleTables, snapshotOf } from "../workbooks.ts";

const CHOICES: EventChoices = { rounds: 6, minutes: 8, tables: 24, group: 1, doubtsFirst: false };

export function programmeOf(tables: readonly Table[]): Programme {
  const { programme, issues } = setUp(snapshotOf(tables));
  if (programme === null) throw new Error(JSON.stringify(issues));
  return programme;
}

let gathered: Cohort | undefined;

/** The people of the sample programme. */
export function sampleCohort(): Cohort {
  gathered ??= runSteps(gatherCohort(programmeOf(sampleTables()))).cohort;
  return gathered;
}

/** Everybody of the programme but those of these names. */
export function everyoneBut(cohort: Cohort, ...names: readonly string[]): Attendance {
  const keys = (people: Cohort["mentees"] | Cohort["mentors"]): Set<string> =>
    new Set(people.filter(({ name }) => !names.includes(name)).map(({ key }) => key));
  return { mentees: keys(cohort.mentees), mentors: keys(cohort.mentors) };
}

const noDoubt = (cohort: Cohort): Uint8Array => new Uint8Array(cohort.mentees.length * cohort.mentors.length);

function finished({ problem, planned }: RotaDraft): Rota {
  return planned(runSteps(planRounds(problem)));
}

export function rotaOf(
  cohort: Cohort,
  present = everyoneBut(cohort),
  choices: Partial<EventChoices> = {},
  doubt = noDoubt(cohort),
): Rota {
  return finished(draftRota({ cohort, doubt }, present, { ...CHOICES, ...choices }));
}

export function remade(cohort: Cohort, rota: Rota, happened: number, present: Attendance): Rota {
  return finished(redraftRota({ cohort, doubt: noDoubt(cohort) }, rota, happened, present));
}

/** A page as it is read back from the spreadsheet. */
export function written({ title, cells }: SheetPlan): Table {
  return { id: 90, name: title, formFed: false, rows: cells.map((row) => [...row]) };
}

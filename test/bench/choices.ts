import { firstChoices } from "../../src/core/cohort/first-choices.ts";
import { gatherCohort } from "../../src/core/cohort/gather.ts";
import { setUp } from "../../src/core/reading/set-up.ts";
import { runSteps } from "../../src/core/steps.ts";
import { processorTime } from "./processor-time.ts";
import { programmeOf } from "./programme.ts";

const SIZES: readonly (readonly [mentees: number, mentors: number])[] = [
  [500, 150],
  [2000, 700],
];
const SEATS = 3;

export interface ChoicesTime {
  readonly size: string;
  /** Of the processor, in seconds: scoring every pair by twelve criteria, and then reading whom each mentee named first. */
  readonly scored: number;
  readonly read: number;
}

/** Times the reading of the first choices beside the making of the cohort that it reads, once each and cold. */
export function timeChoices(): ChoicesTime[] {
  return SIZES.map(([mentees, mentors]) => {
    const { programme } = setUp(programmeOf(mentees, mentors, SEATS));
    if (programme === null) throw new Error("The workbook is not read.");
    const gathered = processorTime(() => runSteps(gatherCohort(programme)));
    const choices = processorTime(() => runSteps(firstChoices(gathered.result.cohort)));
    if (choices.result.mentees === 0) throw new Error("Nobody chose.");
    return {
      size: `${String(mentees)} × ${String(mentors)}`,
      scored: gathered.seconds,
      read: choices.seconds,
    };
  });
}

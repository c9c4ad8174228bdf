import type { Snapshot } from "../src/core/intake/snapshot.ts";
import { withoutGone } from "../src/core/reading/gone-questions.ts";
import { withWaiting } from "../src/core/reading/waiting-choices.ts";
import { choiceClashes, withTheirs } from "./choice-clashes.ts";
import type { Answer } from "./clashes.ts";
import { criteriaRows } from "./criteria-rows.ts";
import { mergedChoices } from "./merged-choices.ts";
import { withNewcomers } from "./newcomers.ts";
import { type Workbook, isChanged, openWorkbook, withChoices } from "./workbook.ts";

/**
 * The same workbook read again: what was chosen in the panel and not yet kept still holds, and so does what others have
 * kept, or written in the Criteria tab, meanwhile.
 */
export function reopenWorkbook(workbook: Workbook, snapshot: Snapshot): Workbook {
  const fresh = openWorkbook(snapshot);
  if (!isChanged(workbook)) return fresh;
  const [before, now] = [criteriaRows(workbook), criteriaRows(fresh)];
  const mine = withWaiting(workbook.choices, workbook.waiting);
  const base = withoutGone(workbook.snapshot).settings;
  const theirs = fresh.choices;
  const chosen = mergedChoices({ base, mine: withNewcomers(mine, before, now), theirs });
  const { settings, waiting } = withoutGone({ ...snapshot, settings: chosen });
  const { isWaitingDropped } = workbook;
  const course = { base: { ...base, ...before }, mine, theirs: { ...theirs, ...now }, outcome: chosen };
  const clashes = choiceClashes(course, workbook.clashes);
  return withChoices({ ...fresh, waiting, isWaitingDropped, clashes }, settings);
}

/** The workbook once each of its clashes has an answer. */
export function withAnswers(workbook: Workbook, answers: readonly Answer[]): Workbook {
  const { choices, clashes } = workbook;
  return { ...withChoices(workbook, withTheirs(choices, clashes, answers)), clashes: [] };
}

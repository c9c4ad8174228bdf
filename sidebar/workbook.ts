import type { Snapshot } from "../src/core/intake/snapshot.ts";
import type { Issue } from "../src/core/issues/issue.ts";
import type { Role } from "../src/core/people/person.ts";
import type { Criterion, EligibilityRule, Settings, SettingsFile } from "../src/core/programme/settings.ts";
import { unreadableTab } from "../src/core/proposal/earlier-decisions.ts";
import { waits, withoutGone } from "../src/core/reading/gone-questions.ts";
import { type WaitingChoices, type WaitingColumn } from "../src/core/reading/waiting-choices.ts";
import type { Programme } from "../src/core/reading/read-programme.ts";
import { type Setup, setUp } from "../src/core/reading/set-up.ts";
import type { Clash } from "./clashes.ts";

/** The workbook as it was read, and what the coordinator has chosen in the panel since. */
export interface Workbook {
  readonly snapshot: Snapshot;
  /** What would be kept with the workbook: the choices read, then those made here. */
  readonly choices: SettingsFile;
  readonly tabs: Setup["tabs"];
  readonly issues: readonly Issue[];
  /** What kept choices name and the workbook has no more: shown until the choices are kept anew. */
  readonly goneIssues: readonly Issue[];
  /** What the choices leave aside while its questions are gone; kept with them all the same. */
  readonly waiting: WaitingChoices;
  /** Whether somebody removed a rule or a column that waits, which is not kept yet. */
  readonly isWaitingDropped: boolean;
  /** The people and the choices of a run now; null where an error forbids one. */
  readonly programme: Programme | null;
  /** The settings of a run now; null where an error forbids one. */
  readonly settings: Settings | null;
  /** The settings as kept, before any choice made here. */
  readonly kept: Settings | null;
  /** What was chosen here and, since this panel read it, otherwise by others: to be asked about before it is kept. */
  readonly clashes: readonly Clash[];
  /** Whether those left out of the last dyads tab come before the others of their priority, in the next run. */
  readonly leftOutFirst?: boolean;
}

/** What a coordinator may change of a criterion in the panel. */
export type CriterionChange = Pick<Criterion, "on" | "weight">;

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;

/**
 * A workbook as read, with nothing chosen in the panel yet. Where kept choices name a column, a question or a tab that
 * is gone, only these are asked again, and all others hold; what is left is then a change of its own, to be kept, unless all
 * that is gone waits until it is back.
 */
export function openWorkbook(snapshot: Snapshot): Workbook {
  const { settings: choices, gone, waiting, issues: goneIssues } = withoutGone(snapshot);
  const setup = settle({ ...snapshot, settings: choices });
  return {
    ...{ snapshot, choices, goneIssues, waiting, isWaitingDropped: false, clashes: [] },
    kept: gone.every(waits) ? setup.settings : null,
    ...setup,
    issues: [...goneIssues, ...setup.issues],
  };
}

/**
 * Reads `role` from another tab. The columns and criteria of the tab before are forgotten: they are detected anew. Guarantees
 * wait for their questions.
 */
export function chooseTab(workbook: Workbook, role: Role, tab: string): Workbook {
  const choices = { ...workbook.choices, [SIDES[role]]: { tab } };
  delete choices.criteria;
  const columns = workbook.waiting.columns.filter((column) => column.role !== role);
  return withChoices({ ...workbook, waiting: { ...workbook.waiting, columns } }, choices);
}

/** Changes one criterion; all criteria, detected ones included, are then the coordinator's choice. */
export function changeCriterion(workbook: Workbook, index: number, change: CriterionChange): Workbook {
  const { programme } = workbook;
  if (programme === null) return workbook;
  const criteria = programme.settings.criteria.map((criterion, at) =>
    at === index ? { ...criterion, ...change } : criterion,
  );
  // Weights change neither tabs nor columns: no need to look at the answers again.
  const settings = { ...programme.settings, criteria };
  const choices = { ...workbook.choices, criteria };
  return { ...workbook, choices, settings, programme: { ...programme, settings } };
}

/** Whether something was chosen here that the workbook does not know yet. */
export function isChanged({ settings, kept, choices, snapshot, isWaitingDropped }: Workbook): boolean {
  if (isWaitingDropped) return true;
  if (settings === null || kept === null) return choices !== snapshot.settings;
  return JSON.stringify(settings) !== JSON.stringify(kept);
}

/** Why a run cannot be asked for now; null when it can. */
export function obstacle({
  tabs,
  settings,
  snapshot,
  choices,
}: Workbook): "tabs" | "errors" | "dyads" | null {
  if (tabs.mentors === null || tabs.mentees === null) return "tabs";
  if (settings === null) return "errors";
  return choices.decisions === undefined && unreadableTab(snapshot) !== null ? "dyads" : null;
}

/** Whether the workbook looks as if no form had ever answered into it, and the coordinator has not said otherwise. */
export function lacksResponses({ snapshot, choices, tabs, issues }: Workbook): boolean {
  if (choices.mentors?.tab !== undefined || choices.mentees?.tab !== undefined) return false;
  if (tabs.mentors === null && tabs.mentees === null) return true;
  return (
    issues.some(({ code }) => code === "no-response-tab") && !snapshot.tables.some(({ formFed }) => formFed)
  );
}

/** Removes a rule or a column that waits for its question. */
export function withoutWaiting(workbook: Workbook, choice: EligibilityRule | WaitingColumn): Workbook {
  const { waiting } = workbook;
  const rules = waiting.rules.filter((other) => other !== choice);
  const columns = waiting.columns.filter((other) => other !== choice);
  return { ...workbook, waiting: { ...waiting, rules, columns }, isWaitingDropped: true };
}

/** The workbook once its choices are kept with it. */
export function asKept(workbook: Workbook): Workbook {
  const { snapshot, choices, settings } = workbook;
  return {
    ...workbook,
    snapshot: { ...snapshot, settings: choices },
    kept: settings,
    isWaitingDropped: false,
    clashes: [],
  };
}

/** The workbook under other choices: what follows from them is worked out anew. */
export function withChoices(workbook: Workbook, choices: SettingsFile): Workbook {
  const setup = settle({ ...workbook.snapshot, settings: choices });
  return { ...workbook, choices, ...setup, issues: [...workbook.goneIssues, ...setup.issues] };
}

function settle(snapshot: Snapshot): Pick<Workbook, "programme" | "tabs" | "issues" | "settings"> {
  const { programme, tabs, issues } = setUp(snapshot);
  return { programme, tabs, issues, settings: programme?.settings ?? null };
}

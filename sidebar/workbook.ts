import type { Snapshot, Table } from "../src/core/intake/snapshot.ts";
import { cellText } from "../src/core/intake/snapshot.ts";
import type { Issue } from "../src/core/issues/issue.ts";
import type { Role } from "../src/core/people/person.ts";
import type { Criterion, Settings, SettingsFile } from "../src/core/programme/settings.ts";
import { type Setup, setUp } from "../src/core/setup.ts";

/** The workbook as it was read, and what the coordinator has chosen in the panel since. */
export interface Workbook {
  readonly snapshot: Snapshot;
  /** What would be kept with the workbook: the choices read, then those made here. */
  readonly choices: SettingsFile;
  readonly tabs: Setup["tabs"];
  readonly issues: readonly Issue[];
  /** The settings of a run now; null where an error forbids one. */
  readonly settings: Settings | null;
  /** The settings as kept, before any choice made here. */
  readonly kept: Settings | null;
}

/** What a coordinator may change of a criterion in the panel. */
export type CriterionChange = Pick<Criterion, "on" | "weight">;

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;

/** A workbook as read, with nothing chosen in the panel yet. */
export function openWorkbook(snapshot: Snapshot): Workbook {
  const setup = settle(snapshot);
  return { snapshot, choices: snapshot.settings, kept: setup.settings, ...setup };
}

/** The same workbook read again: what was chosen in the panel and not yet kept still holds. */
export function reopenWorkbook(workbook: Workbook, snapshot: Snapshot): Workbook {
  const fresh = openWorkbook(snapshot);
  return isChanged(workbook) ? choose(fresh, workbook.choices) : fresh;
}

/** The tab of a role, chosen or detected; null when there is none. */
export function tabOf({ tabs }: Workbook, role: Role): Table | null {
  return tabs[SIDES[role]];
}

/** The tabs that may hold answers. */
export function answerTabs({ snapshot, tabs }: Workbook): Table[] {
  return snapshot.tables.filter((table) => table !== tabs.criteria && table !== tabs.links);
}

/** Reads `role` from another tab. The columns and criteria of the tab before are forgotten: they are detected anew. */
export function chooseTab(workbook: Workbook, role: Role, tab: string): Workbook {
  const choices = { ...workbook.choices, [SIDES[role]]: { tab } };
  delete choices.criteria;
  return choose(workbook, choices);
}

/** Changes one criterion; all criteria, detected ones included, are then the coordinator's choice. */
export function changeCriterion(workbook: Workbook, index: number, change: CriterionChange): Workbook {
  const { settings } = workbook;
  if (settings === null) return workbook;
  const criteria = settings.criteria.map((criterion, at) =>
    at === index ? { ...criterion, ...change } : criterion,
  );
  // Weights change neither tabs nor columns: no need to look at the answers again.
  return { ...workbook, choices: { ...workbook.choices, criteria }, settings: { ...settings, criteria } };
}

/** Whether something was chosen here that the workbook does not know yet. */
export function isChanged({ settings, kept, choices, snapshot }: Workbook): boolean {
  if (settings === null || kept === null) return choices !== snapshot.settings;
  return JSON.stringify(settings) !== JSON.stringify(kept);
}

/** Why a run cannot be asked for now; null when it can. */
export function obstacle({ tabs, settings }: Workbook): "tabs" | "errors" | null {
  if (tabs.mentors === null || tabs.mentees === null) return "tabs";
  return settings === null ? "errors" : null;
}

/** Whether the workbook looks as if no form had ever answered into it, and the coordinator has not said otherwise. */
export function lacksResponses({ snapshot, choices, tabs, issues }: Workbook): boolean {
  if (choices.mentors?.tab !== undefined || choices.mentees?.tab !== undefined) return false;
  if (tabs.mentors === null && tabs.mentees === null) return true;
  return (
    issues.some(({ code }) => code === "no-response-tab") && !snapshot.tables.some(({ formFed }) => formFed)
  );
}

/** Rows below the header that hold anything. */
export function responses({ rows }: Table): number {
  return rows.slice(1).filter((row) => row.some((cell) => cellText(cell) !== "")).length;
}

/** The share of each criterion in the total weight, 0 to 1; 0 where it is off. */
export function shares(criteria: readonly Criterion[]): number[] {
  const weights = criteria.map(({ on = true, weight = 1 }) => (on ? weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

function choose(workbook: Workbook, choices: SettingsFile): Workbook {
  return { ...workbook, choices, ...settle({ ...workbook.snapshot, settings: choices }) };
}

function settle(snapshot: Snapshot): Pick<Workbook, "tabs" | "issues" | "settings"> {
  const { programme, tabs, issues } = setUp(snapshot);
  return { tabs, issues, settings: programme?.settings ?? null };
}

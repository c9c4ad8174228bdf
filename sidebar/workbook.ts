import type { Table } from "../src/core/tabs/table.ts";
import type { Snapshot } from "../src/core/intake/snapshot.ts";
import { cellText } from "../src/core/tabs/table.ts";
import type { Issue } from "../src/core/issues/issue.ts";
import { fold } from "../src/core/people/fold.ts";
import type { Role } from "../src/core/people/person.ts";
import type {
  Columns,
  Criterion,
  EligibilityRule,
  Settings,
  SettingsFile,
} from "../src/core/programme/settings.ts";
import { titlesOf } from "../src/core/programme/titles.ts";
import type { Programme } from "../src/core/reading/read-programme.ts";
import { type Setup, setUp } from "../src/core/reading/set-up.ts";
import { ownTitles } from "../src/core/uses/offered-questions.ts";
import { type Waiting, countWaiting, waitingQuestions } from "../src/core/uses/waiting-questions.ts";
import { unreadableTab } from "../src/core/proposal/earlier-decisions.ts";
import { readCriteriaTab } from "../src/core/reading/criteria/criteria-tab.ts";
import { withoutGone } from "../src/core/reading/gone-questions.ts";

/** The workbook as it was read, and what the coordinator has chosen in the panel since. */
export interface Workbook {
  readonly snapshot: Snapshot;
  /** What would be kept with the workbook: the choices read, then those made here. */
  readonly choices: SettingsFile;
  readonly tabs: Setup["tabs"];
  readonly issues: readonly Issue[];
  /** What kept choices name and the workbook has no more: shown until the choices are kept anew. */
  readonly goneIssues: readonly Issue[];
  /** The people and the choices of a run now; null where an error forbids one. */
  readonly programme: Programme | null;
  /** The settings of a run now; null where an error forbids one. */
  readonly settings: Settings | null;
  /** The settings as kept, before any choice made here. */
  readonly kept: Settings | null;
  /** Whether those left out of the last dyads tab come before the others of their priority, in the next run. */
  readonly leftOutFirst?: boolean;
}

/** What a coordinator may change of a criterion in the panel. */
export type CriterionChange = Pick<Criterion, "on" | "weight">;

export type ColumnKey = keyof Columns;
type ReadColumns = Readonly<Partial<Record<ColumnKey, string | readonly string[] | null | undefined>>>;

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;

/**
 * A workbook as read, with nothing chosen in the panel yet. Where kept choices name a column, a question or a tab that
 * is gone, only these are asked again, and all others hold; what is left is then a change of its own, to be kept.
 */
export function openWorkbook(snapshot: Snapshot): Workbook {
  const { settings: choices, gone, issues: goneIssues } = withoutGone(snapshot);
  const setup = settle({ ...snapshot, settings: choices });
  if (gone.length === 0)
    return { snapshot, choices: snapshot.settings, goneIssues, kept: setup.settings, ...setup };
  return { snapshot, choices, goneIssues, kept: null, ...setup, issues: [...goneIssues, ...setup.issues] };
}

/** What tells a row of the Criteria tab from the others, whatever else changes in it: the questions, and a rule's comparison. */
function rowKey(row: Criterion | EligibilityRule): string {
  return "column" in row
    ? [row.role, fold(row.column), row.is].join("\t")
    : [row.mentee, row.mentor].map((titles) => titlesOf(titles).map(fold).join("|")).join("\t");
}

/** What is in a list now, was not in it before, and is not among those chosen. */
function newcomers<Row extends Criterion | EligibilityRule>(
  now: readonly Row[],
  before: readonly Row[],
  chosen: readonly Row[],
): Row[] {
  const keys = new Set([...before, ...chosen].map(rowKey));
  return now.filter((row) => !keys.has(rowKey(row)));
}

/** Choices made on a workbook as it was, with what others have written in its Criteria tab since. */
function withNewcomers(choices: SettingsFile, before: Workbook["tabs"], now: Workbook["tabs"]): SettingsFile {
  const read = ({ criteria }: Workbook["tabs"]): Pick<Settings, "criteria" | "eligibility"> => {
    const tab = criteria === null ? null : readCriteriaTab(criteria, () => undefined);
    return { criteria: tab?.criteria ?? [], eligibility: tab?.rules ?? [] };
  };
  const { criteria, eligibility } = choices;
  const [old, fresh] = [read(before), read(now)];
  return {
    ...choices,
    ...(criteria === undefined
      ? {}
      : { criteria: [...criteria, ...newcomers(fresh.criteria, old.criteria, criteria)] }),
    ...(eligibility === undefined
      ? {}
      : { eligibility: [...eligibility, ...newcomers(fresh.eligibility, old.eligibility, eligibility)] }),
  };
}

/**
 * The same workbook read again: what was chosen in the panel and not yet kept still holds, and so does what others have
 * written in the Criteria tab meanwhile.
 */
export function reopenWorkbook(workbook: Workbook, snapshot: Snapshot): Workbook {
  const fresh = openWorkbook(snapshot);
  return isChanged(workbook)
    ? withChoices(fresh, withNewcomers(workbook.choices, workbook.tabs, fresh.tabs))
    : fresh;
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
  return withChoices(workbook, choices);
}

/** The columns that the panel shows of one role, in the order shown. */
export const COLUMN_KEYS: Record<Role, readonly ColumnKey[]> = {
  mentor: ["name", "email", "organisation", "manager", "capacity", "consent", "avoid", "timestamp"],
  mentee: [
    "name",
    "email",
    "organisation",
    "manager",
    "priority",
    "consent",
    "avoid",
    "mostImportant",
    "musts",
    "timestamp",
  ],
};

/** The headers read as a fixed column: none, one, or several for a name; undefined where an error hides what is detected. */
export function headersOf(
  { settings, choices }: Workbook,
  role: Role,
  key: ColumnKey,
): readonly string[] | undefined {
  const columns: ReadColumns | undefined = settings?.[SIDES[role]].columns ?? choices[SIDES[role]]?.columns;
  const header = columns?.[key];
  return header === undefined ? undefined : titlesOf(header);
}

/** The headers that the tab of a role offers, then the coordinator's own columns of each person; each once, as written. */
export function chooseableHeaders(workbook: Workbook, role: Role): string[] {
  const header = tabOf(workbook, role)?.rows[0] ?? [];
  const { coordination } = workbook.tabs;
  const more = coordination === null ? [] : ownTitles(coordination);
  return [...new Set([...header.map(cellText), ...more])].filter((text) => text !== "");
}

/** The criteria that were chosen, here or in their tab; none where they are detected. */
export function writtenCriteria({ choices, tabs, settings }: Workbook): readonly Criterion[] {
  return choices.criteria ?? (tabs.criteria === null ? [] : (settings?.criteria ?? []));
}

/** The name under which the questions put aside are kept with the workbook. */
export const KEPT_ASIDE = "questions-aside";

/** The questions that a person has put aside, by tab and title. */
export function questionsAside({ snapshot }: Workbook): ReadonlySet<string> {
  return new Set((snapshot.kept?.[KEPT_ASIDE] ?? "").split("\n").filter((key) => key !== ""));
}

/** What a person should settle before the first dyads are proposed. */
export function waitingIn(workbook: Workbook): Waiting {
  return waitingQuestions(workbook.issues, questionsAside(workbook));
}

/** Whether the first proposal should wait for a person to look at how the questions are read. */
export function isWaiting(workbook: Workbook): boolean {
  const isFirst = workbook.snapshot.previous === undefined;
  return isFirst && obstacle(workbook) === null && countWaiting(waitingIn(workbook)) > 0;
}

/** The workbook with its questions put aside as a text kept with it says. */
export function withAside(workbook: Workbook, text: string): Workbook {
  const { snapshot } = workbook;
  return { ...workbook, snapshot: { ...snapshot, kept: { ...snapshot.kept, [KEPT_ASIDE]: text } } };
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
export function isChanged({ settings, kept, choices, snapshot }: Workbook): boolean {
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

/** The workbook under other choices: what follows from them is worked out anew. */
export function withChoices(workbook: Workbook, choices: SettingsFile): Workbook {
  const setup = settle({ ...workbook.snapshot, settings: choices });
  return { ...workbook, choices, ...setup, issues: [...workbook.goneIssues, ...setup.issues] };
}

function settle(snapshot: Snapshot): Pick<Workbook, "programme" | "tabs" | "issues" | "settings"> {
  const { programme, tabs, issues } = setUp(snapshot);
  return { programme, tabs, issues, settings: programme?.settings ?? null };
}

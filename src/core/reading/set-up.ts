import { chooseColumns, requireColumns } from "./choose-columns.ts";
import { type ChosenTabs, chooseTabs } from "./choose-tabs.ts";
import { readCriteriaTab } from "./criteria/criteria-tab.ts";
import { findCriteria } from "./criteria/find-criteria.ts";
import { headerLanguage } from "./language.ts";
import { reportUnknownRoles } from "../intake/rows-of-role.ts";
import { readMentees, readMentors } from "../intake/read-people.ts";
import { cellText } from "../tabs/table.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { type Issue, type Report, collectIssues, hasError } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";
import type { Columns, Criterion, EligibilityRule, Settings, SettingsFile } from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import { type Programme, type ResponseSheet, openSheet } from "./read-programme.ts";

/** How many people take part, and the seats of all mentors. */
export interface Headcount {
  readonly mentors: number;
  readonly seats: number;
  readonly mentees: number;
}

export interface Known {
  readonly people: Headcount;
  readonly settings: Settings | null;
}

export interface Setup {
  /** Null where an issue of severity *error* forbids to go on. */
  readonly programme: Programme | null;
  /** What was read of people and settings even so; no settings where a response tab cannot be read. */
  readonly known: Known;
  /** What is known of the settings even so: the tabs that were found, by role. */
  readonly tabs: ChosenTabs;
  readonly issues: readonly Issue[];
}

type Sheet = ResponseSheet & { readonly columns: Columns };
type Sheets = Readonly<Record<Role, Sheet | null>>;

/** Opens the tab of a role and chooses its fixed columns. */
function openRole(role: Role, tabs: ChosenTabs, settings: SettingsFile, report: Report): Sheet | null {
  const raw = role === "mentor" ? tabs.mentors : tabs.mentees;
  const given = role === "mentor" ? settings.mentors : settings.mentees;
  if (raw === null || raw.rows.every((row) => row.every((cell) => cellText(cell) === ""))) return null;
  const only = tabs.only[role];
  const opened = openSheet(raw, only, report);
  const columns = chooseColumns(opened.table, opened.questions, role, given?.columns, report);
  if (only !== undefined) requireColumns([only.column], opened.questions, raw.name, report);
  return { ...opened, columns };
}

/** Reports every column that a criterion or a rule names and that its tab does not have. */
function requireNamedColumns(
  criteria: readonly Criterion[],
  rules: readonly EligibilityRule[],
  sheets: Sheets,
  report: Report,
): void {
  const require = (role: Role, titles: readonly string[]): void => {
    const sheet = sheets[role];
    if (sheet !== null) requireColumns(titles, sheet.questions, sheet.table.name, report);
  };
  for (const { mentee, mentor } of criteria) {
    require("mentee", titlesOf(mentee));
    require("mentor", titlesOf(mentor));
  }
  for (const { role, column } of rules) require(role, [column]);
}

/** The fixed columns that both roles have. */
function ofBoth({ columns }: Sheet): Omit<Columns, "capacity" | "priority"> {
  const { timestamp, name, email, organisation, manager, consent, avoid } = columns;
  return { timestamp, email, name, organisation, manager, consent, avoid };
}

function complete(
  settings: SettingsFile,
  { links, only }: ChosenTabs,
  { mentor, mentee }: Record<Role, Sheet>,
  written: { readonly criteria: Criterion[]; readonly rules: EligibilityRule[] },
): Settings {
  const rowsOf = (role: Role): Pick<Settings["mentors"], "only"> =>
    only[role] === undefined ? {} : { only: only[role] };
  return {
    format: "dyade-settings/1",
    language: settings.language ?? headerLanguage([mentor.table, mentee.table]),
    mentors: {
      tab: mentor.table.name,
      columns: { ...ofBoth(mentor), capacity: mentor.columns.capacity },
      ...rowsOf("mentor"),
    },
    mentees: {
      tab: mentee.table.name,
      columns: { ...ofBoth(mentee), priority: mentee.columns.priority },
      ...rowsOf("mentee"),
    },
    linksTab: links?.name ?? null,
    eligibility: written.rules,
    criteria: written.criteria,
    links: { sameManager: settings.links?.sameManager ?? "caution", past: settings.links?.past ?? "caution" },
    decisions: { locked: settings.decisions?.locked ?? [], refused: settings.decisions?.refused ?? [] },
    objective: settings.objective ?? "total",
    spread: settings.spread ?? 0,
  };
}

/** Two roles read from one tab see the same faults. */
function eachOnce(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.map((one) => [JSON.stringify(one), one])).values()];
}

/**
 * Reads a workbook: chooses tabs, columns and criteria, as the settings say or as detected, and reads the people.
 * Every issue of the way is told at once; nothing is thrown.
 */
export function setUp({ tables, settings }: Snapshot): Setup {
  const { issues, report } = collectIssues();
  const tabs = chooseTabs(tables, settings, report);
  const sheets: Sheets = {
    mentor: openRole("mentor", tabs, settings, report),
    mentee: openRole("mentee", tabs, settings, report),
  };
  const tab = tabs.criteria === null ? null : readCriteriaTab(tabs.criteria, report);
  const rules = settings.eligibility ?? tab?.rules ?? [];
  const written = settings.criteria ?? tab?.criteria ?? null;
  requireNamedColumns(written ?? [], rules, sheets, report);
  if (tabs.mentors !== null && tabs.mentors === tabs.mentees)
    reportUnknownRoles(tabs.mentors, tabs.only, report);

  // Where the tab or the columns of a role are wrong, its answers would only give issues that follow from that.
  const readable = (sheet: Sheet | null): Sheet | null =>
    issues.some(({ severity, tab: at }) => severity === "error" && at === sheet?.table.name) ? null : sheet;
  const { mentor, mentee } = { mentor: readable(sheets.mentor), mentee: readable(sheets.mentee) };
  const mentors = mentor === null ? null : readMentors({ ...mentor, rules, report });
  const mentees = mentee === null ? null : readMentees({ ...mentee, rules, report });
  for (const roster of [mentors, mentees])
    if (roster?.people.length === 0) report("nobody-in-tab", { tab: roster.tab });
  const people = {
    mentors: mentors?.people.length ?? 0,
    seats: mentors?.people.reduce((sum, { capacity }) => sum + capacity, 0) ?? 0,
    mentees: mentees?.people.length ?? 0,
  };
  if (mentor === null || mentee === null || mentors === null || mentees === null)
    return { programme: null, known: { people, settings: null }, tabs, issues: eachOnce(issues) };
  const columns = { mentees: mentee.columns, mentors: mentor.columns, roles: tabs.only.mentee?.column };
  const criteria = written ?? findCriteria(mentees, mentors, columns);
  const all = complete(settings, tabs, { mentor, mentee }, { criteria, rules });
  const programme = { settings: all, mentors, mentees, linksTable: tabs.links };
  return {
    programme: hasError(issues) ? null : programme,
    known: { people, settings: all },
    tabs,
    issues: eachOnce(issues),
  };
}

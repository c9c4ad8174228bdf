import { chooseColumns, requireColumns } from "./intake/choose-columns.ts";
import { type ChosenTabs, chooseTabs } from "./intake/choose-tabs.ts";
import { readCriteriaTab } from "./intake/criteria/criteria-tab.ts";
import { findCriteria } from "./intake/criteria/find-criteria.ts";
import { headerLanguage } from "./intake/language.ts";
import type { Snapshot, Table } from "./intake/snapshot.ts";
import { type Issue, type Report, collectIssues, hasError } from "./issues/issue.ts";
import type { Columns, Criterion, EligibilityRule, Settings, SettingsFile } from "./programme/settings.ts";
import { type Programme, type ResponseSheet, openSheet, readRosters } from "./read-programme.ts";

export interface Setup {
  /** Null where an issue of severity *error* forbids to go on. */
  readonly programme: Programme | null;
  /** What is known of the settings even so: the tabs that were found, by role. */
  readonly tabs: ChosenTabs;
  readonly issues: readonly Issue[];
}

type Sheet = ResponseSheet & { readonly columns: Columns };

/** The questions that a criterion names on one side, none where the side is left out. */
export function titlesOf(side: Criterion["mentee"]): readonly string[] {
  return side === undefined || side === null ? [] : Array.isArray(side) ? side : [side];
}

/** Reports every column that a criterion or a rule names and that its tab does not have. */
function requireNamedColumns(
  criteria: readonly Criterion[],
  rules: readonly EligibilityRule[],
  { mentors, mentees }: { readonly mentors: Sheet; readonly mentees: Sheet },
  report: Report,
): void {
  for (const { mentee, mentor } of criteria) {
    requireColumns(titlesOf(mentee), mentees.questions, mentees.table.name, report);
    requireColumns(titlesOf(mentor), mentors.questions, mentors.table.name, report);
  }
  for (const { role, column } of rules) {
    const sheet = role === "mentor" ? mentors : mentees;
    requireColumns([column], sheet.questions, sheet.table.name, report);
  }
}

function complete(
  settings: SettingsFile,
  tabs: ChosenTabs,
  criteria: Criterion[],
  sheets: { mentors: Sheet; mentees: Sheet },
): Settings {
  const { priority: _priority, ...mentorColumns } = sheets.mentors.columns;
  const { capacity: _capacity, ...menteeColumns } = sheets.mentees.columns;
  return {
    format: "dyade-settings/1",
    language: settings.language ?? headerLanguage([sheets.mentors.table, sheets.mentees.table]),
    mentors: { tab: sheets.mentors.table.name, columns: mentorColumns },
    mentees: { tab: sheets.mentees.table.name, columns: menteeColumns },
    linksTab: tabs.links?.name ?? null,
    eligibility: settings.eligibility ?? [],
    criteria,
    links: { sameManager: settings.links?.sameManager ?? "caution", past: settings.links?.past ?? "caution" },
    decisions: { locked: settings.decisions?.locked ?? [], refused: settings.decisions?.refused ?? [] },
    objective: settings.objective ?? "total",
    spread: settings.spread ?? 0,
  };
}

/**
 * Reads a workbook: chooses tabs, columns and criteria, as the settings say or as detected, and reads the people.
 * Every issue of the way is told at once; nothing is thrown.
 */
export function setUp({ tables, settings }: Snapshot): Setup {
  const { issues, report } = collectIssues();
  const tabs = chooseTabs(tables, settings, report);
  if (tabs.mentors === null || tabs.mentees === null || tabs.mentors === tabs.mentees) {
    return { programme: null, tabs, issues };
  }
  const sheet = (role: "mentor" | "mentee", raw: Table): Sheet => {
    const opened = openSheet(raw, report);
    const given = role === "mentor" ? settings.mentors?.columns : settings.mentees?.columns;
    return { ...opened, columns: chooseColumns(opened.table, opened.questions, role, given, report) };
  };
  const sheets = { mentors: sheet("mentor", tabs.mentors), mentees: sheet("mentee", tabs.mentees) };
  const rules = settings.eligibility ?? [];
  const { mentors, mentees } = readRosters({ ...sheets, rules }, report);
  const written =
    settings.criteria ?? (tabs.criteria === null ? null : readCriteriaTab(tabs.criteria, report));
  const columns = { mentees: sheets.mentees.columns, mentors: sheets.mentors.columns };
  const criteria = written ?? findCriteria(mentees, mentors, columns);
  requireNamedColumns(criteria, rules, sheets, report);
  for (const { tab, people } of [mentors, mentees]) {
    const told = issues.some((one) => one.severity === "error" && one.tab === tab);
    if (people.length === 0 && !told) report("nobody-in-tab", { tab });
  }
  if (hasError(issues)) return { programme: null, tabs, issues };
  return {
    programme: {
      settings: complete(settings, tabs, criteria, sheets),
      mentors,
      mentees,
      linksTable: tabs.links,
    },
    tabs,
    issues,
  };
}

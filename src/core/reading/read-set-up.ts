import { type ChosenTabs, chooseTabs } from "./choose-tabs.ts";
import { completeSettings } from "./complete-settings.ts";
import { readCriteriaTab } from "./criteria/criteria-tab.ts";
import { type ProposedCriteria, findCriteria } from "./criteria/find-criteria.ts";
import { reportWithdrawals } from "./report-withdrawals.ts";
import { reportCriteria } from "./criteria/report-criteria.ts";
import { headerLanguage } from "./language.ts";
import { findAgreements } from "../intake/agreements.ts";
import { reportUnknownRoles } from "../intake/rows-of-role.ts";
import { type Roster, readMentees, readMentors } from "../intake/read-people.ts";
import { type DoubtedRule, doubtRules } from "../intake/rule-doubts.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { type Issue, collectIssues, hasError } from "../issues/issue.ts";
import { eachOnce } from "../issues/once.ts";
import type { Mentee, Mentor, Person, Role } from "../people/person.ts";
import type { Criterion, EligibilityRule, Language, Settings } from "../programme/settings.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import { readStatements } from "../links/read-statements.ts";
import { type Sheet, openSheets, reportUnaskedGuarantees, requireNamedColumns } from "./open-sheets.ts";
import type { Programme } from "./read-programme.ts";
import { reportSharedEmails } from "./shared-emails.ts";

/** How many people take part, and the seats of all mentors. */
export interface Headcount {
  readonly mentors: number;
  readonly seats: number;
  readonly mentees: number;
}

/** A form that was read, whatever became of the other one. */
export interface ReadForm<P extends Person> extends Sheet {
  readonly roster: Roster<P>;
}

export interface Outline {
  readonly people: Headcount;
  readonly settings: Settings | null;
  /** That of the settings, else of the titles of the response tabs; null where there are none. */
  readonly language: Language | null;
}

export interface Setup {
  /** Null where an issue of severity *error* forbids to go on. */
  readonly programme: Programme | null;
  /** What was read of people and settings even so; no settings where a response tab cannot be read. */
  readonly outline: Outline;
  /** What is known of the settings even so: the tabs that were found, by role. */
  readonly tabs: ChosenTabs;
  /** The forms that can be read, whether the other can or not; null where the tab of that role is missing or cannot be read. */
  readonly forms: { readonly mentor: ReadForm<Mentor> | null; readonly mentee: ReadForm<Mentee> | null };
  /** What the coordinator wrote; criteria are null where they are left to detection. */
  readonly written: {
    readonly criteria: readonly Criterion[] | null;
    readonly rules: readonly EligibilityRule[];
  };
  /** Every rule on who may take part, with what is in doubt about it. */
  readonly doubtedRules: readonly DoubtedRule[];
  readonly issues: readonly Issue[];
}

/** Reads a workbook anew: see `setUp`. */
export function readSetUp({ tables, settings }: Snapshot): Setup {
  const { issues, report } = collectIssues();
  const tabs = chooseTabs(tables, settings, report);
  // Where the settings hold both criteria and rules, nothing of the tab counts.
  const isTabUsed = settings.criteria === undefined || settings.eligibility === undefined;
  const tab = tabs.criteria === null || !isTabUsed ? null : readCriteriaTab(tabs.criteria, report);
  const writtenRules = settings.eligibility ?? tab?.rules ?? [];
  const inTab = tab !== null && tab.criteria.length > 0 ? tab.criteria : null;
  const written = settings.criteria ?? inTab;
  const { guarantees = [] } = settings;
  const namingRules = [...writtenRules, ...guarantees];
  const criteriaNamed = written ?? [];
  const sheets = openSheets(tabs, settings, { criteria: criteriaNamed, rules: namingRules }, report);
  requireNamedColumns({ criteria: criteriaNamed, rules: writtenRules }, sheets, report);
  reportUnaskedGuarantees(guarantees, sheets.mentee, report);
  if (tabs.mentors !== null && tabs.mentors === tabs.mentees)
    reportUnknownRoles(tabs.mentors, tabs.only, report);

  // Where the tab or the columns of a role are wrong, its answers would only give issues that follow from that.
  const readable = (sheet: Sheet | null): Sheet | null =>
    issues.some(({ severity, tab: at }) => severity === "error" && at === sheet?.table.name) ? null : sheet;
  const { mentor, mentee } = { mentor: readable(sheets.mentor), mentee: readable(sheets.mentee) };
  const statements = readStatements(tabs.links);
  const agreements = findAgreements(statements, [mentor ?? [], mentee ?? []].flat(), report);
  const stated = { rules: writtenRules, statements, agreements };
  const doubtedRules = doubtRules(
    writtenRules,
    { mentor: mentor && { ...mentor, ...stated }, mentee: mentee && { ...mentee, ...stated } },
    report,
  );
  const rules = doubtedRules.map(({ rule }) => rule);
  const shared = { ...stated, rules, report };
  const mentors = mentor === null ? null : readMentors({ ...mentor, ...shared });
  const mentees = mentee === null ? null : readMentees({ ...mentee, ...shared });
  for (const roster of [mentors, mentees])
    if (roster?.people.length === 0) report("nobody-in-tab", { tab: roster.tab });
  const people = {
    mentors: mentors?.people.length ?? 0,
    seats: mentors?.people.reduce((sum, { capacity }) => sum + capacity, 0) ?? 0,
    mentees: mentees?.people.length ?? 0,
  };
  const headed = [sheets.mentor, sheets.mentee].flatMap((sheet) => sheet?.table ?? []);
  const language = settings.language ?? (headed.length === 0 ? null : headerLanguage(headed));
  const partial = {
    tabs,
    forms: {
      mentor: mentor === null || mentors === null ? null : { ...mentor, roster: mentors },
      mentee: mentee === null || mentees === null ? null : { ...mentee, roster: mentees },
    },
    written: { criteria: written, rules },
    doubtedRules,
  };
  if (mentor === null || mentee === null || mentors === null || mentees === null)
    return {
      ...partial,
      programme: null,
      outline: { people, settings: null, language },
      issues: eachOnce(issues),
    };
  reportSharedEmails(mentors, mentees, statements, report);
  const columns = {
    mentees: mentee.columns,
    mentors: mentor.columns,
    roles: Object.values(tabs.only).map(({ column }) => column),
  };
  const forms = {
    mentor: { ...mentors, questions: mentor.formQuestions },
    mentee: { ...mentees, questions: mentee.formQuestions },
  };
  let proposal: ProposedCriteria | undefined;
  const proposed = (): ProposedCriteria => (proposal ??= findCriteria(forms.mentee, forms.mentor, columns));
  const criteria = written ?? proposed().criteria;
  const namedBy = (role: Role): string[] =>
    titlesNamed(role, {
      side: { columns: role === "mentor" ? mentor.columns : mentee.columns },
      criteria,
      rules: namingRules,
    });
  reportCriteria(
    {
      criteria,
      proposed,
      writtenIn: settings.criteria === undefined && tab !== null ? (tabs.criteria?.name ?? null) : null,
      namedTitles: { mentor: namedBy("mentor"), mentee: namedBy("mentee") },
    },
    { mentor: mentors, mentee: mentees },
    report,
  );
  for (const role of ["mentor", "mentee"] as const) reportWithdrawals(forms[role], namedBy(role), report);
  const chosen = completeSettings(settings, tabs, {
    mentors: { tab: mentor.table.name, columns: mentor.columns },
    mentees: { tab: mentee.table.name, columns: mentee.columns },
    language: language ?? headerLanguage([mentor.table, mentee.table]),
    criteria,
    rules,
  });
  const programme = { settings: chosen, mentors, mentees, linksTable: tabs.links };
  return {
    ...partial,
    programme: hasError(issues) ? null : programme,
    outline: { people, settings: chosen, language },
    issues: eachOnce(issues),
  };
}

import { shapeReader } from "./answer-shape.ts";
import { type ChosenColumns, type Form, chooseColumns, peopleIn, requireColumns } from "./choose-columns.ts";
import { type ChosenTabs, chooseTabs } from "./choose-tabs.ts";
import { completeSettings } from "./complete-settings.ts";
import { readCriteriaTab } from "./criteria/criteria-tab.ts";
import { findCriteria } from "./criteria/find-criteria.ts";
import { reportCriteria } from "./criteria/report-criteria.ts";
import { withCoordination } from "./coordination.ts";
import { headerLanguage } from "./language.ts";
import type { Questions } from "../intake/questions.ts";
import { reportUnknownRoles } from "../intake/rows-of-role.ts";
import { type Roster, readMentees, readMentors } from "../intake/read-people.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { Snapshot } from "../intake/snapshot.ts";
import { type Issue, type Report, collectIssues, hasError } from "../issues/issue.ts";
import { eachOnce } from "../issues/once.ts";
import type { Mentee, Mentor, Person, Role } from "../people/person.ts";
import type {
  Criterion,
  EligibilityRule,
  Language,
  MenteeColumns,
  MentorColumns,
  Settings,
  SettingsFile,
} from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import { readStatements } from "../links/read-statements.ts";
import type { Programme } from "./read-programme.ts";
import type { OtherPeople } from "./people-named.ts";
import { reportDoubts } from "./report-doubts.ts";
import { reportSharedEmails } from "./shared-emails.ts";
import { type ResponseSheet, openSheet } from "./response-sheet.ts";

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;
const OTHER = { mentor: "mentee", mentee: "mentor" } as const;

/** How many people take part, and the seats of all mentors. */
export interface Headcount {
  readonly mentors: number;
  readonly seats: number;
  readonly mentees: number;
}

interface Sheet extends ResponseSheet, ChosenColumns {
  /** Those of the form itself, without the columns of the Coordination tab. */
  readonly formQuestions: Questions;
}
type Sheets = Readonly<Record<Role, Sheet | null>>;

/** A form before the people of the other one are known. */
interface OpenForm extends Form {
  /** The columns that the settings name. */
  readonly given: MentorColumns | MenteeColumns | undefined;
  /** The columns that it shows by itself. */
  readonly alone: ChosenColumns;
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
  readonly issues: readonly Issue[];
}

/** The choices that name titles, those of the Criteria tab included. */
interface Written {
  readonly criteria: readonly Criterion[];
  readonly rules: readonly EligibilityRule[];
}

function isBlank({ rows }: Table): boolean {
  return rows.every((row) => row.every((cell) => cellText(cell) === ""));
}

/** Opens the tabs of both roles and chooses their fixed columns, each in the light of the people of the other. */
function openSheets(tabs: ChosenTabs, settings: SettingsFile, written: Written, report: Report): Sheets {
  const titlesFor = (role: Role): readonly string[] =>
    titlesNamed(role, { side: settings[SIDES[role]], ...written });
  const open = (role: Role): OpenForm | null => {
    const raw = role === "mentor" ? tabs.mentors : tabs.mentees;
    if (raw === null || isBlank(raw)) return null;
    const sheet = openSheet(raw, role, tabs.only, titlesFor(role), report);
    const form = { ...sheet, shapeOf: shapeReader(sheet.table, sheet.questions) };
    const given = settings[SIDES[role]]?.columns;
    return { ...form, given, alone: chooseColumns(form, role, given, null, () => undefined, form) };
  };
  const forms = { mentor: open("mentor"), mentee: open("mentee") };
  const opened = withCoordination(
    forms,
    ({ alone: { columns, detected } }) => ({ ...columns, askedCapacity: detected.columns.capacity }),
    { table: tabs.coordination, titlesFor, report },
  );
  const peopleOf = (role: Role): OtherPeople | null => {
    const [form, sheet] = [forms[role], opened[role]];
    return form === null || sheet === null ? null : peopleIn(sheet, form.alone.columns);
  };
  const choose = (role: Role): Sheet | null => {
    const [form, sheet, only] = [forms[role], opened[role], tabs.only[role]];
    if (form === null || sheet === null) return null;
    const { given } = form;
    const chosen = chooseColumns(sheet, role, given, peopleOf(OTHER[role]), report, form);
    if (only !== undefined) requireColumns([only.column], sheet.questions, sheet.table.name, report);
    const used = written.criteria.flatMap((criterion) => titlesOf(criterion[role]));
    reportDoubts(chosen.detected, given, used, sheet.table.name, report);
    return { ...sheet, ...chosen, formQuestions: form.questions };
  };
  return { mentor: choose("mentor"), mentee: choose("mentee") };
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

/**
 * Reads a workbook: chooses tabs, columns and criteria, as the settings say or as detected, and reads the people.
 * Every issue of the way is told at once; nothing is thrown.
 */
export function setUp({ tables, settings }: Snapshot): Setup {
  const { issues, report } = collectIssues();
  const tabs = chooseTabs(tables, settings, report);
  const tab = tabs.criteria === null ? null : readCriteriaTab(tabs.criteria, report);
  const rules = settings.eligibility ?? tab?.rules ?? [];
  const inTab = tab !== null && tab.criteria.length > 0 ? tab.criteria : null;
  const written = settings.criteria ?? inTab;
  const sheets = openSheets(tabs, settings, { criteria: written ?? [], rules }, report);
  requireNamedColumns(written ?? [], rules, sheets, report);
  if (tabs.mentors !== null && tabs.mentors === tabs.mentees)
    reportUnknownRoles(tabs.mentors, tabs.only, report);

  // Where the tab or the columns of a role are wrong, its answers would only give issues that follow from that.
  const readable = (sheet: Sheet | null): Sheet | null =>
    issues.some(({ severity, tab: at }) => severity === "error" && at === sheet?.table.name) ? null : sheet;
  const { mentor, mentee } = { mentor: readable(sheets.mentor), mentee: readable(sheets.mentee) };
  const statements = readStatements(tabs.links);
  const mentors = mentor === null ? null : readMentors({ ...mentor, rules, statements, report });
  const mentees = mentee === null ? null : readMentees({ ...mentee, rules, statements, report });
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
  };
  if (mentor === null || mentee === null || mentors === null || mentees === null)
    return {
      ...partial,
      programme: null,
      outline: { people, settings: null, language },
      issues: eachOnce(issues),
    };
  reportSharedEmails(mentors, mentees, statements, report);
  const columns = { mentees: mentee.columns, mentors: mentor.columns, roles: tabs.only.mentee?.column };
  const proposed = findCriteria(
    { ...mentees, questions: mentee.formQuestions },
    { ...mentors, questions: mentor.formQuestions },
    columns,
  );
  const criteria = written ?? proposed.criteria;
  const namedBy = (role: Role): string[] =>
    titlesNamed(role, {
      side: { columns: role === "mentor" ? mentor.columns : mentee.columns },
      criteria,
      rules,
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

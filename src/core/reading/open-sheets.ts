import { ruleText } from "../intake/eligibility.ts";
import type { Questions } from "../intake/questions.ts";
import type { Report } from "../issues/issue.ts";
import type { Role } from "../people/person.ts";
import type {
  Criterion,
  EligibilityRule,
  GuaranteeRule,
  MenteeColumns,
  MentorColumns,
  SettingsFile,
} from "../programme/settings.ts";
import { titlesOf } from "../programme/titles.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import { isBlank } from "../tabs/table.ts";
import { shapeReader } from "./answer-shape.ts";
import { type ChosenColumns, type Form, chooseColumns, peopleIn, requireColumns } from "./choose-columns.ts";
import type { ChosenTabs } from "./choose-tabs.ts";
import { withCoordination } from "./coordination.ts";
import type { OtherPeople } from "./people-named.ts";
import { reportDoubts } from "./report-doubts.ts";
import { type ResponseSheet, openSheet } from "./response-sheet.ts";

const SIDES = { mentor: "mentors", mentee: "mentees" } as const;
const OTHER = { mentor: "mentee", mentee: "mentor" } as const;

/** A response tab and its fixed columns. */
export interface Sheet extends ResponseSheet, ChosenColumns {
  /** Those of the form itself, without the columns of the Coordination tab. */
  readonly formQuestions: Questions;
}
/** Null where a tab is missing or blank. */
type Sheets = Readonly<Record<Role, Sheet | null>>;

/** A form before the people of the other one are known. */
interface OpenForm extends Form {
  /** The columns that the settings name. */
  readonly given: MentorColumns | MenteeColumns | undefined;
  /** The columns that it shows by itself. */
  readonly alone: ChosenColumns;
}

/** The choices that name titles, those of the Criteria tab included. */
interface Written {
  readonly criteria: readonly Criterion[];
  readonly rules: readonly EligibilityRule[];
}

/** Opens the tabs of both roles and chooses their fixed columns, each in the light of the people of the other. */
export function openSheets(
  tabs: ChosenTabs,
  settings: SettingsFile,
  written: Written,
  report: Report,
): Sheets {
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
    const { table, questions } = sheet;
    return { table, questions, ...chosen, formQuestions: form.questions };
  };
  return { mentor: choose("mentor"), mentee: choose("mentee") };
}

/** Reports every column that a criterion or a rule names and that its tab does not have. */
export function requireNamedColumns({ criteria, rules }: Written, sheets: Sheets, report: Report): void {
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

/** Reports `guarantee-unasked` for each guarantee whose question the mentees' tab does not have: it counts for nobody. */
export function reportUnaskedGuarantees(
  guarantees: readonly GuaranteeRule[],
  sheet: Sheet | null,
  report: Report,
): void {
  if (sheet === null) return;
  for (const rule of guarantees) {
    if (sheet.questions.find(rule.column) !== null) continue;
    const where = { tab: sheet.table.name, column: rule.column };
    report("guarantee-unasked", where, { rule: ruleText(rule), read: rule.column });
  }
}

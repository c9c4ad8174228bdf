import { type Questions, readQuestions } from "../intake/questions.ts";
import { type Roster, readMentees, readMentors } from "../intake/read-people.ts";
import type { Table } from "../tabs/table.ts";
import { withoutErrorCells } from "../intake/clean.ts";
import { rowsOfRole } from "../intake/rows-of-role.ts";
import type { Report } from "../issues/issue.ts";
import type { Mentee, Mentor } from "../people/person.ts";
import type { Columns, EligibilityRule, RoleRows, Settings } from "../programme/settings.ts";

/** A programme read from its workbook: who takes part, and under which settings. */
export interface Programme {
  /** Complete: what the coordinator chose, else what was detected, else defaults. */
  readonly settings: Settings;
  readonly mentors: Roster<Mentor>;
  readonly mentees: Roster<Mentee>;
  readonly linksTable: Table | null;
}

/** A response tab made ready to be read. */
export interface ResponseSheet {
  readonly table: Table;
  readonly questions: Questions;
}

/** Reports `error-cell` and `duplicate-header`. @param only the rows of one role, where one tab serves both. */
export function openSheet(raw: Table, only: RoleRows | undefined, report: Report): ResponseSheet {
  const table = rowsOfRole(withoutErrorCells(raw, report), only);
  return { table, questions: readQuestions(table, report) };
}

interface Sources {
  readonly mentors: ResponseSheet & { readonly columns: Columns };
  readonly mentees: ResponseSheet & { readonly columns: Columns };
  readonly rules: readonly EligibilityRule[];
}

/** Reads the people of both roles. */
function readRosters(
  { mentors, mentees, rules }: Sources,
  report: Report,
): Pick<Programme, "mentors" | "mentees"> {
  return {
    mentors: readMentors({ ...mentors, rules, report }),
    mentees: readMentees({ ...mentees, rules, report }),
  };
}

/**
 * Reads again the programme of an earlier run, whose settings are complete: nothing is detected.
 *
 * @param table gives a tab by its name.
 * @returns null when a response tab is gone.
 */
export function rereadProgramme(
  settings: Settings,
  table: (name: string) => Table | null,
  report: Report,
): Programme | null {
  const tables = { mentors: table(settings.mentors.tab), mentees: table(settings.mentees.tab) };
  if (tables.mentors === null || tables.mentees === null) return null;
  const mentors = {
    ...openSheet(tables.mentors, settings.mentors.only, report),
    columns: { ...settings.mentors.columns, priority: null },
  };
  const mentees = {
    ...openSheet(tables.mentees, settings.mentees.only, report),
    columns: { ...settings.mentees.columns, capacity: null },
  };
  const rosters = readRosters({ mentors, mentees, rules: settings.eligibility }, report);
  const linksTable = settings.linksTab === null ? null : table(settings.linksTab);
  return { settings, ...rosters, linksTable };
}

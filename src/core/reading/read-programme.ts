import type { IdentityStatement } from "../intake/identity.ts";
import { type Roster, readMentees, readMentors } from "../intake/read-people.ts";
import type { Table } from "../tabs/table.ts";
import { type ResponseSheet, openSheet } from "./response-sheet.ts";
import type { Report } from "../issues/issue.ts";
import type { Mentee, Mentor, Role } from "../people/person.ts";
import { readStatements } from "../links/read-statements.ts";
import { type IdentityColumns, withCoordination } from "./coordination.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import type { Columns, EligibilityRule, Settings } from "../programme/settings.ts";

/** A programme read from its workbook: who takes part, and under which settings. */
export interface Programme {
  /** Complete: what the coordinator chose, else what was detected, else defaults. */
  readonly settings: Settings;
  readonly mentors: Roster<Mentor>;
  readonly mentees: Roster<Mentee>;
  readonly linksTable: Table | null;
}

interface Sources {
  readonly mentors: ResponseSheet & { readonly columns: Columns };
  readonly mentees: ResponseSheet & { readonly columns: Columns };
  readonly rules: readonly EligibilityRule[];
  readonly statements: readonly IdentityStatement[];
}

/** Reads the people of both roles. */
function readRosters(
  { mentors, mentees, ...said }: Sources,
  report: Report,
): Pick<Programme, "mentors" | "mentees"> {
  return {
    mentors: readMentors({ ...mentors, ...said, report }),
    mentees: readMentees({ ...mentees, ...said, report }),
  };
}

/**
 * Reads again the programme of an earlier run, whose settings are complete: nothing is detected.
 *
 * @param table gives a tab by its name.
 * @param askedCapacity what the mentors' form asks of places, where the Coordination tab is read in its stead.
 * @returns null when a response tab is gone.
 */
export function rereadProgramme(
  settings: Settings,
  table: (name: string) => Table | null,
  report: Report,
  askedCapacity: string | null = null,
): Programme | null {
  const tables = { mentors: table(settings.mentors.tab), mentees: table(settings.mentees.tab) };
  if (tables.mentors === null || tables.mentees === null) return null;
  const { mentors: mentorSide, mentees: menteeSide, criteria, eligibility: rules } = settings;
  const only = { mentor: mentorSide.only, mentee: menteeSide.only };
  const open = (role: Role, raw: Table, side: Settings["mentors"] | Settings["mentees"]): ResponseSheet =>
    openSheet(raw, role, only, titlesNamed(role, { side, criteria, rules }), report);
  const titlesFor = (role: Role): string[] =>
    titlesNamed(role, { side: role === "mentor" ? mentorSide : menteeSide, criteria, rules });
  const columnsOf = (role: Role): IdentityColumns =>
    role === "mentor"
      ? { ...mentorSide.columns, askedCapacity }
      : { ...menteeSide.columns, capacity: null, askedCapacity: null };
  const opened = withCoordination(
    {
      mentor: open("mentor", tables.mentors, mentorSide),
      mentee: open("mentee", tables.mentees, menteeSide),
    },
    (_, role) => columnsOf(role),
    {
      table: settings.coordinationTab === null ? null : table(settings.coordinationTab),
      titlesFor,
      report,
    },
  );
  if (opened.mentor === null || opened.mentee === null) return null;
  const mentors = {
    ...opened.mentor,
    columns: { ...mentorSide.columns, priority: null, mostImportant: null, musts: null },
  };
  const mentees = {
    ...opened.mentee,
    columns: { ...menteeSide.columns, capacity: null },
  };
  const linksTable = settings.linksTab === null ? null : table(settings.linksTab);
  const statements = readStatements(linksTable);
  const rosters = readRosters({ mentors, mentees, rules, statements }, report);
  return { settings, ...rosters, linksTable };
}

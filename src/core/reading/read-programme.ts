import { findAgreements } from "../intake/agreements.ts";
import type { Notify } from "../intake/notice.ts";
import { type Roster, menteesIn, mentorsIn } from "../intake/rosters.ts";
import type { Table } from "../tabs/table.ts";
import { reopenSheet } from "./ready-sheet.ts";
import type { Mentee, Mentor, Role } from "../people/person.ts";
import { readStatements } from "../links/read-statements.ts";
import { type IdentityColumns, readCoordination } from "./coordination.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import type { Settings } from "../programme/settings.ts";

/** A programme read from its workbook: who takes part, and under which settings. */
export interface Programme {
  /** Complete: what the coordinator chose, else what was detected, else defaults. */
  readonly settings: Settings;
  readonly mentors: Roster<Mentor>;
  readonly mentees: Roster<Mentee>;
  readonly linksTable: Table | null;
}

/**
 * Reads again the programme of an earlier run, whose settings are complete: nothing is detected. Notices
 * what is wrong with the people, but not with the tabs: the run reported that.
 *
 * @param table gives a tab by its name.
 * @param askedCapacity what the mentors' form asks of places, where the Coordination tab is read in its stead.
 * @returns null when a response tab is gone.
 */
export function rereadProgramme(
  settings: Settings,
  table: (name: string) => Table | null,
  notify: Notify,
  askedCapacity: string | null = null,
): Programme | null {
  const { mentors: mentorSide, mentees: menteeSide, criteria, eligibility, guarantees = [] } = settings;
  const tables = { mentors: table(mentorSide.tab), mentees: table(menteeSide.tab) };
  if (tables.mentors === null || tables.mentees === null) return null;
  const only = { mentor: mentorSide.only, mentee: menteeSide.only };
  const naming = { criteria, rules: [...eligibility, ...guarantees] };
  const titlesFor = (role: Role): string[] =>
    titlesNamed(role, { side: role === "mentor" ? mentorSide : menteeSide, ...naming });
  const tableOf = (name: string | null): Table | null => (name === null ? null : table(name));
  const forms = {
    mentor: reopenSheet(tables.mentors, "mentor", only, titlesFor("mentor")),
    mentee: reopenSheet(tables.mentees, "mentee", only, titlesFor("mentee")),
  };
  const coordination = tableOf(settings.coordinationTab);
  const opened =
    coordination === null
      ? forms
      : readCoordination(coordination, forms, (_, role): IdentityColumns =>
          role === "mentor"
            ? { ...mentorSide.columns, askedCapacity }
            : { ...menteeSide.columns, capacity: null, askedCapacity: null },
        ).extended(titlesFor);
  if (opened.mentor === null || opened.mentee === null) return null;
  const mentors = {
    ...opened.mentor,
    columns: { ...mentorSide.columns, priority: null, mostImportant: null, musts: null },
  };
  const mentees = { ...opened.mentee, columns: { ...menteeSide.columns, capacity: null } };
  const linksTable = tableOf(settings.linksTab);
  const statements = readStatements(linksTable);
  const agreements = findAgreements(statements, [mentors, mentees], () => undefined);
  const shared = { rules: eligibility, statements, agreements };
  return {
    settings,
    mentors: mentorsIn({ ...mentors, ...shared }, notify),
    mentees: menteesIn({ ...mentees, ...shared }, notify),
    linksTable,
  };
}

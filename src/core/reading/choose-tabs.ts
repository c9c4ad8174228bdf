import type { IssueCode, Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { Role } from "../people/person.ts";
import type { RoleRows, SettingsFile } from "../programme/settings.ts";
import { findRoles } from "./find-roles.ts";
import { withHeaderFirst } from "../intake/header.ts";
import { titlesNamed } from "../programme/titles-named.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { isCoordinationTab, isCriteriaTab, isDyadsTab, isLinksTab } from "../tabs/tab-kinds.ts";
import { findTabs, lookSwapped } from "./find-tabs.ts";
import { type Table, isFilled } from "../tabs/table.ts";

export interface ChosenTabs {
  readonly mentors: Table | null;
  readonly mentees: Table | null;
  readonly links: Table | null;
  readonly coordination: Table | null;
  readonly criteria: Table | null;
  /** Of a tab that serves both roles: which rows are whose. */
  readonly only: Partial<Record<Role, RoleRows>>;
}

function named(tables: readonly Table[], name: string, report: Report): Table | null {
  const table =
    tables.find((tab) => tab.name === name) ?? tables.find((tab) => fold(tab.name) === fold(name)) ?? null;
  if (table === null) report("tab-unknown", {}, { read: name, names: tables.map((tab) => tab.name) });
  return table;
}

/** What makes a response tab unusable, or null. A row of the header alone is no answer. */
function fault({ rows }: Table): IssueCode | null {
  const filled = rows.filter(isFilled);
  if (filled.length === 0) return "tab-empty";
  return filled.length === 1 ? "headers-alone" : null;
}

/** The tab of each role: as named, else as found among the others, else the one that serves the other role too. */
function responseTabs(
  tables: readonly Table[],
  { mentors, mentees }: SettingsFile,
  report: Report,
): Record<Role, Table | null> {
  if (mentors?.tab === undefined && mentees?.tab === undefined) return findTabs(tables);
  const tabNamed = (name: string | undefined): Table | null =>
    name === undefined ? null : named(tables, name, report);
  const namedTabs = { mentor: tabNamed(mentors?.tab), mentee: tabNamed(mentees?.tab) };
  const detectedTabs = findTabs(
    tables.filter((table) => table !== namedTabs.mentor && table !== namedTabs.mentee),
  );
  const other = detectedTabs.mentor ?? detectedTabs.mentee;
  const shared = (table: Table | null): Table | null =>
    table === null || findRoles(table) === null ? null : table;
  return {
    mentor:
      mentors?.tab === undefined
        ? (detectedTabs.mentor ?? other ?? shared(namedTabs.mentee))
        : namedTabs.mentor,
    mentee:
      mentees?.tab === undefined
        ? (detectedTabs.mentee ?? other ?? shared(namedTabs.mentor))
        : namedTabs.mentee,
  };
}

/** Every title that the settings name in either tab. */
function allTitles({
  mentors,
  mentees,
  criteria = [],
  eligibility = [],
  guarantees = [],
}: SettingsFile): string[] {
  const rules = [...eligibility, ...guarantees];
  return [
    ...titlesNamed("mentor", { side: mentors, criteria, rules }),
    ...titlesNamed("mentee", { side: mentees, criteria, rules }),
  ];
}

/** A tab of answers with its titles in row 1; a tab of ours is as we wrote it. */
function headed(table: Table, titles: readonly string[], report: Report): Table {
  const isNamed = isLinksTab(table) || isCriteriaTab(table) || isCoordinationTab(table);
  return isNamed || isDyadsTab(table) || ownTab(table) !== null
    ? table
    : withHeaderFirst(table, titles, report);
}

/**
 * The tabs that the settings name, else those found. Reports `tab-unknown` for a name that no tab bears, and for the
 * response tabs `header-lower`, `no-response-tab`, `same-tab-twice`, `tabs-swapped`, `tab-empty` and `headers-alone`.
 */
export function chooseTabs(all: readonly Table[], settings: SettingsFile, report: Report): ChosenTabs {
  const titles = allTitles(settings);
  const originals = new Map(all.map((table) => [headed(table, titles, () => undefined), table]));
  const tables = [...originals.keys()];
  const { mentor: mentors, mentee: mentees } = responseTabs(tables, settings, report);
  const chosenRows = { mentor: settings.mentors?.only, mentee: settings.mentees?.only };
  const shared = mentors === null || mentors !== mentees ? null : mentors;
  const roles = shared === null ? null : findRoles(shared);
  const only = {
    ...(roles === null ? {} : roles),
    ...(chosenRows.mentor === undefined ? {} : { mentor: chosenRows.mentor }),
    ...(chosenRows.mentee === undefined ? {} : { mentee: chosenRows.mentee }),
  };
  if (shared !== null && (only.mentor === undefined || only.mentee === undefined))
    report("same-tab-twice", { tab: shared.name });
  if (shared === null && mentors !== null && mentees !== null && lookSwapped(mentors, mentees))
    report("tabs-swapped", { tab: mentors.name });
  const missing = (["mentors", "mentees"] as const).filter(
    (side) => (side === "mentors" ? mentors : mentees) === null && settings[side]?.tab === undefined,
  );
  if (missing.length > 0) report("no-response-tab", {}, { names: missing });
  for (const table of new Set([mentors, mentees])) {
    const original = table === null ? undefined : originals.get(table);
    if (original !== undefined) headed(original, titles, report);
    const code = table === null ? null : fault(table);
    if (code !== null && table !== null) report(code, { tab: table.name });
  }

  const ours = (name: string | null | undefined, isIt: (table: Table) => boolean): Table | null =>
    name === undefined ? (tables.find(isIt) ?? null) : name === null ? null : named(tables, name, report);
  return {
    mentors,
    mentees,
    links: ours(settings.linksTab, isLinksTab),
    coordination: ours(settings.coordinationTab, isCoordinationTab),
    criteria: tables.find(isCriteriaTab) ?? null,
    only,
  };
}

import type { IssueCode, Report } from "../issues/issue.ts";
import { fold } from "../people/fold.ts";
import type { SettingsFile } from "../programme/settings.ts";
import { findTabs, isCriteriaTab, isLinksTab } from "./find-tabs.ts";
import { type Table, cellText } from "./snapshot.ts";

export interface ChosenTabs {
  readonly mentors: Table | null;
  readonly mentees: Table | null;
  readonly links: Table | null;
  readonly criteria: Table | null;
}

function named(tables: readonly Table[], name: string, report: Report): Table | null {
  const table =
    tables.find((one) => one.name === name) ?? tables.find((one) => fold(one.name) === fold(name)) ?? null;
  if (table === null) report("tab-unknown", {}, { read: name, names: tables.map((one) => one.name) });
  return table;
}

/** What makes a response tab unusable, or null. A row of the header alone is no answer. */
function fault({ rows }: Table): IssueCode | null {
  const filled = rows.filter((row) => row.some((cell) => cellText(cell) !== ""));
  if (filled.length === 0) return "tab-empty";
  return filled.length === 1 ? "headers-alone" : null;
}

/**
 * The tabs that the settings name, else those found. Reports `tab-unknown` for a name that no tab bears, and for the
 * response tabs `no-response-tab`, `same-tab-twice`, `tab-empty` and `headers-alone`.
 */
export function chooseTabs(tables: readonly Table[], settings: SettingsFile, report: Report): ChosenTabs {
  const asked = { mentors: settings.mentors?.tab, mentees: settings.mentees?.tab };
  const told = (name: string | undefined): Table | null =>
    name === undefined ? null : named(tables, name, report);
  const known = { mentors: told(asked.mentors), mentees: told(asked.mentees) };
  const found = findTabs(tables.filter((table) => table !== known.mentors && table !== known.mentees));
  const neither = asked.mentors === undefined && asked.mentees === undefined;
  const mentors =
    asked.mentors === undefined ? (neither ? found.mentor : (found.mentor ?? found.mentee)) : known.mentors;
  const mentees =
    asked.mentees === undefined ? (neither ? found.mentee : (found.mentee ?? found.mentor)) : known.mentees;

  if (mentors !== null && mentors === mentees) report("same-tab-twice", { tab: mentors.name });
  const missing = (["mentors", "mentees"] as const).filter((role) => {
    const table = role === "mentors" ? mentors : mentees;
    return table === null && asked[role] === undefined;
  });
  if (missing.length > 0) report("no-response-tab", {}, { names: missing });
  for (const table of new Set([mentors, mentees])) {
    const code = table === null ? null : fault(table);
    if (code !== null && table !== null) report(code, { tab: table.name });
  }

  const { linksTab } = settings;
  const links =
    linksTab === undefined
      ? (tables.find(isLinksTab) ?? null)
      : linksTab === null
        ? null
        : named(tables, linksTab, report);
  return { mentors, mentees, links, criteria: tables.find(isCriteriaTab) ?? null };
}

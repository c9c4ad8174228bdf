import * as z from "zod/mini";
import type { Table } from "../core/tabs/table.ts";
import { type SettingsFile, settingsFile } from "../core/programme/settings.ts";
import { keepText, keptText } from "./kept-texts.ts";

const sheetId = z.optional(z.number());

/** What is kept with the workbook: the coordinator's choices, and the ids of the tabs they name, which survive renaming. */
const kept = z.object({
  version: z.literal(1),
  tabs: z.object({ mentors: sheetId, mentees: sheetId, links: sheetId }),
  settings: settingsFile,
});

type Named = Pick<Table, "id" | "name">;

const KEY = "dyade";

function readKept(): z.infer<typeof kept> | null {
  try {
    return kept.parse(JSON.parse(keptText(KEY)));
  } catch {
    return null;
  }
}

/**
 * The choices kept with the workbook, tabs under the names they bear today; a tab that is gone is left to detection.
 * Decisions stand in the dyads tab alone: those that an earlier version kept here would end those of the tab.
 */
export function readChoices(tables: readonly Named[]): SettingsFile {
  const stored = readKept();
  if (stored === null) return { format: "dyade-settings/1" };
  const { tabs, settings } = stored;
  const today = (id: number | undefined): string | undefined => tables.find((table) => table.id === id)?.name;
  const sideToday = <Side extends { tab?: string | undefined }>(
    side: Side | undefined,
    id: number | undefined,
  ) => {
    if (side?.tab === undefined) return side;
    const tab = today(id);
    return tab === undefined ? tab : { ...side, tab };
  };
  return {
    ...settings,
    decisions: undefined,
    mentors: sideToday(settings.mentors, tabs.mentors),
    mentees: sideToday(settings.mentees, tabs.mentees),
    linksTab: settings.linksTab && today(tabs.links),
  };
}

/** The tabs of the spreadsheet, by name. */
export function tabsNow(): Named[] {
  const sheets = SpreadsheetApp.getActive().getSheets();
  return sheets.map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
}

/** Keeps the choices; criteria, rules and decisions live in tabs of their own. */
export function keepChoices(settings: SettingsFile): void {
  const tabs = tabsNow();
  const id = (name: string | null | undefined): number | undefined =>
    tabs.find((tab) => tab.name === name)?.id;
  const { mentors, mentees, linksTab } = settings;
  const text = JSON.stringify({
    version: 1,
    tabs: { mentors: id(mentors?.tab), mentees: id(mentees?.tab), links: id(linksTab) },
    settings: { ...settings, criteria: undefined, eligibility: undefined, decisions: undefined },
  });
  keepText(KEY, text);
}

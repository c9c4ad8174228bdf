import { parsed } from "../core/tabs/parsed.ts";
import { isSettingsFile } from "../core/programme/complete.ts";
import type { SettingsFile } from "../core/programme/settings.ts";
import type { Table } from "../core/tabs/table.ts";
import { keepText, keptText } from "./kept-texts.ts";
import { Refusal } from "./reply.ts";
import type { Writes } from "./writes.ts";
import { workbook } from "./workbook.ts";

/** What is kept with the workbook: the coordinator's choices, and the ids of the tabs they name, which survive renaming. */
interface Kept {
  readonly version: 1;
  readonly tabs: {
    readonly mentors?: number | undefined;
    readonly mentees?: number | undefined;
    readonly links?: number | undefined;
  };
  readonly settings: SettingsFile;
}

type Named = Pick<Table, "id" | "name">;

const KEY = "dyade";

/** What {@link keepChoices} wrote: the panel reads the choices themselves, the script only the names of tabs in them. */
function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "tabs" in value &&
    "settings" in value &&
    isSettingsFile(value.settings)
  );
}

/**
 * The choices kept with the workbook, tabs under the names they bear today; a tab that is gone is left to detection.
 * Decisions stand in the dyads tab alone: those that an earlier version kept here would end those of the tab.
 */
export function readChoices(tables: readonly Named[]): SettingsFile {
  const stored = parsed(keptText(KEY));
  if (!isKept(stored)) return { format: "dyade-settings/1" };
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

/** Keeps the choices; criteria, rules and decisions live in tabs of their own. @throws {Refusal} for any other text. */
export function keepChoices(writes: Writes, text: string): void {
  const settings = parsed(text);
  if (!isSettingsFile(settings)) throw new Refusal("unreadableRequest");
  const sheets = workbook().getSheets();
  const id = (name: string | null | undefined): number | undefined =>
    sheets.find((sheet) => sheet.getName() === name)?.getSheetId();
  const { mentors, mentees, linksTab } = settings;
  const kept: Kept = {
    version: 1,
    tabs: { mentors: id(mentors?.tab), mentees: id(mentees?.tab), links: id(linksTab) },
    settings: { ...settings, criteria: undefined, eligibility: undefined, decisions: undefined },
  };
  keepText(writes, KEY, JSON.stringify(kept));
}

import * as z from "zod/mini";
import type { Table } from "../core/tabs/table.ts";
import { type SettingsFile, settingsFile } from "../core/programme/settings.ts";
import { keepText, keptText } from "./kept-texts.ts";

/** What is kept with the workbook: the coordinator's choices, and the ids of the tabs they name, which survive renaming. */
const kept = z.object({
  version: z.literal(1),
  tabs: z.object({
    mentors: z.optional(z.number()),
    mentees: z.optional(z.number()),
    links: z.optional(z.number()),
  }),
  settings: settingsFile,
});
type Kept = z.infer<typeof kept>;

const NO_CHOICES: SettingsFile = { format: "dyade-settings/1" };
const KEY = "dyade";
function parseKept(text: string): Kept | null {
  if (text === "") return null;
  try {
    const parsed = z.safeParse(kept, JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The choices kept with the workbook, tabs under the names they bear today; a tab that is gone is left to detection. */
export function readChoices(tables: readonly Pick<Table, "id" | "name">[]): SettingsFile {
  const stored = parseKept(keptText(PropertiesService.getDocumentProperties().getProperties(), KEY));
  if (stored === null) return NO_CHOICES;
  const { tabs, settings } = stored;
  const today = (id: number | undefined): string | undefined => tables.find((table) => table.id === id)?.name;
  const role = <Side extends { tab?: string | undefined }>(
    side: Side | undefined,
    id: number | undefined,
  ) => {
    if (side === undefined || side.tab === undefined) return side;
    const name = today(id);
    return name === undefined ? undefined : { ...side, tab: name };
  };
  const mentors = role(settings.mentors, tabs.mentors);
  const mentees = role(settings.mentees, tabs.mentees);
  const { mentors: _mentors, mentees: _mentees, linksTab, ...rest } = settings;
  const links = typeof linksTab === "string" ? today(tabs.links) : linksTab;
  return {
    ...rest,
    ...(mentors === undefined ? {} : { mentors }),
    ...(mentees === undefined ? {} : { mentees }),
    ...(links === undefined ? {} : { linksTab: links }),
  };
}

/** Keeps the choices; criteria and rules live in a tab of their own, see `criteria-tab.ts`. */
export function keepChoices(settings: SettingsFile, tables: readonly Pick<Table, "id" | "name">[]): void {
  const id = (name: string | null | undefined): number | undefined =>
    tables.find((table) => table.name === name)?.id;
  const { criteria: _criteria, eligibility: _eligibility, ...rest } = settings;
  const text = JSON.stringify({
    version: 1,
    tabs: { mentors: id(rest.mentors?.tab), mentees: id(rest.mentees?.tab), links: id(rest.linksTab) },
    settings: rest,
  });
  keepText(KEY, text);
}

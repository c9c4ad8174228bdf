import type { Snapshot } from "../intake/snapshot.ts";
import type { Settings } from "../programme/settings.ts";
import { completeSettings } from "./complete-settings.ts";
import { NO_COLUMNS } from "./fixed-columns.ts";
import { headerLanguage } from "./language.ts";
import { type Sheet, openSheets } from "./open-sheets.ts";
import type { Programme } from "./read-programme.ts";
import { setUp } from "./set-up.ts";

/** What the titles of forms say while answers are still to come. Good for a look, never for a run. */
export interface TitlesAlone {
  /** The columns as recognised; only the criteria that the coordinator wrote, since others need answers. */
  readonly settings: Settings;
  /** With nobody in a form that is not answered; null where one is not linked, or no criteria are written. */
  readonly programme: Programme | null;
}

/** Reads the titles of the forms of a workbook, whether or not anybody has answered. */
export function readTitles(snapshot: Snapshot): TitlesAlone {
  const { tabs, forms, written, outline } = setUp(snapshot);
  const { rules } = written;
  const criteria = written.criteria ?? [];
  const { mentor, mentee } = openSheets(tabs, snapshot.settings, { criteria, rules }, () => undefined);
  const sideOf = (sheet: Sheet | null) => ({
    tab: sheet?.table.name ?? "",
    columns: sheet?.columns ?? NO_COLUMNS,
  });
  const unanswered = ({ table, questions }: Sheet) => ({ tab: table.name, people: [], rows: [], questions });
  const settings = completeSettings(snapshot.settings, tabs, {
    mentors: sideOf(mentor),
    mentees: sideOf(mentee),
    language: outline.language ?? headerLanguage([]),
    criteria,
    rules,
  });
  if (mentor === null || mentee === null || written.criteria === null) return { settings, programme: null };
  return {
    settings,
    programme: {
      settings,
      mentors: forms.mentor?.roster ?? unanswered(mentor),
      mentees: forms.mentee?.roster ?? unanswered(mentee),
      linksTable: tabs.links,
    },
  };
}

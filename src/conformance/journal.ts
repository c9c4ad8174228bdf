import { BENCH_SIGN } from "./bench.ts";
import { rightsHere, works } from "./rights.ts";

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** What `onEdit` saw of one edit in the tab of a case. */
export interface Edit {
  readonly tab: string;
  readonly cells: string;
  readonly keys: readonly string[];
  readonly authMode: string;
  readonly email: string;
  readonly value: string | null;
  /** Whether the lock and the properties of the document, and those of the person, could be used. */
  readonly lock: boolean;
  readonly property: boolean;
  readonly userProperty: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const JOURNAL = `${BENCH_SIGN}journal`;

/** Notes an edit in the tab of a case; edits elsewhere are nobody's business. */
export function noteEdit(event: EditEvent): void {
  const tab = event.range.getSheet().getName();
  if (!tab.startsWith(BENCH_SIGN) || tab === JOURNAL) return;
  const edit: Edit = {
    tab,
    cells: event.range.getA1Notation(),
    keys: Object.keys(event).sort(),
    authMode: String(event.authMode),
    email: emailOf(event),
    value: "value" in event ? String(event.value) : null,
    ...rightsHere(),
    userProperty: works(() => {
      PropertiesService.getUserProperties().getProperty(JOURNAL);
    }),
    at: Date.now(),
  };
  // One row in one call: two edits at a time would else take the same row
  journalSheet().appendRow([JSON.stringify(edit)]);
}

/** The edits that were noted in a tab, in order. */
export function editsIn(tab: string): Edit[] {
  const rows = journalSheet().getDataRange().getValues();
  return rows
    .map(([text]) => String(text))
    .filter((text) => text !== "")
    .map((text) => JSON.parse(text) as Edit)
    .filter((edit) => edit.tab === tab);
}

/** Makes the journal where there is none: in an `onEdit`, there would be no time for it. */
export function openJournal(): void {
  journalSheet();
}

export function removeJournal(): void {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheetByName(JOURNAL);
  if (sheet !== null) spreadsheet.deleteSheet(sheet);
}

function journalSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const spreadsheet = SpreadsheetApp.getActive();
  const sheet = spreadsheet.getSheetByName(JOURNAL);
  return sheet ?? spreadsheet.insertSheet(JOURNAL).hideSheet();
}

function emailOf(event: EditEvent): string {
  try {
    return event.user.getEmail() === "" ? "blank" : "given";
  } catch {
    return "refused";
  }
}

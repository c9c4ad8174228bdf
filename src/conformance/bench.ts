import type { CaseId } from "./case-id.ts";
import type { Json } from "./json.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the tabs of the cases are called by, so that those that a dead run left behind are known. */
export const BENCH_SIGN = "~";

/** Where one case runs: a tab of its own, `~W2`, made when it is first asked for and removed afterwards. */
export class Bench {
  readonly notes: Record<string, Json> = {};
  readonly #id: CaseId;
  #sheet: Sheet | null = null;

  constructor(id: CaseId) {
    this.#id = id;
  }

  get spreadsheet(): Spreadsheet {
    return SpreadsheetApp.getActive();
  }

  /** The name of the case's tab. */
  get name(): string {
    return BENCH_SIGN + this.#id;
  }

  get sheet(): Sheet {
    this.#sheet ??= this.spreadsheet.getSheetByName(this.name) ?? this.spreadsheet.insertSheet(this.name);
    return this.#sheet;
  }

  /** A name for another tab of this case, removed like the first. */
  nameOf(more: string): string {
    return `${this.name} ${more}`;
  }

  note(name: string, value: Json): void {
    this.notes[name] = value;
  }

  /** Removes the tabs of this case. */
  clear(): void {
    // A script that lives in no spreadsheet has none, though the declared type says so
    const spreadsheet = SpreadsheetApp.getActive() as Spreadsheet | null;
    for (const sheet of spreadsheet?.getSheets() ?? []) {
      const name = sheet.getName();
      if (name === this.name || name.startsWith(`${this.name} `)) spreadsheet?.deleteSheet(sheet);
    }
    this.#sheet = null;
  }
}

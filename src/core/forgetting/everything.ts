import type { Role } from "../people/person.ts";
import type { SettingsFile } from "../programme/settings.ts";
import type { Aside } from "../tabs/aside.ts";
import type { Table } from "../tabs/table.ts";

/** All that a workbook holds, wherever it stands. */
export interface Everything {
  /** The name of the file. */
  readonly spreadsheet: string;
  /** Every tab but the dyads tabs. */
  readonly tables: readonly Table[];
  readonly dyadsTabs: readonly Table[];
  /** The names of the tabs in which mentors and mentees answer; one where one form serves both. */
  readonly roleTabs: Readonly<Record<Role, string | null>>;
  readonly aside: readonly Aside[];
  /** Texts that the rooms keep, by name. */
  readonly kept: Readonly<Record<string, string>>;
  readonly settings: SettingsFile;
}

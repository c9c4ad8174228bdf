import type { Area } from "../model/a1.ts";
import type { Drive } from "../model/forms.ts";
import type { Workbook } from "../model/workbook.ts";

export type AuthModeName = "NONE" | "LIMITED" | "FULL";

/** A cell that a person changed, as `onEdit` hears of it. */
export interface Edit {
  readonly sheetId: number;
  readonly area: Area;
  /** Absent where the cell was cleared, or for several cells. */
  readonly value?: string;
  readonly oldValue?: string;
}

/** What starts an execution. */
export type Entry =
  | { readonly kind: "open" }
  | { readonly kind: "install" }
  | { readonly kind: "edit"; readonly edit: Edit }
  | { readonly kind: "menu"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly unknown[] };

export interface Selection {
  readonly sheetId: number;
  readonly area: Area;
}

/** One execution of the script, as JSON: everything the emulated services know. */
export interface ExecutionRequest {
  readonly entry: Entry;
  readonly authMode: AuthModeName;
  readonly workbook: Workbook;
  readonly selection: Selection;
  /** The scopes of `appsscript.json`. */
  readonly scopes: readonly string[];
  /** The project's HTML files by name, without `.html`. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  readonly addOnName: string;
  /** The language of the Google account, for example `fr`. */
  readonly userLocale: string;
  /** The e-mail of who edits, as a trigger is given it inside one domain; `""` where Google keeps it back. */
  readonly account: string;
  readonly scriptTimeZone: string;
  readonly cache: Readonly<Record<string, CacheEntry>>;
  /** The files of the person, for a script that lives in no document; `workbook` is then nobody's. */
  readonly drive?: Drive;
  /** Whether writes wait for a read or a flush, as Google makes them, and fail there. */
  readonly buffers?: boolean;
}

export interface CacheEntry {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

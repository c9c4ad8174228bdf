import type { Drive } from "../model/forms.ts";
import type { Workbook } from "../model/workbook.ts";
import type { CacheEntry, Selection } from "./request.ts";

export type MenuEntry =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly menu: Menu };

export interface Menu {
  /** True: it hangs under Extensions, named after the add-on. */
  readonly addOn: boolean;
  readonly caption: string;
  readonly entries: readonly MenuEntry[];
}

/** An HTML page shown beside or over the grid: a file of the project, or a text that the script gave. */
export interface Panel {
  readonly kind: "sidebar" | "dialog";
  readonly file: string | null;
  readonly text: string | null;
  /** HTML that the script put behind that page. */
  readonly appended: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What one execution would cost: its start, and its calls. */
export interface Usage {
  /** Calls that reach the document, the user interface or a store. */
  calls: number;
  reads: number;
  writes: number;
  flushes: number;
  /** Calls of builders, and of handles that fetch nothing. */
  builders: number;
  handles: number;
  /** Simulated time. */
  milliseconds: number;
  /** How often each method was called, by `Service.method`, also in vain or at no cost. */
  readonly byMethod: Record<string, number>;
}

/** Everything that one execution did, as JSON. */
export interface ExecutionOutcome {
  readonly result:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly message: string; readonly stack: string };
  /** Null when nothing in it changed. */
  readonly workbook: Workbook | null;
  /** As the execution left it; null for a script that lives in a document. */
  readonly drive: Drive | null;
  readonly selection: Selection;
  readonly menus: readonly Menu[];
  readonly panels: readonly Panel[];
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  readonly alerts: readonly { readonly title: string; readonly message: string }[];
  readonly log: readonly string[];
  readonly cache: Readonly<Record<string, CacheEntry>>;
  readonly usage: Usage;
  /** It came to nothing: it waits for the lock, and is to be begun again once that is free. */
  readonly awaitsLock: boolean;
}

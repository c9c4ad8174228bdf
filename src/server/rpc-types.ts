import type { DyadsSheet } from "../core/dyads/sheet.ts";
import type { Snapshot } from "../core/intake/snapshot.ts";
import type { SettingsFile } from "../core/programme/settings.ts";

/**
 * What the sidebar may ask of the server. Each is a public function of the script that takes the request as one JSON
 * string and gives a {@link Reply} as one JSON string.
 */
export interface Rpc {
  /** Every tab but the dyads tabs, and the choices kept with the workbook. */
  readWorkbook(request: Record<string, never>): Snapshot;
  /** Writes one new tab; nothing else changes. */
  writeDyads(request: DyadsSheet): WrittenTab;
  /** Keeps the coordinator's choices with the workbook; criteria also in the Criteria tab. */
  saveSettings(request: SettingsFile): Record<string, never>;
  /** Brings the coordinator to a tab, or a cell of it. */
  showCell(request: CellToShow): Record<string, never>;
}

export interface WrittenTab {
  readonly tab: string;
  readonly sheetId: number;
}

export interface CellToShow {
  readonly tab: string;
  readonly row?: number | undefined;
  /** The header of the column. */
  readonly column?: string | undefined;
}

export type RpcName = keyof Rpc;
export type Request<Name extends RpcName> = Parameters<Rpc[Name]>[0];
export type Response<Name extends RpcName> = ReturnType<Rpc[Name]>;

/** `fault` is a message in the reader's language, with its remedy; `detail` is for a report to the maintainers. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: string; readonly detail: string };

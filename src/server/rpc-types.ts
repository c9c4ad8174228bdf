import type { Status } from "../core/dyads/sheet.ts";
import type { InstallationId } from "../conformance/cases/installation.ts";
import type { Aside, AsideTexts } from "../core/tabs/aside.ts";
import type { Fault } from "../core/messages/fr/faults.ts";
import type { Cell, Table } from "../core/tabs/table.ts";
import type { Snapshot } from "../core/intake/snapshot.ts";
import type { SheetPlan } from "../core/tabs/sheet-plan.ts";
import type { TabEdit } from "../core/tabs/tab-edit.ts";

/** Tells a build from others: the build writes a mark of the script and the panel here, the same in both. */
export const BUILD_MARK = "dyade-build-000000000000";

/**
 * What the sidebar may ask of the server. Each is a public function of the script that takes the request as one JSON
 * string and gives a {@link Reply} as one JSON string.
 */
export interface Rpc {
  /** Every tab but the dyads tabs, and the choices kept with the workbook. */
  readWorkbook(request: Record<string, never>): Snapshot;
  /** Every dyads tab, in the order of the spreadsheet. */
  readDyadsTabs(request: Record<string, never>): Table[];
  /** Writes one new tab; nothing else changes. */
  writeTab(request: SheetPlan): WrittenTab;
  /** Changes rows of a dyads tab as a person asked for in the panel, and checks them all again. */
  decide(request: Decisions): Record<string, never>;
  /** Checks a dyads tab again, and marks what changed since. */
  verifyTab(request: { sheetId: number }): Record<string, never>;
  /** Changes cells of a tab, or adds rows to it, as a person asked for, where all still is as they saw it. */
  editTab(request: TabEdit): Record<string, never>;
  /** Keeps the coordinator's choices with the workbook; criteria and rules of eligibility in the Criteria tab. */
  saveSettings(request: ChoicesToKeep): Record<string, never>;
  /** Brings the coordinator to a tab, or a cell of it. */
  showCell(request: CellToShow): Record<string, never>;
  /** Where the coordinator is now. */
  selection(request: Record<string, never>): Selection;
  /** Keeps a text of a room of the panel with the workbook, and says which one is kept now; `""` forgets it. */
  keep(request: KeptText): { kept: string };
  /** What stands beside the cells of each tab that has any. */
  readAside(request: Record<string, never>): Aside[];
  /** Puts other texts in the place of notes and of items of dropdowns of a tab. */
  writeAside(request: AsideTexts): Record<string, never>;
  /** The page of the directory without its data. */
  directoryTemplate(request: Record<string, never>): { text: string };
  /** What the script knows of itself and of the spreadsheet. */
  describeScript(request: Record<string, never>): ScriptFacts;
  /** Tries what Dyade takes for granted about Google, in a tab of its own. */
  tryCase(request: Trial): TrialOutcome;
}

/** What a person asked for in one row of a dyads tab. */
export interface Decision {
  /** The row: the hidden key and the label of its mentee. A row is added for a mentee who has none, and beside one that was refused. */
  readonly menteeKey: string;
  readonly mentee: string;
  readonly status: Status;
  /** The label and the key of another mentor; `""` for none; left out to keep the one of the row. */
  readonly mentor?: string | undefined;
  readonly mentorKey?: string | undefined;
  /** What the row held when the person decided, see `checkedText`; left out where there was none. Where it holds else now, nothing is decided. */
  readonly cellsSeen?: string | undefined;
  /** Whether the mentor is Dyade's proposal, which a person accepted, and not one whom a person chose. */
  readonly isProposal?: true | undefined;
}

export interface Decisions {
  readonly sheetId: number;
  /** The initials of the person who decides, as they gave them; left out for none. */
  readonly by?: string | undefined;
  readonly decisions: Decision[];
}

export interface Selection {
  readonly tab: string;
  readonly sheetId: number;
  /** As a person counts: the first is 1. */
  readonly row: number;
  readonly cells: Cell[];
}

export interface ChoicesToKeep {
  /** A settings file as JSON: the script keeps it, and reads the names of tabs in it alone. */
  readonly settings: string;
  /** What the Criteria tab is to say. */
  readonly edit?: TabEdit | undefined;
}

export interface KeptText {
  /** Small letters and hyphens. */
  readonly name: string;
  readonly value: string;
  /** The text that it was made from: where another one is kept by now, nothing is written. */
  readonly before: string;
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

export interface ScriptFacts {
  readonly version: string;
  /** See {@link BUILD_MARK}. */
  readonly build: string;
  readonly userLocale: string;
  /** Of the spreadsheet, as the time zone. */
  readonly locale: string;
  readonly timeZone: string;
}

export interface Trial {
  readonly id: InstallationId;
  /** `prepare`: only makes the tab ready in which a person is to type; `clear`: only removes what trials left. */
  readonly step: "prepare" | "run" | "clear";
}

export interface TrialOutcome {
  readonly agrees: boolean;
  /** What Google answered, as JSON. */
  readonly observed: string;
}

export type RpcName = keyof Rpc;
export type Request<Name extends RpcName> = Parameters<Rpc[Name]>[0];
export type Response<Name extends RpcName> = ReturnType<Rpc[Name]>;

/** `fault` is what is in the way, for which the panel has the words, `tab` the tab that it is of or `""`; `detail` is for a report to the maintainers. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault; readonly tab: string; readonly detail: string };

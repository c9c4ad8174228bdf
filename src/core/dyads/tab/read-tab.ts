import { type Cell, cellText, holdsText } from "../../tabs/table.ts";
import { type TabSigns, isDyadsTab, isHiddenSign } from "../../tabs/tab-kinds.ts";
import type { Language, Settings } from "../../programme/settings.ts";
import { checkedText } from "../checked.ts";
import type { EditedRow } from "../read-rows.ts";
import type { ColumnName, TabLayout } from "../sheet.ts";
import type { DyadWords } from "../words.ts";
import { STATE_HEADER, findColumns } from "./find-columns.ts";
import { type AbsentRow, type RefusedPair, type TabState, readState } from "./hidden-state.ts";
import type { Sources } from "./sources.ts";

/** Rows above the first mentee in a tab as it is written: the summary and the header. */
export const HEAD = 2;

/** What people decided and wrote in a dyads tab. */
export interface DyadsRows extends TabLayout {
  readonly language: Language;
  /** One for each row below the header, in the order of the tab. */
  readonly rows: readonly EditedRow[];
  /** For each row the score that it shows; null where the cell holds no number. */
  readonly scores: readonly (number | null)[];
  /** Pairs that its own run had to respect as refused. */
  readonly refusedBefore: readonly RefusedPair[];
  /** Rows of tabs before of people who took no part in its own run. */
  readonly absentBefore: readonly AbsentRow[];
}

/** The same with how its run was made, so that it can be checked again. */
export interface DyadsTab extends DyadsRows {
  /** Those of the run that wrote it, without decisions: these stand in the rows. */
  readonly settings: Settings;
  /** From where that run read its answers. */
  readonly sources: Sources;
}

/** Why a dyads tab cannot be understood. */
export interface TabFault {
  readonly language: Language;
  /** Essential columns that are gone. */
  readonly lacking: readonly ColumnName[];
  /** Columns that are there twice. */
  readonly doubled: readonly ColumnName[];
  /** Whether how the run was made is lost, or the headers stand among the rows: these can be read, and not checked. */
  readonly stateLost: boolean;
}

type WordsOf = (language: Language) => DyadWords;

interface Examined {
  readonly rows: DyadsRows | null;
  readonly state: TabState | null;
  readonly fault: TabFault | null;
}

/** What a row says, by where the columns are. */
export function rowOf(cells: readonly Cell[], at: DyadsRows["at"]): EditedRow {
  const raw = (name: ColumnName): string => String(cells[at[name]] ?? "");
  const text = (name: ColumnName): string => raw(name).trim();
  const decided = { status: raw("status"), mentee: raw("mentee"), mentor: raw("mentor") };
  return {
    status: text("status"),
    mentee: text("mentee"),
    mentor: text("mentor"),
    menteeKey: text("menteeKey"),
    mentorKey: text("mentorKey"),
    proposal: text("proposal"),
    checked: raw("checked"),
    isVerified: checkedText(decided) === raw("checked"),
    watch: text("watch"),
    kept: { note: text("note"), decidedBy: text("decidedBy"), decidedOn: text("decidedOn") },
  };
}

/** The columns that are none of ours and hold anything at the header or below. */
export function ownColumnsOf(
  rows: readonly (readonly Cell[])[],
  at: Readonly<Record<string, number>>,
  headerRow: number,
): number[] {
  const ours = new Set(Object.values(at));
  const shown = rows.slice(Math.max(headerRow, 0));
  const width = shown.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      !ours.has(column) &&
      cellText(rows[headerRow]?.[column]) !== STATE_HEADER &&
      shown.some((row) => holdsText(row, column)),
  );
}

/** The row of the state, wherever it is above the mentees; what was inserted above it is no mentee either. */
function lastPieceRow(rows: readonly (readonly Cell[])[], headerRow: number): number {
  return headerRow >= 0 ? headerRow : readState(rows[0] ?? []) === null ? -1 : 0;
}

/** Whether a cell of the keys is one, and no header and no state of the run. */
function isKey(text: string): boolean {
  return text !== "" && !text.startsWith("{") && !isHiddenSign(text);
}

function examine(table: TabSigns, wordsOf: WordsOf): Examined | null {
  if (!isDyadsTab(table)) return null;
  const { rows } = table;
  const { at, headerRow, language, lacking, doubled } = findColumns(table, wordsOf);
  const titlesEnd = lastPieceRow(rows, headerRow) + 1;
  const state = readState(rows.slice(0, Math.max(titlesEnd, 1)).flat());
  const tabLanguage = state?.settings.language ?? language ?? "fr";
  // Somebody sorted the headers into the rows, or moved them.
  const early = rows
    .slice(0, Math.max(headerRow, 0))
    .findIndex((cells) => isKey(cellText(cells[at.menteeKey])));
  const head = early >= 0 ? early : titlesEnd;
  const fault = { language: tabLanguage, lacking, doubled, stateLost: state === null || early >= 0 };
  const isFaulty = lacking.length + doubled.length > 0 || fault.stateLost;
  if (lacking.length + doubled.length > 0) return { rows: null, state, fault };
  const below = rows.map((cells, index) => (index === headerRow ? [] : cells)).slice(head);
  const dyadsRows: DyadsRows = {
    language: tabLanguage,
    at,
    head,
    headerRow,
    ownColumns: ownColumnsOf(rows, at, headerRow),
    rows: below.map((cells) => rowOf(cells, at)),
    scores: below.map((cells) => {
      const score = cells[at.score];
      return typeof score === "number" ? score : null;
    }),
    refusedBefore: state?.refused ?? [],
    absentBefore: state?.absent ?? [],
  };
  return { rows: dyadsRows, state, fault: isFaulty ? fault : null };
}

/**
 * Reads what people decided in a dyads tab; how its run was made may be lost.
 *
 * @returns null when it is none, or cannot be understood: see {@link faultOf}.
 */
export function readDyadsRows(table: TabSigns, wordsOf: WordsOf): DyadsRows | null {
  return examine(table, wordsOf)?.rows ?? null;
}

/**
 * Reads a dyads tab so that it can be checked again.
 *
 * @returns null when it is none, or cannot be understood or checked: see {@link faultOf}.
 */
export function readDyadsTab(table: TabSigns, wordsOf: WordsOf): DyadsTab | null {
  const examined = examine(table, wordsOf);
  if (examined === null || examined.rows === null || examined.state === null || examined.fault !== null)
    return null;
  const { settings, sources } = examined.state;
  return { ...examined.rows, settings, sources };
}

/** What is wrong with a dyads tab; null where nothing is, and for any other tab. */
export function faultOf(table: TabSigns, wordsOf: WordsOf): TabFault | null {
  return examine(table, wordsOf)?.fault ?? null;
}

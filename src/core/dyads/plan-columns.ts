import { STATE_HEADER } from "./tab/find-columns.ts";
import { COLUMNS, type ColumnName, type DyadsSheet, HIDDEN, type SheetRow } from "./sheet.ts";

/** A column of a dyads tab that is to be written. */
export interface PlanColumn {
  /** What it is; null for the rest of the state, for opinions, and for columns of people's own. */
  readonly name: ColumnName | null;
  /** In row 1. */
  readonly top: string | number;
  readonly header: string;
  /** In pixels. */
  readonly width: number;
  /** Whose background it has; null for none. */
  readonly shade: ColumnName | null;
  /** Where it stands in the earlier tab, from 0; −1 for nowhere. */
  readonly from: number;
  /** What Dyade writes in a row; `""` where the cells of the earlier tab go along. */
  cell(row: SheetRow, index: number): string | number;
}

/** Beside the panel at 1366 pixels, all from the status to why the two suit each other stands in sight. */
const WIDTHS: Record<ColumnName, number> = {
  status: 80,
  mentee: 122,
  mentor: 122,
  organisations: 184,
  agreement: 88,
  score: 54,
  note: 140,
  why: 290,
  missing: 200,
  watch: 260,
  alternatives: 440,
  rank: 110,
  menteeKey: 100,
  mentorKey: 100,
  proposal: 100,
  checked: 100,
  decidedBy: 120,
  decidedOn: 90,
};
/** One word of three, below a name or initials. */
const REVIEW_WIDTH = 88;
const STATE_WIDTH = 100;
/** Of a column of people's own, until it gets the width that it had. */
const OWN_WIDTH = 120;

/** The hidden columns above which the state of the run stands; a larger one gets more of them. */
const STATE_COLUMNS = HIDDEN.filter((name) => name !== "checked");

const blank = (): string => "";
const NOTHING = { name: null, top: "", header: "", shade: null, from: -1, cell: blank } as const;

/**
 * The columns of a new dyads tab, in order: ours, after the note those of opinions, after the keys more of them where the
 * state needs room, and last those of people's own. Row 1 says what the tab holds, and above the hidden columns how the run
 * was made, and how many mentees there are.
 *
 * @param pieces the state of the run, as texts that a cell can hold.
 */
export function planColumns(sheet: DyadsSheet, pieces: readonly string[]): PlanColumn[] {
  const { headers, reviews, earlier, facts, provenance, rows } = sheet;
  const opinions = reviews.map(({ title, from, texts }): PlanColumn => {
    const cell = (_: SheetRow, index: number): string => texts[index] ?? "";
    return { ...NOTHING, header: title, width: REVIEW_WIDTH, shade: "note", from, cell };
  });
  const state = pieces
    .slice(STATE_COLUMNS.length)
    .map((top): PlanColumn => ({ ...NOTHING, top, header: STATE_HEADER, width: STATE_WIDTH }));
  const after: Partial<Record<ColumnName, readonly PlanColumn[]>> = { note: opinions, checked: state };
  const shown: Partial<Record<ColumnName, string | number>> = {
    status: facts,
    why: provenance,
    checked: rows.length,
    ...Object.fromEntries(STATE_COLUMNS.map((name, at) => [name, pieces[at] ?? ""])),
  };
  const ours = COLUMNS.flatMap((name, at): PlanColumn[] => [
    {
      ...{ name, top: shown[name] ?? "", header: headers[at] ?? "", width: WIDTHS[name], shade: name },
      from: earlier?.at[name] ?? -1,
      cell: ({ cells }) => cells[at] ?? "",
    },
    ...(after[name] ?? []),
  ]);
  const theirs = (earlier?.ownColumns ?? []).map((from): PlanColumn => ({
    ...NOTHING,
    width: OWN_WIDTH,
    from,
  }));
  return [...ours, ...theirs];
}

import { readChecked, checkedText } from "../dyads/checked.ts";
import { type EditedRow, pairKey } from "../dyads/read-rows.ts";
import type { ColumnName } from "../dyads/sheet.ts";
import { type DyadsRows, readDyadsRows } from "../dyads/tab/read-tab.ts";
import type { DyadWords } from "../dyads/words.ts";
import type { Role } from "../people/person.ts";
import type { Language } from "../programme/settings.ts";
import { PIECE_MARK } from "../tabs/tab-kinds.ts";
import { cellText } from "../tabs/table.ts";
import { eraseDyadsState } from "./dyads-state.ts";
import type { Eraser } from "./eraser.ts";
import { isSaying } from "./saying.ts";
import { type TabChanges, drop, eraseCell, placeIn, put } from "./tab-cells.ts";

type Side = "mentee" | "mentor";
const SIDES = ["mentee", "mentor"] as const;
const KEYS = { mentee: "menteeKey", mentor: "mentorKey" } as const;

/** What Dyade works out of the answers of the two: a check leaves it blank where one of them is nobody. */
const WORKED_OUT: readonly ColumnName[] = [
  ...(["organisations", "agreement", "score", "why", "missing", "watch", "alternatives", "rank"] as const),
];

/** Which of the two of a row is the person: by the hidden key, else by the name. */
function sidesOf(row: EditedRow, { finder }: Eraser): Side[] {
  return SIDES.filter((side) => {
    const key = row[KEYS[side]];
    return key === "" ? finder.isWhole(row[side]) : finder.isKey(key);
  });
}

/** Takes the person out of a dyads tab: the other one of each dyad keeps the row, the decision and its date. */
export function eraseDyadsTab(
  tab: TabChanges,
  eraser: Eraser,
  wordsOf: (language: Language) => DyadWords,
): void {
  const { table } = tab;
  const rows = readDyadsRows(table, wordsOf);
  const head = Math.max(rows?.headerRow ?? -1, 0);
  for (let row = 0; row < (rows?.head ?? table.rows.length); row++)
    (table.rows[row] ?? []).forEach((cell, column) => {
      if (!PIECE_MARK.test(cellText(cell)))
        eraseCell(tab, eraser, { row, column, head }, { isOurs: true, isTyped: true });
    });
  rows?.rows.forEach((reading, index) => {
    const row = rows.head + index;
    const sides = row === rows.headerRow ? [] : sidesOf(reading, eraser);
    const dyad = { row, reading, sides, head };
    if (sides.length === 0) eraseMentions(tab, eraser, rows, dyad);
    else eraseDyad(tab, eraser, rows, dyad);
  });
  eraseDyadsState(tab, eraser, placeIn(tab, "hidden", 0, -1, head));
}

/** A row that is about others: their keys say who they are, whatever the person is called. */
function eraseMentions(tab: TabChanges, eraser: Eraser, rows: DyadsRows, { row, reading, head }: Dyad): void {
  const { at } = rows;
  const checked = readChecked(reading.checked);
  const isKnown = (side: Side): boolean =>
    reading[KEYS[side]] !== "" && checked?.[side].trim() === reading[side];
  const proposal = proposalWithout(reading.proposal, eraser);
  if (proposal !== reading.proposal) {
    eraser.note(placeIn(tab, "hidden", row, at.proposal, head));
    put(tab, row, at.proposal, proposal);
  }
  const skipped = new Set([
    ...[at.menteeKey, at.mentorKey, at.proposal],
    ...SIDES.filter(isKnown).map((side) => at[side]),
    ...(reading.isVerified ? [at.checked] : []),
  ]);
  const roles = new Map<number, Role>([
    [at.mentee, "mentee"],
    [at.mentor, "mentor"],
    [at.alternatives, "mentor"],
  ]);
  (tab.table.rows[row] ?? []).forEach((cell, column) => {
    if (skipped.has(column) || PIECE_MARK.test(cellText(cell))) return;
    const role = roles.get(column);
    const look = { isOurs: !isOfPeople(rows, column), ...(role === undefined ? {} : { role }) };
    const kind = column === at.checked ? "hidden" : "mention";
    eraseCell(tab, eraser, { row, column, head }, { ...look, kind });
  });
}

/** Whether people write in a column: the note, and columns of their own. */
function isOfPeople({ at, ownColumns }: DyadsRows, column: number): boolean {
  return column === at.note || ownColumns.includes(column);
}

interface Dyad {
  readonly row: number;
  readonly reading: EditedRow;
  readonly sides: readonly Side[];
  readonly head: number;
}

/** A row that is about the person: gone where it is about nobody else. */
function eraseDyad(tab: TabChanges, eraser: Eraser, rows: DyadsRows, dyad: Dyad): void {
  const { row, reading, sides, head } = dyad;
  const { at } = rows;
  const { label, key } = eraser.standIn;
  const isAlone = SIDES.every(
    (side) => sides.includes(side) || (reading[side] === "" && reading[KEYS[side]] === ""),
  );
  if (isAlone) {
    eraser.note(placeIn(tab, "row", row, -1, head));
    return drop(tab, row, Math.max(at.status, at.mentee, reading.mentee === "" ? at.menteeKey : 0) + 1);
  }
  eraser.note(placeIn(tab, "dyad", row, -1, head));
  const checked = readChecked(reading.checked);
  // A cell that somebody changed since it was checked names another one
  const isMeant = (side: Side): boolean =>
    sides.includes(side) &&
    (checked === null || checked[side].trim() === reading[side] || eraser.finder.isWhole(reading[side]));
  const now = {
    mentee: isMeant("mentee") ? label : reading.mentee,
    mentor: isMeant("mentor") ? label : reading.mentor,
    menteeKey: sides.includes("mentee") ? key : reading.menteeKey,
    mentorKey: sides.includes("mentor") ? key : reading.mentorKey,
  };
  const written: Partial<Record<ColumnName, string>> = {
    ...now,
    proposal: proposalWithout(reading.proposal, eraser),
    checked:
      checked === null
        ? reading.checked
        : checkedText({
            status: checked.status,
            mentee: sides.includes("mentee") ? label : checked.mentee,
            mentor: sides.includes("mentor") ? label : checked.mentor,
          }),
    ...Object.fromEntries(WORKED_OUT.map((name) => [name, ""])),
  };
  const columns = new Set<number>();
  for (const [name, value] of Object.entries(written) as [ColumnName, string][]) {
    if (at[name] < 0) continue;
    columns.add(at[name]);
    put(tab, row, at[name], value);
  }
  (tab.table.rows[row] ?? []).forEach((cell, column) => {
    if (columns.has(column) || typeof cell !== "string" || cell === "" || PIECE_MARK.test(cell)) return;
    const isNote = column === at.note;
    const isText = isNote || (isOfPeople(rows, column) && isSaying(cell));
    const place = placeIn(tab, "mention", row, column, head);
    if (isText && eraser.judged("beside", cell, place) === "them") {
      eraser.note(place);
      put(tab, row, column, "");
    } else eraseCell(tab, eraser, { row, column, head }, { isAbout: true });
  });
}

/** The pair that a run proposed, by keys. */
function proposalWithout(proposal: string, { finder, standIn }: Eraser): string {
  const [mentee = "", mentor = ""] = proposal.split(" > ");
  const other = (text: string): string => (finder.isKey(text) ? standIn.key : text);
  return proposal === "" ? "" : pairKey(other(mentee), other(mentor));
}

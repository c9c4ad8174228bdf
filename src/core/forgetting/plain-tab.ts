import { readEmail } from "../intake/answers/email.ts";
import { organisationKey } from "../people/organisation.ts";
import { type HeadersOf, followUpColumns } from "../follow-up/follow-up-columns.ts";
import { FOLLOW_UP_KIND, isFollowUpTab, markRowOf } from "../follow-up/latest-tab.ts";
import { ownTab } from "../tabs/own-tab.ts";
import { type Cell, cellText, isSaid } from "../tabs/table.ts";
import type { Eraser } from "./eraser.ts";
import { eraseFollowUpRow } from "./follow-up-rows.ts";
import { type Identity, nameKeyOf } from "./identity.ts";
import { isSame } from "./known-facts.ts";
import { type Owner, ownerColumns, ownerOf } from "./owners.ts";
import { rolesIn } from "./own-roles.ts";
import { eraseOwnState, isOwnState, stateRowOf } from "./own-state.ts";
import { type TabChanges, drop, eraseCell, placeIn } from "./tab-cells.ts";

/** Tabs of ours that name people by hidden keys. */
const KEYED = new Set([FOLLOW_UP_KIND, "ballots", "rota"]);
/** Tabs of ours of which the first row titles no columns. */
const UNTITLED = new Set(["comparison", "guide", "paper-templates", "report", "rota"]);
/** Whether a row is the person's own, by what it says of whose it is; null where that is a question. */
function isTheirs(person: Identity, everybody: readonly Identity[], owner: Owner): boolean | null {
  const key = nameKeyOf(owner.name);
  const email = readEmail(owner.email) ?? "";
  const bears = (other: Identity): boolean => other.names.some((name) => nameKeyOf(name) === key);
  const firm = organisationKey(owner.organisation);
  const hasFirm = firm !== "" && person.organisations.map(organisationKey).includes(firm);
  if (email !== "") {
    if (!person.emails.includes(email)) return false;
    const sharers = everybody.filter((other) => other !== person && other.emails.includes(email));
    if (sharers.length === 0 || key === "" || bears(person)) return true;
    return sharers.some(bears) ? false : null;
  }
  if (key === "" || !bears(person)) return false;
  // Whoever is typed with an address may be another one than the one the workbook knows
  if (person.emails.length > 0)
    return everybody.some((other) => bears(other) && !isSame(person, other)) ? null : true;
  const isAlone = everybody.filter(bears).length < 2;
  return isAlone || hasFirm ? true : null;
}

/** What a row says, as it is asked about. */
function rowText(cells: readonly Cell[]): string {
  return cells.map(cellText).filter(isSaid).join(", ");
}

/** Whom the rows of a tab are compared with. */
export interface Known {
  readonly person: Identity;
  readonly everybody: readonly Identity[];
  /** The words of a follow-up tab, by its language. */
  readonly headersOf: HeadersOf;
}

/** Takes the person out of any tab but the dyads tabs and the Links tab. */
export function erasePlainTab(
  tab: TabChanges,
  eraser: Eraser,
  { person, everybody, headersOf }: Known,
): void {
  const { table } = tab;
  const owner = ownerColumns(table);
  const followUp = isFollowUpTab(table) ? followUpColumns(table, headersOf) : null;
  const mark = followUp === null ? ownTab(table) : { kind: FOLLOW_UP_KIND, state: "" };
  // People may have put rows above the one that says what the tab is.
  const stateRow = stateRowOf(table);
  const head =
    followUp === null
      ? (owner?.head ?? 1) - 1
      : followUp.headerRow < 0
        ? Math.max(markRowOf(table), 0) + 1
        : followUp.headerRow;
  const isUntitled = mark !== null && UNTITLED.has(mark.kind);
  const roleAt = isUntitled ? rolesIn(table) : () => null;
  const ownerCells = new Set(owner === null ? [] : [owner.email, ...owner.name]);
  const eraseRow = (row: number, cells: readonly Cell[]): void => {
    if (followUp !== null && row !== stateRow && row !== followUp.headerRow)
      return eraseFollowUpRow(tab, eraser, row, { at: followUp.at, headerRow: head });
    cells.forEach((cell, column) => {
      // Whoever answers says who they are themselves
      if (owner !== null && row >= owner.head && ownerCells.has(column)) return;
      const place = { row, column, head: isUntitled ? -1 : head };
      const role = roleAt(row, column);
      if (mark !== null && row === stateRow && isOwnState(cellText(cell))) return;
      const isKeyed =
        mark !== null && KEYED.has(mark.kind) && cellText(table.rows[head]?.[column]).startsWith("dyade:");
      eraseCell(tab, eraser, place, {
        ...(role !== null && { role }),
        isOurs: mark !== null,
        isKeyed: isKeyed || isWholeKey(eraser, mark, cell),
      });
    });
  };
  if (mark !== null) eraseOwnState(tab, eraser);
  for (const [row, cells] of table.rows.entries()) {
    if (owner === null || row < owner.head) {
      if (owner === null && table.formFed && row > 0) eraseUnsureRow(row, cells);
      else eraseRow(row, cells);
      continue;
    }
    const whose = isTheirs(person, everybody, ownerOf(row === 0 ? [] : cells, owner));
    const last = Math.max(owner.email, ...owner.name) + 1;
    const place = placeIn(tab, table.formFed ? "answer" : "row", row, -1, head);
    const verdict = whose === null ? eraser.judged("row", rowText(cells.slice(0, last)), place) : null;
    // Until it is known whose the row is, nothing of it changes
    if (whose === null && verdict === null) continue;
    if (whose !== true && verdict !== "them") {
      eraseRow(row, cells);
      continue;
    }
    eraser.note(place);
    drop(tab, row, last);
  }

  /** A row of a form of which no title says whose it is. */
  function eraseUnsureRow(row: number, cells: readonly Cell[]): void {
    const texts = cells.filter((cell) => typeof cell === "string");
    const names = texts.some((text) => eraser.finder.names(text));
    if (!names) return eraseRow(row, cells);
    const place = placeIn(tab, "answer", row, -1, head);
    const verdict = eraser.judged("row", rowText(cells), place);
    if (verdict === "other") eraseRow(row, cells);
    if (verdict !== "them") return;
    eraser.note(place);
    drop(tab, row, cells.length);
  }
}

/** Whether a cell is a hidden key of theirs, in a tab of ours that knows people so. */
function isWholeKey(eraser: Eraser, mark: ReturnType<typeof ownTab>, cell: Cell): boolean {
  return (
    mark !== null &&
    KEYED.has(mark.kind) &&
    eraser.finder.isKey(cellText(cell).replace(/^ment(?:or|ee):/, ""))
  );
}

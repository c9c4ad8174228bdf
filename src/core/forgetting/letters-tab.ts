import { MERGE_COLUMNS } from "../introduction/words.ts";
import { fold } from "../people/fold.ts";
import { cellText, isSaid } from "../tabs/table.ts";
import type { OwnTab } from "../tabs/own-tab.ts";
import type { Eraser } from "./eraser.ts";
import { type Identity, namesOf } from "./identity.ts";
import type { Place } from "./place.ts";
import { type TabChanges, drop, eraseCell, placeIn, put } from "./tab-cells.ts";

/** Kinds of tabs of ours that hold a message in each row, with how many of its first cells say whom it is for or about. */
const MESSAGES: ReadonlyMap<string, number> = new Map([
  ["introduction", MERGE_COLUMNS.indexOf("to") + 1],
  ["asking", Infinity],
]);
/** So many of its first cells tell a message from others. */
const TELLING = 4;
/** So many of its texts show which message is asked about. */
const SHOWN = 3;
const PAPERS = "papers";
const OURS = { isOurs: true };

/** Whether a tab of ours holds what is written to people or for them: messages to merge, or papers to print. */
export function holdsLetters({ kind }: OwnTab): boolean {
  return kind === PAPERS || MESSAGES.has(kind);
}

/** Whether a tab holds the papers of a dyad, which its title names. */
export function holdsPapers(mark: OwnTab | null): boolean {
  return mark?.kind === PAPERS;
}

/** A message says what its two people answered: the whole of it goes, or stays. Where it is not sure, that is one question. */
function eraseMessages(tab: TabChanges, eraser: Eraser, telling: number): void {
  const { finder } = eraser;
  tab.table.rows.forEach((cells, row) => {
    const place = placeIn(tab, "message", row, -1, 0);
    const first = row === 0 ? [] : cells.slice(0, telling).map(cellText);
    const doubtful = first.filter((text) => finder.find(text, OURS).length > 0);
    const isAbout = first.some((text) => finder.names(text, OURS));
    const isTheirs =
      isAbout ||
      (doubtful.length > 0 &&
        eraser.judged("message", first.filter(isSaid).slice(0, SHOWN).join(", "), place) === "them");
    if (isTheirs) {
      eraser.note(place);
      return drop(tab, row, TELLING);
    }
    cells.forEach((cell, column) => {
      const isSettled = column < telling && doubtful.includes(cellText(cell));
      if (!isSettled) eraseCell(tab, eraser, { row, column, head: 0 }, OURS);
    });
  });
}

/** The papers of a dyad of theirs are left without a line. @returns what the tab is to be called. */
function erasePapers(tab: TabChanges, eraser: Eraser, everybody: readonly Identity[]): string {
  const { table, changes } = tab;
  const title = fold(table.name);
  const isInTitle = (person: Identity): boolean =>
    namesOf(person).some(({ words }) => title.includes(words.join(" ")));
  const cells = table.rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      cellText(cell).startsWith("dyade:") ? [] : [{ row: at, column, text: cellText(cell) }],
    ),
  );
  const isTheirs = eraser.finder.names(table.name, OURS);
  const isOfOthers = !isTheirs && everybody.filter(isInTitle).length > 1;
  const isAbout = !isOfOthers && (isTheirs || cells.some(({ text }) => eraser.finder.names(text, OURS)));
  if (!isAbout) for (const { row, column } of cells) eraseCell(tab, eraser, { row, column, head: -1 }, OURS);
  if (isOfOthers) return table.name;
  const place: Place = { kind: "paper", tab: table.name, row: null, column: "" };
  const name = eraser.erased(table.name, place, OURS);
  if (!(isAbout || name !== table.name || changes.size > 0)) return name;
  for (const { row, column } of cells) put(tab, row, column, "");
  if (changes.size > 0 && name === table.name) eraser.note(place);
  return name;
}

/**
 * Takes the person out of a tab of messages or of papers, see {@link holdsLetters}: what is about them goes as a whole.
 *
 * @returns what the tab is to be called.
 */
export function eraseLetters(
  tab: TabChanges,
  eraser: Eraser,
  { kind }: OwnTab,
  everybody: readonly Identity[],
): string {
  const telling = MESSAGES.get(kind);
  if (telling === undefined) return erasePapers(tab, eraser, everybody);
  eraseMessages(tab, eraser, telling);
  return tab.table.name;
}

import { type AbsentRow, type RefusedPair, type TabState, readState } from "../dyads/tab/hidden-state.ts";
import { stateEdit } from "../dyads/tab/state-edit.ts";
import type { Settings } from "../programme/settings.ts";
import { PIECE_MARK } from "../tabs/tab-kinds.ts";
import { cellText } from "../tabs/table.ts";
import type { Eraser } from "./eraser.ts";
import { mapTexts } from "./map-texts.ts";
import type { Place } from "./place.ts";
import { type TabChanges, put } from "./tab-cells.ts";

/** Takes the person out of what a tab keeps of its run and of the tabs before it. */
export function eraseDyadsState(tab: TabChanges, eraser: Eraser, place: Place): void {
  const { table } = tab;
  const before = readState(table.rows.flat());
  if (before === null) return eraseBrokenState(tab, eraser, place);
  const { settings, refused, absent } = before;
  const now = stateWithout(before, eraser, place);
  if (JSON.stringify(now) === JSON.stringify({ settings, refused, absent })) return;
  const edit = stateEdit(table, now);
  for (const { row, column, value } of edit?.changes ?? []) put(tab, row, column, String(value));
}

/** Pieces of which one is gone say nothing to anybody any more; what is left of them may still name the person. */
function eraseBrokenState(tab: TabChanges, eraser: Eraser, place: Place): void {
  tab.table.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const text = cellText(cell);
      if (PIECE_MARK.test(text) && eraser.finder.find(text, { isOurs: true }).length > 0) {
        eraser.note(place);
        put(tab, row, column, "");
      }
    });
  });
}

function stateWithout(tabState: TabState, eraser: Eraser, place: Place): Partial<TabState> {
  const { finder, standIn } = eraser;
  const clean = (text: string): string => eraser.erased(text, place, { isOurs: true, isKeyed: true });
  /** The keys decide whose a name is. */
  const pairOf = (texts: readonly string[], keys: readonly number[], labels: readonly number[]): string[] => {
    const isTheirs = keys.map((at) => finder.isKey(texts[at] ?? ""));
    if (isTheirs.includes(true)) eraser.note(place);
    return texts.map((text, at) => {
      const side = keys.includes(at) ? keys.indexOf(at) : labels.indexOf(at);
      if (side < 0) return clean(text);
      if (isTheirs[side] === true) return keys.includes(at) ? standIn.key : standIn.label;
      return keys.includes(at) && text !== "" ? text : clean(text);
    });
  };
  const refused = (pair: RefusedPair): RefusedPair => pairOf(pair, [0, 1], [2, 3]);
  const absent = (row: AbsentRow): AbsentRow[] => {
    const isMentee = finder.isKey(row[3] ?? "") || finder.isWhole(row[1] ?? "");
    if (isMentee) eraser.note(place);
    // What was kept of a mentee for their return is of nobody else
    return isMentee ? [] : [pairOf(row, [3, 4], [1, 2])];
  };
  return {
    settings: mapTexts(tabState.settings, (text) =>
      eraser.erased(text, place, { isOurs: true, isTyped: true, isKeyed: true }),
    ) as Settings,
    refused: tabState.refused.map(refused),
    absent: tabState.absent.flatMap(absent),
  };
}

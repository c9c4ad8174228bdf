import { parsed } from "../tabs/parsed.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { Eraser } from "./eraser.ts";
import { type TabChanges, placeIn, put } from "./tab-cells.ts";

/** What Dyade keeps out of sight in a tab of its own: a kind, and what is kept, which goes on in other cells of the row. */
const STATE = /^(\+dyade:|dyade:[a-z-]+ ?)/;
/** White space as the state of an event has it. */
const [SPACE, ESCAPED] = [/ /g, "\\u0020"];

/** Whether Dyade wrote a cell out of sight, to read it again. */
export function isOwnState(text: string): boolean {
  return STATE.test(text);
}

/** The row, from 0, in which a tab of ours says what it is; −1 where that is gone. */
export function stateRowOf({ rows }: Pick<Table, "rows">): number {
  return rows.findIndex((cells) => cells.some((cell) => isOwnState(cellText(cell))));
}

/** Something that Dyade keeps, without the person: of an object that has a key, the key alone decides whose its name is. */
function without(value: unknown, clean: (text: string) => string, eraser: Eraser): unknown {
  if (typeof value === "string") return clean(value);
  if (Array.isArray(value)) return value.map((item) => without(item, clean, eraser));
  if (typeof value !== "object" || value === null) return value;
  const { key, name } = { key: "", name: "", ...value };
  const isKeyed = key !== "" && typeof name === "string";
  if (isKeyed && eraser.finder.isKey(key))
    return { ...value, key: eraser.standIn.key, name: eraser.standIn.label };
  return Object.fromEntries(
    Object.entries(value).map(([title, item]) => [
      title,
      isKeyed && (title === "key" || title === "name") ? item : without(item, clean, eraser),
    ]),
  );
}

/** Takes the person out of what Dyade keeps out of sight in a tab of its own, in however many cells of one row. */
export function eraseOwnState(tab: TabChanges, eraser: Eraser): void {
  const row = stateRowOf(tab.table);
  const cells = (tab.table.rows[row] ?? []).flatMap((cell, column) => {
    const [sign] = STATE.exec(cellText(cell)) ?? [];
    const text = cellText(cell).slice(sign?.length);
    return sign === undefined || text === "" ? [] : [{ column, sign, text }];
  });
  const [first] = cells;
  if (first === undefined) return;
  const text = cells.map((cell) => cell.text).join("");
  const place = placeIn(tab, "hidden", row, first.column, row);
  const clean = (part: string): string => eraser.erased(part, place, { isOurs: true, isKeyed: true });
  const value = parsed(text);
  const left = value === null ? clean(text) : JSON.stringify(without(value, clean, eraser));
  const isSame = value === null ? left === text : left === JSON.stringify(value);
  if (isSame) return;
  eraser.note(place);
  const kept = text.includes(ESCAPED) ? left.replace(SPACE, ESCAPED) : left;
  const length = Math.ceil(kept.length / cells.length);
  cells.forEach(({ column, sign }, at) => {
    put(tab, row, column, sign + kept.slice(at * length, (at + 1) * length));
  });
}

import type { JSX } from "preact";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { SheetView } from "../../model/view.ts";
import type { RowGesture } from "../connection.ts";
import { useDragging } from "../dragging.ts";
import { HEADER_WIDTH, bringIntoView, frozenLefts } from "../frozen.ts";
import { type Spot, moveBy, step } from "../moves.ts";
import { CellEditor } from "./CellEditor.tsx";
import { Charts } from "./Charts.tsx";
import { ColumnLetters } from "./ColumnLetters.tsx";
import { GridMenu, type OpenMenu } from "./GridMenu.tsx";
import { GridRow } from "./GridRow.tsx";
import { Note } from "./Note.tsx";

interface Props {
  readonly sheet: SheetView;
  readonly spot: Spot;
  readonly words: PreviewWords;
  readonly select: (spot: Spot) => void;
  readonly edit: (at: Spot, text: string) => void;
  readonly paste: (at: Spot, text: string) => void;
  readonly drag: (from: Spot, to: Spot) => void;
  readonly act: (gesture: RowGesture) => void;
  readonly undo: () => void;
}

interface Editing extends Spot {
  readonly sheetId: number;
  /** What the editor starts with; null: what the cell holds. */
  readonly start: string | null;
  readonly listOpen: boolean;
}

/** The cells of a tab: a table that is a grid, its frozen rows and columns staying in sight. */
export function Grid({ sheet, spot, words, select, edit, paste, drag, act, undo }: Props): JSX.Element {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [hovered, setHovered] = useState<Spot | null>(null);
  const [menu, setMenu] = useState<(OpenMenu & { readonly sheetId: number }) | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const cellElement = (at: Spot): HTMLElement | null =>
    scroller.current?.querySelector(`[data-at="${String(at.row)},${String(at.column)}"]`) ?? null;

  useLayoutEffect(() => {
    if (editing !== null && editing.sheetId !== sheet.id) setEditing(null);
  }, [editing, sheet.id]);
  useLayoutEffect(() => {
    bringIntoView(scroller.current, cellElement(spot));
  }, [spot, sheet.id]);

  const openMenu = (of: OpenMenu["of"], at: Spot): void => {
    setEditing(null);
    setMenu({ of, ...at, sheetId: sheet.id });
  };
  const endMenu = (gesture: RowGesture | null, isAway = false): void => {
    setMenu(null);
    if (gesture !== null) act(gesture);
    if (!isAway) cellElement(spot)?.focus();
  };
  const begin = (at: Spot, start: string | null, listOpen = false): void => {
    setEditing({ ...at, sheetId: sheet.id, start, listOpen });
  };
  const end = (text: string | null, next: Spot | null): void => {
    if (editing !== null && text !== null) edit(editing, text);
    setEditing(null);
    const goal = next ?? editing ?? spot;
    if (next !== null) select(goal);
    // At once: the next key may come before the next frame
    cellElement(goal)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (editing !== null) return;
    const cell = sheet.rows[spot.row]?.cells[spot.column];
    const next = event.altKey ? null : (moveBy(event, spot, sheet) ?? tabMove(event, spot, sheet));
    if (next !== null) {
      select(next);
      requestAnimationFrame(() => cellElement(next)?.focus());
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") undo();
    else if (event.altKey && event.key === "ArrowDown" && cell?.list !== undefined) begin(spot, null, true);
    else if (event.altKey && event.key === "ArrowDown" && cell?.filter !== undefined)
      openMenu("filter", spot);
    else if (event.key === "ContextMenu" || (event.shiftKey && event.key === "F10")) openMenu("row", spot);
    else if (event.key === "Enter" || event.key === "F2") begin(spot, null);
    else if (event.key === "Delete" || event.key === "Backspace") edit(spot, "");
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
      begin(spot, event.key);
    else return;
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (editing !== null || text === "") return;
    paste(spot, text);
    event.preventDefault();
  };
  const onContextMenu = (event: MouseEvent): void => {
    const number = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
    if (number === null) return;
    const at = { row: Number(number.dataset["row"]), column: spot.column };
    select(at);
    openMenu("row", at);
    event.preventDefault();
  };
  const { lift, drop } = useDragging(drag);
  const openFilter = useCallback(
    (at: Spot): void => {
      openMenu("filter", at);
    },
    [sheet.id],
  );
  const lefts = frozenLefts(sheet);
  const rows = sheet.rows.map((row, index) => (
    <GridRow
      key={index}
      row={row}
      index={index}
      columns={sheet.columns}
      lefts={lefts}
      selected={spot.row === index ? spot.column : null}
      words={words}
      select={select}
      begin={begin}
      hover={setHovered}
      lift={lift}
      drop={drop}
      openFilter={openFilter}
    />
  ));
  const width = sheet.columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), HEADER_WIDTH);
  const noted = hovered ?? spot;
  const note = sheet.rows[noted.row]?.cells[noted.column]?.note;
  return (
    <div class="scroller" ref={scroller}>
      <table
        role="grid"
        aria-label={words.grid(sheet.name)}
        aria-rowcount={sheet.maxRows + 1}
        style={{ width: `${String(width)}px` }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onContextMenu={onContextMenu}
        onMouseLeave={() => {
          setHovered(null);
        }}
      >
        <colgroup>
          <col style={{ width: `${String(HEADER_WIDTH)}px` }} />
          {sheet.columns.map((column, index) =>
            column.hidden ? null : <col key={index} style={{ width: `${String(column.width)}px` }} />,
          )}
        </colgroup>
        <thead class={sheet.frozenRows > 0 ? "frozen" : ""}>
          <ColumnLetters columns={sheet.columns} lefts={lefts} current={spot.column} />
          {rows.slice(0, sheet.frozenRows)}
        </thead>
        <tbody>{rows.slice(sheet.frozenRows)}</tbody>
      </table>
      <Charts sheet={sheet} scroller={() => scroller.current} cellElement={cellElement} words={words} />
      {menu === null || menu.sheetId !== sheet.id ? null : (
        <GridMenu
          key={`${menu.of} ${String(menu.row)},${String(menu.column)}`}
          menu={menu}
          sheet={sheet}
          anchor={
            menu.of === "filter"
              ? cellElement(menu)
              : (scroller.current?.querySelector<HTMLElement>(`[data-row="${String(menu.row)}"]`) ?? null)
          }
          scroller={scroller.current}
          words={words}
          end={endMenu}
        />
      )}
      {editing === null || editing.sheetId !== sheet.id ? null : (
        <CellEditor
          key={`${String(editing.row)},${String(editing.column)}`}
          anchor={cellElement(editing)}
          scroller={scroller.current}
          at={editing}
          cell={sheet.rows[editing.row]?.cells[editing.column] ?? null}
          list={listAt(sheet, editing)}
          start={editing.start}
          listOpen={editing.listOpen}
          words={words}
          end={(text, move) => {
            end(
              text,
              move === null
                ? null
                : step(
                    sheet,
                    { row: editing.row + move.rows, column: editing.column + move.columns },
                    1,
                    move.rows === 0 ? "column" : "row",
                  ),
            );
          }}
        />
      )}
      {note === undefined || editing !== null || menu !== null ? null : (
        <Note text={note} label={words.note} anchor={cellElement(noted)} scroller={scroller.current} />
      )}
    </div>
  );
}

function listAt(sheet: SheetView, { row, column }: Spot): readonly string[] | null {
  const list = sheet.rows[row]?.cells[column]?.list;
  return list === undefined ? null : (sheet.lists[list] ?? null);
}

function tabMove(event: KeyboardEvent, { row, column }: Spot, sheet: SheetView): Spot | null {
  if (event.key !== "Tab") return null;
  // At the edge the key leaves the grid, so that nobody is trapped in it
  return step(sheet, { row, column: column + (event.shiftKey ? -1 : 1) }, event.shiftKey ? -1 : 1, "column");
}

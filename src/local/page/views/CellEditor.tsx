import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import { cellName } from "../../model/a1.ts";
import type { CellView } from "../../model/view.ts";
import { pixels, placeOver } from "../floating.ts";
import type { Spot } from "../moves.ts";

interface Props {
  readonly anchor: HTMLElement | null;
  readonly scroller: HTMLElement | null;
  readonly at: Spot;
  readonly cell: CellView | null;
  /** What the cell chooses from, when it has a list. */
  readonly list: readonly string[] | null;
  readonly start: string | null;
  readonly listOpen: boolean;
  readonly words: PreviewWords;
  /** `text` null: nothing changes. `move`: where the selection goes. */
  readonly end: (text: string | null, move: { rows: number; columns: number } | null) => void;
}

const SHOWN_MAX = 200;

/** Edits a cell in its place, with the list that it chooses from. */
export function CellEditor({
  anchor,
  scroller,
  at,
  cell,
  list,
  start,
  listOpen,
  words,
  end,
}: Props): JSX.Element | null {
  const before = cell?.raw ?? cell?.text ?? "";
  const [text, setText] = useState(start ?? before);
  const [typed, setTyped] = useState(start !== null);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(listOpen || list !== null);
  const textArea = useRef<HTMLTextAreaElement>(null);
  const combobox = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  // Before the next key arrives
  useLayoutEffect(() => {
    const input = textArea.current ?? combobox.current;
    input?.focus();
    input?.setSelectionRange(text.length, text.length);
  }, []);
  const place = placeOver(anchor, scroller);
  if (place === null) return null;

  const name = cellName(at.row, at.column);
  const matching = (list ?? []).filter((item) => !typed || item.toLowerCase().includes(text.toLowerCase()));
  const shown = open ? matching.slice(0, SHOWN_MAX) : [];
  const finish = (result: string | null, move: { rows: number; columns: number } | null): void => {
    if (done.current) return;
    done.current = true;
    end(result === before && start === null ? null : result, move);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") finish(null, null);
    else if (event.key === "Enter" && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      finish(shown[active] ?? text, { rows: 1, columns: 0 });
    } else if (event.key === "Tab") {
      event.preventDefault();
      finish(shown[active] ?? text, { rows: 0, columns: event.shiftKey ? -1 : 1 });
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && list !== null) {
      event.preventDefault();
      setOpen(true);
      const by = event.key === "ArrowDown" ? 1 : -1;
      setActive((active + by + shown.length + (active < 0 && by < 0 ? 1 : 0)) % Math.max(1, shown.length));
    }
  };
  const field = {
    value: text,
    spellcheck: false,
    "aria-label": name,
    style: { width: pixels(Math.max(place.width, 120)), height: pixels(Math.max(place.height, 24)) },
    onInput: (event: { readonly currentTarget: { readonly value: string } }): void => {
      setText(event.currentTarget.value);
      setTyped(true);
      setActive(-1);
    },
    onKeyDown,
    onBlur: (): void => {
      finish(typed ? text : null, null);
    },
  };
  return (
    <div
      class="editor"
      style={{ left: pixels(place.left), top: pixels(place.top), minWidth: pixels(place.width) }}
    >
      {list === null ? (
        <textarea ref={textArea} rows={1} {...field} />
      ) : (
        <input
          ref={combobox}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls="cell-list"
          aria-autocomplete="list"
          {...(active >= 0 ? { "aria-activedescendant": `cell-list-${String(active)}` } : {})}
          {...field}
        />
      )}
      {shown.length === 0 ? null : (
        <ul class="list" id="cell-list" role="listbox" aria-label={words.listOf(name)}>
          {shown.map((item, index) => (
            <li
              key={item}
              id={`cell-list-${String(index)}`}
              role="option"
              aria-selected={index === active || (active < 0 && item === before)}
              class={index === active ? "active" : ""}
              ref={(element) => {
                if (index === active) element?.scrollIntoView({ block: "nearest" });
              }}
              onMouseDown={(event) => {
                event.preventDefault();
                finish(item, null);
              }}
            >
              {item}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

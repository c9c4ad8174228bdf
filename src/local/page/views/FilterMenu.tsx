import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import { columnLetters } from "../../model/a1.ts";
import type { SheetView } from "../../model/view.ts";
import type { RowGesture } from "../connection.ts";
import { filterTexts } from "../filter-texts.ts";

interface Props {
  readonly sheet: SheetView;
  readonly column: number;
  readonly words: PreviewWords;
  /** null: nothing changes. */
  readonly end: (gesture: RowGesture | null) => void;
}

/** What the arrow of a header opens: sorting, and ticks for the values whose rows are shown. */
export function FilterMenu({ sheet, column, words, end }: Props): JSX.Element {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set(sheet.filter?.filteredOut[column]));
  const texts = filterTexts(sheet, column);
  const tick = (text: string, isShown: boolean): void => {
    setOut(new Set(isShown ? [...out].filter((other) => other !== text) : [...out, text]));
  };
  const sort = (order: "ascending" | "descending"): void => {
    end({ do: "sort", column, order });
  };
  return (
    <div class="filter-menu" role="dialog" aria-label={words.filterOf(columnLetters(column))}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          end({ do: "filter", column, out: texts.filter((text) => out.has(text)) });
        }}
      >
        <div class="sorts">
          <button
            type="button"
            onClick={() => {
              sort("ascending");
            }}
          >
            {words.sortAscending}
          </button>
          <button
            type="button"
            onClick={() => {
              sort("descending");
            }}
          >
            {words.sortDescending}
          </button>
        </div>
        <fieldset>
          <legend>{words.shownValues}</legend>
          <p class="tick-all">
            <button
              type="button"
              onClick={() => {
                setOut(new Set());
              }}
            >
              {words.tickAll}
            </button>
            <button
              type="button"
              onClick={() => {
                setOut(new Set(texts));
              }}
            >
              {words.untickAll}
            </button>
          </p>
          <div class="ticks">
            {texts.map((text) => (
              <label key={text}>
                <input
                  type="checkbox"
                  checked={!out.has(text)}
                  onChange={(event) => {
                    tick(text, event.currentTarget.checked);
                  }}
                />
                <span>{text === "" ? words.blankValue : text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div class="filter-end">
          <button
            type="button"
            onClick={() => {
              end(null);
            }}
          >
            {words.cancel}
          </button>
          <button type="submit" class="main">
            {words.filter}
          </button>
        </div>
      </form>
    </div>
  );
}

import type { JSX } from "preact";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import { cellName } from "../../model/a1.ts";
import type { CellView } from "../../model/view.ts";
import type { Spot } from "../moves.ts";

interface Props {
  readonly cell: CellView | null;
  readonly spot: Spot;
  readonly words: PreviewWords;
  readonly edit: (at: Spot, text: string) => void;
}

/** The name of the selected cell and all of its content, which can be changed here too. */
export function ContentBar({ cell, spot, words, edit }: Props): JSX.Element {
  const content = cell?.raw ?? cell?.text ?? "";
  const commit = (input: HTMLInputElement): void => {
    if (input.value !== content) edit(spot, input.value);
  };
  return (
    <div class="content-bar">
      <output class="cell-name" aria-label={words.cellName}>
        {cellName(spot.row, spot.column)}
      </output>
      <input
        key={`${String(spot.row)},${String(spot.column)},${content}`}
        aria-label={words.cellContent}
        defaultValue={content}
        spellcheck={false}
        onBlur={(event) => {
          commit(event.currentTarget);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") event.currentTarget.value = content;
          if (event.key === "Enter" || event.key === "Escape") event.currentTarget.blur();
        }}
      />
    </div>
  );
}

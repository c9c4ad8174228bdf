import type { JSX } from "preact";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import type { RowGesture } from "../connection.ts";

interface Props {
  readonly row: number;
  readonly canDelete: boolean;
  readonly words: PreviewWords;
  readonly end: (gesture: RowGesture) => void;
}

/** What a person may do to a row, by its number. */
export function RowMenu({ row, canDelete, words, end }: Props): JSX.Element {
  const insert = (side: "above" | "below"): void => {
    end({ do: "insert-row", beside: row, side });
  };
  return (
    <div class="menu-list" role="menu" aria-label={words.rowMenu(row + 1)}>
      <button
        type="button"
        role="menuitem"
        onClick={() => {
          insert("above");
        }}
      >
        {words.insertAbove}
      </button>
      <button
        type="button"
        role="menuitem"
        onClick={() => {
          insert("below");
        }}
      >
        {words.insertBelow}
      </button>
      <button
        type="button"
        role="menuitem"
        disabled={!canDelete}
        onClick={() => {
          end({ do: "delete-row", row });
        }}
      >
        {words.deleteRow}
      </button>
    </div>
  );
}

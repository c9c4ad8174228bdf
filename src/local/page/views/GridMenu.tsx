import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { PreviewWords } from "../../../core/messages/fr/preview.ts";
import { canDeleteRow } from "../../model/row-gestures.ts";
import type { SheetView } from "../../model/view.ts";
import type { RowGesture } from "../connection.ts";
import { pixels, placeOver } from "../floating.ts";
import type { Spot } from "../moves.ts";
import { moveAmongItems, usePopup } from "../popup.ts";
import { FilterMenu } from "./FilterMenu.tsx";
import { RowMenu } from "./RowMenu.tsx";

/** The menu that is open over the grid: that of a row's number, or of a header of the filter. */
export interface OpenMenu extends Spot {
  readonly of: "row" | "filter";
}

interface Props {
  readonly menu: OpenMenu;
  readonly sheet: SheetView;
  /** What the menu hangs from. */
  readonly anchor: HTMLElement | null;
  readonly scroller: HTMLElement | null;
  readonly words: PreviewWords;
  /** `gesture` null: nothing changes. `isAway`: the person went elsewhere, and the focus with them. */
  readonly end: (gesture: RowGesture | null, isAway?: boolean) => void;
}

/** Shows a menu where it is whole in sight. */
export function GridMenu({ menu, sheet, anchor, scroller, words, end }: Props): JSX.Element {
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const box = usePopup(true, () => {
    end(null, true);
  });
  useLayoutEffect(() => {
    const over = placeOver(anchor, scroller);
    if (over === null || scroller === null || box.current === null) return;
    const { offsetWidth, offsetHeight } = box.current;
    const lowest = scroller.scrollTop + scroller.clientHeight - offsetHeight - 4;
    const rightmost = scroller.scrollLeft + scroller.clientWidth - offsetWidth - 4;
    // Beside the number, so that the pointer that opened it lies on no line of it
    const left = menu.of === "row" ? over.left + over.width : over.left;
    setPlace({
      left: Math.min(left, rightmost),
      top: Math.max(scroller.scrollTop, Math.min(over.top + over.height, lowest)),
    });
  }, [anchor, scroller]);
  return (
    <div
      class="grid-menu"
      ref={box}
      style={{ left: pixels(place.left), top: pixels(place.top) }}
      onKeyDown={(event) => {
        if (event.key === "Escape") end(null);
        else if (menu.of === "row" && event.key === "Tab") end(null);
        else if (menu.of === "row") moveAmongItems(box.current, event);
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) end(null, true);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
      }}
    >
      {menu.of === "filter" ? (
        <FilterMenu sheet={sheet} column={menu.column} words={words} end={end} />
      ) : (
        <RowMenu row={menu.row} canDelete={canDeleteRow(sheet, menu.row)} words={words} end={end} />
      )}
    </div>
  );
}

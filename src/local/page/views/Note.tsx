import type { JSX } from "preact";
import { pixels, placeOver } from "../floating.ts";

interface Props {
  readonly text: string;
  readonly label: string;
  readonly anchor: HTMLElement | null;
  readonly scroller: HTMLElement | null;
}

const WIDTH = 260;

/** The note of a cell, shown beside it while the pointer or the selection is there. */
export function Note({ text, label, anchor, scroller }: Props): JSX.Element | null {
  const place = placeOver(anchor, scroller);
  if (place === null || scroller === null) return null;
  const roomRight = scroller.scrollLeft + scroller.clientWidth - (place.left + place.width);
  const left = roomRight > WIDTH + 12 ? place.left + place.width + 4 : Math.max(0, place.left - WIDTH - 6);
  return (
    <div
      class="note"
      role="tooltip"
      style={{ left: pixels(left), top: pixels(place.top), width: pixels(WIDTH) }}
    >
      <strong>{label}</strong>
      <p>{text}</p>
    </div>
  );
}

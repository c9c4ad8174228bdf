import { useRef, useState } from "preact/hooks";
import type { Spot } from "./moves.ts";

/** How a cell is dragged onto another: lifted, then dropped. The functions stay the same, so that no row is drawn again. */
export function useDragging(drag: (from: Spot, to: Spot) => void): {
  readonly lift: (from: Spot) => void;
  readonly drop: (to: Spot) => void;
} {
  const dragging = useRef<{ from: Spot | null; drag: typeof drag }>({ from: null, drag });
  dragging.current.drag = drag;
  const [handlers] = useState(() => ({
    lift: (from: Spot): void => {
      dragging.current.from = from;
    },
    drop: (to: Spot): void => {
      const { from } = dragging.current;
      dragging.current.from = null;
      if (from !== null && (from.row !== to.row || from.column !== to.column))
        dragging.current.drag(from, to);
    },
  }));
  return handlers;
}

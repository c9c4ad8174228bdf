import type { Where } from "../../src/core/issues/issue.ts";
import { usePanel } from "./panel.ts";

/** A way to the place that an issue speaks of; nothing where it speaks of no tab. */
export function ShowCell({ where: { tab, row, column } }: { readonly where: Where }) {
  const { words, session } = usePanel();
  if (tab === undefined) return null;
  const cell = { tab, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
  return (
    <button type="button" class="link" onClick={() => void session.show(cell)}>
      {row === undefined && column === undefined ? words.showTab : words.showCell}
    </button>
  );
}

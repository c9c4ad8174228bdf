import { columnsOfRows, readHeader } from "../links/links-headers.ts";
import { type Relation, readRelation } from "../links/relations.ts";
import { cellText } from "../tabs/table.ts";
import type { Eraser } from "./eraser.ts";
import { type TabChanges, drop, eraseCell, placeIn } from "./tab-cells.ts";

/** Relations that hold others together even where one of their people has no name: lines of managers, and history. */
const KEPT: ReadonlySet<Relation> = new Set<Relation>(["manages", "reports-to", "has-manager", "past"]);

/**
 * Takes the person out of the Links tab. Lines of managers and past dyads stay, of somebody without a name: they say
 * something of others. A row that only keeps the person apart from others, or answers a question about them, goes.
 */
export function eraseLinksTab(tab: TabChanges, eraser: Eraser): void {
  const { table } = tab;
  const kinds = (table.rows[0] ?? []).map((cell) => readHeader(cellText(cell)));
  const [person, relation, other] = columnsOfRows(kinds);
  const isTyped = kinds.includes("relation");
  table.rows.forEach((cells, row) => {
    const meaning = isTyped ? readRelation(cellText(cells[relation])) : null;
    const ends = [person, other].map((column) => cellText(cells[column]));
    const isTie = row > 0 && meaning !== null && !KEPT.has(meaning);
    if (isTie && ends.some((text) => eraser.finder.isWhole(text))) {
      eraser.note(placeIn(tab, "tie", row, -1, 0));
      return drop(tab, row, cells.length);
    }
    cells.forEach((_, column) => eraseCell(tab, eraser, { row, column, head: 0 }));
  });
}

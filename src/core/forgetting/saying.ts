import type { Cell } from "../tabs/table.ts";

/** So many words say something of somebody. */
const FEW_WORDS = 3;

/** Whether a cell holds a sentence more than a word or a date. */
export function isSaying(cell: Cell): cell is string {
  return typeof cell === "string" && cell.trim().split(/\s+/).length >= FEW_WORDS;
}

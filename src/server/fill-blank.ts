import type { ServerWords } from "../core/messages/fr/server.ts";
import { cellText } from "../core/tabs/table.ts";
import { asText } from "./cells.ts";
import { alone } from "./lock.ts";
import { Refusal } from "./reply.ts";
import type { BlankToFill } from "./rpc-types.ts";
import { readCells } from "./sources.ts";

/**
 * Writes a text in one cell of the answers, the only change that Dyade ever makes there: a person asked for this cell. It
 * is still blank, under its title, and the row is still that person's; else nothing is changed.
 */
export function fillBlank(blank: BlankToFill, words: ServerWords): Record<string, never> {
  return alone(() => {
    const sheet = SpreadsheetApp.getActive().getSheetByName(blank.tab);
    if (sheet === null) throw new Refusal(words.tabGone(blank.tab));
    const isStill = [...blank.beside, { row: blank.row, column: blank.column, text: "" }].every(
      ({ row, column, text }) => cellText(readCells(sheet.getRange(row, column))[0]?.[0]) === text,
    );
    const cell = sheet.getRange(blank.row, blank.column);
    if (!isStill || cell.getFormula() !== "") throw new Refusal(words.tabChanged(blank.tab));
    cell.setValue(asText(blank.text));
    return {};
  });
}

import { fold } from "../people/fold.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import { type Table, cellText } from "../tabs/table.ts";
import type { AnswerRow } from "./doubt.ts";

/**
 * The edit that takes the rows of an answer, just written, out of the Links tab: the last ones, where each still holds
 * the texts of its row; null where they do not.
 */
export function takeBack({ id, name, rows }: Table, written: readonly AnswerRow[]): TabEdit | null {
  const texts = rows.map((cells) => cells.map(cellText));
  const filled = texts.flatMap((was, row) => (was.some((text) => text !== "") ? [{ row, was }] : []));
  const dropped = written.length === 0 ? [] : filled.slice(-written.length);
  const isWritten = written.every((row, at) => {
    const cells = (dropped[at]?.was ?? []).map(fold);
    return row.every((text) => cells.includes(fold(text)));
  });
  if (dropped.length === 0 || !isWritten || dropped.some(({ row }) => row === 0)) return null;
  return { sheetId: id, title: name, header: [], widths: [], changes: [], added: [], dropped };
}

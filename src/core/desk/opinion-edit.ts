import { fold } from "../people/fold.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import { type ReviewColumn, memberKey } from "../dyads/reviews.ts";
import type { ReadDyads } from "./selection.ts";

/** The column of the opinions of whoever gave these initials or this name; null where there is none, or several. */
export function columnOf(columns: readonly ReviewColumn[], initials: string): ReviewColumn | null {
  const key = fold(initials);
  const initialsOf = (name: string): string =>
    fold(name)
      .split(/[ -]/)
      .map((word) => word.charAt(0))
      .join("");
  const byName = columns.filter(({ reviewer }) => memberKey(reviewer) === memberKey(initials));
  const alike = columns.filter(({ reviewer }) => initialsOf(reviewer) === key.replace(/\W/g, ""));
  const [column, ...more] = key === "" ? [] : byName.length > 0 ? byName : alike;
  return more.length > 0 ? null : (column ?? null);
}

/**
 * The edit that writes an opinion in the row of a dyad, nothing where somebody changed that row or that opinion meanwhile.
 *
 * @param row from 0 below the head of the tab. @param text `""` to take an opinion back. @param was what the cell holds.
 */
export function opinionEdit(
  { sheetId, tab: { at, head, rows }, name }: ReadDyads & { readonly name: string },
  row: number,
  column: number,
  { was, text }: { readonly was: string; readonly text: string },
): TabEdit {
  const { mentee = "", mentor = "" } = rows[row] ?? {};
  const beside = [
    { column: at.mentee, text: mentee },
    { column: at.mentor, text: mentor },
  ];
  return {
    ...{ sheetId, title: name, header: [], widths: [], added: [], dropped: [] },
    changes: [{ row: head + row, column, was, value: text, beside }],
  };
}

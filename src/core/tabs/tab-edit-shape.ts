import { either, array, finite, object, optional, string } from "./shape.ts";

/** What a person asked to write: a box that is ticked is no part of an edit. */
export const writtenCell = either(string, finite);

/**
 * Changes to a tab that people keep by hand, with what stood there when it was read: nothing is written where it has
 * changed since. Rows and columns count from 0, the header being row 0. Every text is untrusted and stays text.
 *
 * - `sheetId`: left out for a tab to be made, whose name is `title`.
 * - `header`: the first row as it was read; what is written there where the tab is blank, with `widths` in pixels.
 * - `beside` of a change: the cells by which its row is known, so that nothing is written in a row that came in its place.
 * - `filled`: how many rows the tab has down to the last one that is filled, where nobody may have added any meanwhile.
 * - `added`: rows of one width to add below the last one that is filled; what stands to their right stays.
 */
export const tabEdit = object({
  sheetId: optional(finite),
  title: string,
  header: array(string),
  widths: array(finite),
  changes: array(
    object({
      ...{ row: finite, column: finite, was: string, value: writtenCell },
      beside: optional(array(object({ column: finite, text: string }))),
    }),
  ),
  filled: optional(finite),
  added: array(array(writtenCell)),
  dropped: array(object({ row: finite, was: array(string) })),
});

import { findProvenance } from "../dyads/tab/provenance.ts";
import { dyadWords } from "../messages/index.ts";
import type { TabEdit } from "../tabs/tab-edit.ts";
import type { Table } from "../tabs/table.ts";

/**
 * What row 1 of a dyads tab is to say once people took another set than the one proposed: how the run was made, then what was
 * taken since, in place of what was said of a set taken before.
 *
 * @param said what was taken, in the language of the tab. @param beginnings with which such a sentence begins, in each
 *   language. @returns null where row 1 no more says how the run was made.
 */
export function takenSetEdit(
  { id, name, rows }: Pick<Table, "id" | "name" | "rows">,
  said: string,
  beginnings: readonly string[],
): TabEdit | null {
  const provenance = findProvenance(rows, dyadWords);
  if (provenance === null) return null;
  const { row, column, text: was } = provenance;
  const [at = was.length] = beginnings
    .map((beginning) => was.lastIndexOf(` ${beginning}`))
    .filter((place) => place >= 0);
  return {
    ...{ sheetId: id, title: name, header: [], widths: [], added: [], dropped: [] },
    changes: [{ row, column, was, value: `${was.slice(0, at)} ${said}` }],
  };
}

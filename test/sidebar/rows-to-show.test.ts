import { expect, test } from "vitest";
import { rowsToShow } from "../../sidebar/rows-to-show.ts";
import { proposed, sampleTables, snapshotOf } from "../core/workbooks.ts";

test("what the result speaks of stands in the row that it leads to", () => {
  const { proposal, sheet } = proposed(snapshotOf(sampleTables()));
  const { kept, toLookAt, unplaced } = rowsToShow(proposal, sheet);
  // The summary and the header are the first two rows; the third row of the sample has the same manager.
  expect(toLookAt[0]).toMatchObject({ mentee: "Océane Lemire", mentor: "Éric Lachance", row: 5 });
  expect(toLookAt).toHaveLength(2);
  expect(kept).toEqual([]);
  expect(unplaced.map(({ mentee }) => mentee)).toEqual(proposal.unplaced.map(({ mentee }) => mentee.name));
  for (const { mentee, row } of unplaced) expect(sheet.rows[row - 3]?.cells[1]).toBe(mentee);
});

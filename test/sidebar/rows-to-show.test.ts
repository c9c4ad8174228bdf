import { expect, test } from "vitest";
import { COLUMNS } from "../../src/core/dyads/sheet.ts";
import { rowsToShow } from "../../sidebar/rows-to-show.ts";
import { proposed, sampleTables, snapshotOf } from "../core/workbooks.ts";

test("what the result speaks of stands in the row that it leads to", () => {
  const { proposal, sheet } = proposed(snapshotOf(sampleTables()));
  const { kept, toLookAt, unplaced } = rowsToShow(sheet);
  // The facts and the header are the first two rows, then come four to place, then those to look at, by name.
  expect(toLookAt).toMatchObject([
    { mentee: "Dominic Frigon", mentor: "Robert Gélinas", row: 7 },
    { mentee: "Noémie Bourassa", mentor: "Louise Desmarais", row: 8 },
    { mentee: "Océane Lemire", mentor: "Éric Lachance", row: 9 },
  ]);
  expect(kept).toEqual([]);
  const explained = new Map(proposal.unplaced.map(({ mentee, explanation }) => [mentee.name, explanation]));
  expect(new Map(unplaced.map(({ mentee, explanation }) => [mentee, explanation]))).toEqual(explained);
  for (const { mentee, row } of unplaced)
    expect(sheet.rows[row - 3]?.cells[COLUMNS.indexOf("mentee")]).toBe(mentee);
});

import { expect, test } from "vitest";
import { takenSetEdit } from "../../../src/core/tradeoffs/taken-set.ts";

const BEGINNINGS = ["Depuis\u00a0: ", "Since then: "];
const OF_THE_RUN = "Lors de la proposition\u00a0: tout va bien.";

const tableOf = (...rows: string[][]) => ({ id: 7, name: "Dyades", rows });

test("row 1 goes on saying how the run was made, then what people took since", () => {
  const table = tableOf([], ["", ""], ["12 dyades", OF_THE_RUN], ["Statut", "Mentor·e"]);
  expect(takenSetEdit(table, "Depuis\u00a0: un autre ensemble.", BEGINNINGS)).toMatchObject({
    sheetId: 7,
    title: "Dyades",
    added: [],
    dropped: [],
    changes: [
      { row: 2, column: 1, was: OF_THE_RUN, value: `${OF_THE_RUN} Depuis\u00a0: un autre ensemble.` },
    ],
  });
});

test("what was taken before gives way, in whichever language it was said", () => {
  for (const before of ["Depuis\u00a0: un premier ensemble.", "Since then: a first set."]) {
    const table = tableOf(["", `${OF_THE_RUN} ${before}`]);
    const [change] = takenSetEdit(table, "Depuis\u00a0: un autre ensemble.", BEGINNINGS)?.changes ?? [];
    expect(change?.value).toBe(`${OF_THE_RUN} Depuis\u00a0: un autre ensemble.`);
  }
});

test("nothing is written where people took away how the run was made", () => {
  expect(takenSetEdit(tableOf(["12 dyades", ""]), "Depuis\u00a0: un autre ensemble.", BEGINNINGS)).toBeNull();
});

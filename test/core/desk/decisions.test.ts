import { expect, test } from "vitest";
import { changeRow, chooseInstead, moveRows } from "../../../src/core/desk/decisions.ts";
import { findReferenceOptimum } from "../../../src/core/desk/priced.ts";
import { runSteps } from "../../../src/core/steps.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf, pairingOf } from "./desks.ts";
import { editedRow } from "../dyads/tabs.ts";

const desk = deskOf(smallTables(), SETTINGS);
const { cohort } = desk;
const nobody = { cohort, rows: [], rowOf: Int32Array.of(-1, -1) };

test("names the row by the key and the label of its mentee, and leaves the mentor alone unless told", () => {
  expect(changeRow(nobody, 0, "refused")).toEqual({
    menteeKey: "chloe@a.example",
    mentee: "Chloé Ray",
    status: "refused",
  });
  expect(changeRow(nobody, 0, "locked", 1)).toMatchObject({ mentor: "Bob Côté", mentorKey: "bob@b.example" });
});

test("who moves is proposed elsewhere, and who loses a place is to be placed", () => {
  const rows = moveRows(nobody, [
    { mentee: 0, from: -1, to: 1 },
    { mentee: 1, from: 1, to: -1 },
  ]);
  expect(rows.map(({ mentee, status, mentor }) => [mentee, status, mentor])).toEqual([
    ["Chloé Ray", "proposed", "Bob Côté"],
    ["Zoé Lam", "toPlace", ""],
  ]);
});

test("choosing instead locks the new dyad, and moves others only where they stand as was told", () => {
  const choice = {
    ...{ mentor: 0, score: 50, level: "ok" as const, cost: 1, displaced: 0, admitted: 1, unguaranteed: 0 },
    moves: [{ mentee: 0, from: -1, to: 1 }],
  };
  const best = runSteps(
    findReferenceOptimum(
      cohort,
      pairingOf(desk, [
        [0, 1],
        [1, 0],
      ]),
    ),
  );
  const other = runSteps(findReferenceOptimum(cohort, pairingOf(desk, [])));
  expect(chooseInstead(nobody, best, 1, choice).map(({ status }) => status)).toEqual(["locked", "proposed"]);
  expect(chooseInstead(nobody, other, 1, choice).map(({ mentee }) => mentee)).toEqual(["Zoé Lam"]);
});

test("names the row as its cells do, whatever was typed there", () => {
  const typed = editedRow("chloe@a.example", "", { menteeKey: "k" });
  const rows = [{ row: typed, mentee: 0, mentor: "nobody" as const, status: null }];
  const change = changeRow({ cohort, rows, rowOf: Int32Array.of(0, -1) }, 0, "locked", 1);
  expect(change).toMatchObject({ menteeKey: "k", mentee: "chloe@a.example" });
});

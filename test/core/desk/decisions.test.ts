import { expect, test } from "vitest";
import { areWritten, changeRow, chooseInstead, moveRows } from "../../../src/core/desk/decisions.ts";
import { checkedText } from "../../../src/core/dyads/checked.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf } from "./desks.ts";
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

test("choosing instead locks the new dyad, and moves the others after it", () => {
  const moves = [{ mentee: 0, from: -1, to: 1 }];
  const changes = chooseInstead(nobody, 1, 0, moves);
  expect(changes.map(({ mentee, status }) => [mentee, status])).toEqual([
    ["Zoé Lam", "locked"],
    ["Chloé Ray", "proposed"],
  ]);
  expect(chooseInstead(nobody, 1, 0, []).map(({ mentee }) => mentee)).toEqual(["Zoé Lam"]);
});

test("names the refused row that was seen when its mentee gets somebody else, and when it is taken back", () => {
  const row = editedRow("Chloé Ray", "Bob Côté", { menteeKey: "k" });
  const rows = [{ row, mentee: 0, mentor: 1, status: "refused" as const }];
  const at = { cohort, rows, rowOf: Int32Array.of(0, -1) };
  const another = changeRow(at, 0, "locked", 0);
  expect(another).toMatchObject({ menteeKey: "k", mentee: "Chloé Ray", cellsSeen: checkedText(row) });
  expect(changeRow(at, 0, "locked", 1)).toMatchObject({ menteeKey: "k", cellsSeen: checkedText(row) });
});

test("names the row as its cells do, whatever was typed there", () => {
  const typed = editedRow("chloe@a.example", "", { menteeKey: "k" });
  const rows = [{ row: typed, mentee: 0, mentor: "nobody" as const, status: null }];
  const change = changeRow({ cohort, rows, rowOf: Int32Array.of(0, -1) }, 0, "locked", 1);
  expect(change).toMatchObject({ menteeKey: "k", mentee: "chloe@a.example" });
});

test("changes are written where rows of the tab say each of them, and not where one says else", () => {
  const changes = chooseInstead(nobody, 1, 0, [{ mentee: 0, from: 0, to: -1 }]);
  const rows = changes.map(({ mentee, menteeKey, mentor = "" }, index) =>
    editedRow(mentee, mentor, { menteeKey, status: index === 0 ? "Verrouillée" : "À placer" }),
  );
  expect(areWritten(changes, { rows }, dyadWords("fr"))).toBe(true);
  expect(areWritten(changes, { rows: rows.slice(1) }, dyadWords("fr"))).toBe(false);
  expect(areWritten(changes, { rows }, dyadWords("en"))).toBe(false);
  const elsewhere = rows.map((row) => ({ ...row, mentor: "Bob Côté" }));
  expect(areWritten(changes, { rows: elsewhere }, dyadWords("fr"))).toBe(false);
});

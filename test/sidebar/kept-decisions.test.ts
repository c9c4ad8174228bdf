import { expect, test } from "vitest";
import { keptDecisions } from "../../sidebar/kept-decisions.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import { smallDyads, withDyads, without } from "./dyads-tabs.ts";
import { kept } from "./small-workbook.ts";

const decided = smallDyads(
  8,
  { status: "Confirmée" },
  { status: "Refusée", mentee: "Ève Absente", checked: "", menteeKey: "" },
);

test("what a run keeps of the tab that counts, and whom it cannot find", () => {
  expect(keptDecisions(openWorkbook(withDyads(decided)))).toEqual({
    counts: { locked: 1, chosen: 0, refused: 0 },
    lost: [["Ève Absente", "Boris Lam"]],
  });
});

test("another tab that is chosen counts in its place", () => {
  const snapshot = { ...withDyads(smallDyads(9), decided), previous: decided };
  expect(keptDecisions(openWorkbook(snapshot))?.counts.locked).toBe(1);
});

test("nothing is said where no run can be made, the tab cannot be read, or the settings bring decisions", () => {
  const snapshot = withDyads(decided);
  expect(keptDecisions(openWorkbook({ ...snapshot, tables: [] }))).toBeNull();
  expect(keptDecisions(openWorkbook(withDyads(without(decided, "mentor"))))).toBeNull();
  const settings = kept({ decisions: { locked: [], refused: [] } });
  expect(keptDecisions(openWorkbook({ ...snapshot, settings }))).toBeNull();
});

import { expect, test } from "vitest";
import type { BlankToFill } from "../../src/server/rpc-types.ts";
import { ask, at, hostOf, sheetNamed } from "./sample-host.ts";

const ROWS = [
  ["Nom", "Courriel", "Consentement"],
  ["Ana Roy", "ana@a.ca", ""],
  ["Luc Un", "luc@a.ca", "Oui"],
];
const BLANK: BlankToFill = {
  tab: "Mentors",
  row: 2,
  column: 3,
  beside: [
    { row: 1, column: 3, text: "Consentement" },
    { row: 2, column: 1, text: "Ana Roy" },
    { row: 2, column: 2, text: "ana@a.ca" },
  ],
  text: "Oui (accord reçu)",
};

/** What the cells of the column hold after a request, and the reply. */
async function filled(change: Partial<BlankToFill>, rows = ROWS) {
  const host = await hostOf([{ name: "Mentors", formFed: true, rows }]);
  const reply = ask(host, "fillBlank", { ...BLANK, ...change });
  const sheet = sheetNamed(host.workbook, "Mentors");
  return { reply, cells: [1, 2, 3].map((row) => at(sheet, row, 3) ?? "") };
}

test("a blank cell is filled, and no other", async () => {
  const { reply, cells } = await filled({});
  expect(reply.ok).toBe(true);
  expect(cells).toEqual(["Consentement", "Oui (accord reçu)", "Oui"]);
});

test("what looks like a formula stays a text", async () => {
  const host = await hostOf([{ name: "Mentors", formFed: true, rows: ROWS }]);
  ask(host, "fillBlank", { ...BLANK, text: "=1+1" });
  const cell = sheetNamed(host.workbook, "Mentors").rows[1]?.[2];
  expect([cell?.value, cell?.formula]).toEqual(["=1+1", undefined]);
});

test.each([
  ["the row is now somebody else's", {}, [ROWS[0], ["Zoé Lam", "zoe@z.ca", ""], ROWS[2]]],
  ["the cell was answered meanwhile", {}, [ROWS[0], ["Ana Roy", "ana@a.ca", "Non"], ROWS[2]]],
  ["a column was inserted", {}, [["Nom", "Courriel", "Note"], ROWS[1], ROWS[2]]],
  ["the tab is gone", { tab: "Mentorés" }, ROWS],
])("nothing is written where %s", async (_, change, rows) => {
  const { reply, cells } = await filled(
    change,
    rows.map((row) => row ?? []),
  );
  expect(reply.ok).toBe(false);
  expect(cells).toEqual(rows.map((row) => row?.[2]));
});

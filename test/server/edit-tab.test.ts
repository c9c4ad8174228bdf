import { expect, test } from "vitest";
import { ask, at, hostOf, read, sheetNamed } from "./sample-host.ts";

const ROWS = [
  ["Nom", "Courriel", "Consentement"],
  ["Ana Roy", "ana@a.ca", ""],
  ["Luc Un", "luc@a.ca", "Oui"],
];
const [HEADER = []] = ROWS;
const BLANK = { sheetId: 1, row: 1, column: 2, was: "" };

/** What the cells of the tab hold after one was changed, and the reply. */
async function filled(rows: readonly (readonly string[])[], blank = BLANK, value = "Oui (accord reçu)") {
  const host = await hostOf([{ name: "Comité", formFed: false, rows }]);
  const { sheetId, ...place } = blank;
  const reply = ask(host, "editTab", {
    ...{ sheetId, title: "Comité", header: HEADER, widths: [], added: [], dropped: [] },
    changes: [{ ...place, value }],
  });
  const sheet = sheetNamed(host.workbook, "Comité");
  const cells = [1, 2, 3].map((row) => [1, 2, 3].map((column) => at(sheet, row, column) ?? ""));
  return { reply, cells, sheet };
}

test("a blank cell is filled, and no other", async () => {
  const { reply, cells } = await filled(ROWS);
  expect(reply.ok).toBe(true);
  expect(cells).toEqual([ROWS[0], ["Ana Roy", "ana@a.ca", "Oui (accord reçu)"], ROWS[2]]);
});

test("what looks like a formula stays a text", async () => {
  const { sheet } = await filled(ROWS, BLANK, "=1+1");
  const cell = sheet.rows[1]?.[2];
  expect([cell?.value, cell?.formula]).toEqual(["=1+1", undefined]);
});

test.each([
  ["the cell was filled meanwhile", [ROWS[0], ["Ana Roy", "ana@a.ca", "Non"], ROWS[2]]],
  ["the column is another", [["Nom", "Courriel", "Note"], ROWS[1], ROWS[2]]],
])("nothing is written where %s", async (_, given) => {
  const rows = given.map((row) => row ?? []);
  const { reply, cells } = await filled(rows);
  expect(reply).toMatchObject({ ok: false, fault: expect.stringContaining("Rien n’a été écrit") as string });
  expect(cells).toEqual(rows);
});

test("nothing is written where the tab is gone", async () => {
  const { reply, cells } = await filled(ROWS, { ...BLANK, sheetId: 4_242 });
  expect(reply.ok).toBe(false);
  expect(cells).toEqual(ROWS);
});

test("a row that begins with a moment is taken out where the clock of the spreadsheet is not universal time", async () => {
  const host = await hostOf([{ name: "Réponses", formFed: true, rows: [["Horodateur", "Nom"]] }]);
  expect(host.workbook.timeZone).not.toBe("UTC");
  host.rearrange(({ sheets }) => {
    for (const [at, name] of ["Ana Roy", "Luc Un"].entries())
      sheets[0]?.rows.push([{ value: 46_000.5 + at, format: "yyyy-MM-dd HH:mm:ss" }, { value: name }]);
  });
  const [table] = read(host).tables;
  const was = (table?.rows[1] ?? []).map(String);
  expect(was).toEqual(["2025-12-09T12:00:00", "Ana Roy"]);
  const edit = { sheetId: 1, title: "Réponses", header: [], widths: [], changes: [], added: [] };
  expect(ask(host, "editTab", { ...edit, dropped: [{ row: 1, was }] }).ok).toBe(true);
  expect(read(host).tables[0]?.rows.map(([, name]) => name)).toEqual(["Nom", "Luc Un"]);
});

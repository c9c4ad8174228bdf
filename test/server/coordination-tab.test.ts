import { expect, test } from "vitest";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { handMade } from "../core/workbooks.ts";
import { ask, at, hostOf, pair, sheetNamed } from "./sample-host.ts";

const HEADER = ["Courriel", "Nom", "Places ce trimestre", "Note"];
const ROWS = [
  ["alice@a.example", "Alice Roy"],
  ["bob@b.example", "=1+1"],
];

type Host = Awaited<ReturnType<typeof hostOf>>;

const refresh = (host: Host, rows = ROWS, tab: string | null = null) =>
  ask(host, "refreshCoordination", { tab, header: HEADER, rows });
/** What a tab shows, without the empty cells at the end of a row and the empty rows below. */
const shown = (host: Host, name = "Coordination") =>
  sheetNamed(host.workbook, name)
    .rows.map((row) => row.map((cell) => cell?.value ?? ""))
    .map((row) => row.slice(0, row.map((value) => value !== "").lastIndexOf(true) + 1));

test("the Coordination tab is made, with its titles bold and frozen and its people as text", async () => {
  const host = await hostOf(smallTables());
  expect(refresh(host)).toEqual({ ok: true, value: { tab: "Coordination", added: 2 } });
  expect(shown(host)).toEqual([HEADER, ...ROWS]);
  const sheet = sheetNamed(host.workbook, "Coordination");
  expect(sheet.frozenRows).toBe(1);
  expect(sheet.rows[0]?.[3]?.look?.bold).toBe(true);
  expect(sheet.rows[2]?.[1]?.formula).toBeUndefined();
});

test("an empty tab of that name becomes it", async () => {
  const host = await hostOf([...smallTables(), { name: "coordination", formFed: false, rows: [] }]);
  expect(refresh(host)).toMatchObject({ value: { tab: "coordination", added: 2 } });
  expect(shown(host, "coordination")).toEqual([HEADER, ...ROWS]);
});

test("newcomers come below what stands there: sorted rows, more columns, other titles, doubles and notes stay", async () => {
  const standing = [
    ["Adresse", "Qui", "Entrevue", "Places", "Formation"],
    ["zoe@z.example", "Zoé Lam", 4, 2, true],
    ["", "", "", "", ""],
    ["alice@a.example", "Alice Roy", 5, 1, false],
    ["alice@a.example", "Alice Roy (double)", 3, "", true],
    ["", "", "", "Total", 3],
  ];
  const host = await hostOf([
    ...smallTables(),
    handMade("Coordination", standing[0] as string[], ...standing.slice(1)),
  ]);
  expect(refresh(host)).toMatchObject({ value: { added: 1 } });
  expect(shown(host)).toEqual([
    ...standing.map((row) => (row[4] === "" ? [] : row)),
    ["bob@b.example", "=1+1"],
  ]);
  expect(refresh(host)).toMatchObject({ value: { added: 0 } });
});

test("boxes that nobody ticked below the last person wait for newcomers", async () => {
  const boxes = [
    ["alice@a.example", "Alice Roy", true],
    ["", "", false],
    ["", "", false],
  ];
  const host = await hostOf([
    ...smallTables(),
    handMade("Coordination", ["Courriel", "Nom", "Formation"], ...boxes),
  ]);
  refresh(host);
  expect(shown(host)[2]).toEqual(["bob@b.example", "=1+1", false]);
});

test("a person without an e-mail is known by the name, and two calls at once add nobody twice", async () => {
  const host = await hostOf(smallTables());
  refresh(host, [["", "Fay Sol"]]);
  expect(
    refresh(host, [
      ["", "fay  sol"],
      ["fay@x.example", "Fay Sol"],
    ]),
  ).toMatchObject({ value: { added: 1 } });
});

test("the tab is found by the name that the panel read, and is not made again where it is gone", async () => {
  const host = await hostOf([
    ...smallTables(),
    handMade("Suivi", ["Courriel", "Nom"], ["zoe@z.example", "Zoé Lam"]),
  ]);
  const tabs = host.workbook.sheets.length;
  expect(refresh(host, ROWS, "Suivi")).toMatchObject({ value: { tab: "Suivi", added: 2 } });
  expect(shown(host, "Suivi")).toHaveLength(4);
  expect(refresh(host, ROWS, "Disparu")).toMatchObject({
    ok: false,
    fault: expect.stringContaining("Disparu") as string,
  });
  expect(host.workbook.sheets).toHaveLength(tabs);
});

test("more people than the tab has rows make it longer", async () => {
  const host = await hostOf(smallTables());
  const many = Array.from({ length: 1200 }, (_, at) => [
    `p${String(at)}@x.example`,
    `Personne ${String(at)}`,
  ]);
  expect(refresh(host, many)).toMatchObject({ value: { added: 1200 } });
  expect(shown(host)).toHaveLength(1201);
});

test("places kept there hold in the re-check of an edit, and the form's where they are blank", async () => {
  const [mentors, ...others] = smallTables();
  if (mentors === undefined) throw new Error("two forms");
  const rows = mentors.rows.map((row) =>
    row[2] === "Bob Côté" ? row.map((cell) => (cell === 1 ? 2 : cell)) : row,
  );
  const kept = handMade(
    "Coordination",
    ["Courriel", "Nom", "Sièges"],
    ["alice@a.example", "", 2],
    ["bob@b.example", "", ""],
  );
  const host = await hostOf([{ ...mentors, rows }, ...others, kept]);
  const { name, id } = pair(host, {
    ...SETTINGS,
    mentors: { tab: "Mentors", columns: { capacity: "Sièges" } },
  });
  const marks = (mentor: string) =>
    [3, 4]
      .map((row) => {
        host.edit({ sheetId: id, row: row - 1, column: 2, text: mentor });
        return row;
      })
      .map((row) => String(at(sheetNamed(host.workbook, name), row, 7)).includes("Places dépassées"));
  expect(marks("Alice Roy")).toEqual([false, false]);
  expect(marks("Bob Côté")).toEqual([false, false]);
  const seats = sheetNamed(host.workbook, "Coordination").rows[1];
  if (seats !== undefined) seats[2] = { value: 1 };
  expect(marks("Alice Roy")).toEqual([true, true]);
});

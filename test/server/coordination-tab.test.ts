import { expect, test } from "vitest";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { handMade } from "../core/workbooks.ts";
import { addNewcomers, planCoordination } from "../../src/core/reading/coordination-plan.ts";
import { columnOf } from "./dyads-cells.ts";
import { ask, at, hostOf, pair, read, sheetNamed } from "./sample-host.ts";

const HEADER = ["Courriel", "Nom", "Places ce trimestre", "Note"];
const ROWS: (readonly [string, string])[] = [
  ["alice@a.example", "Alice Roy"],
  ["bob@b.example", "=1+1"],
];

type Host = Awaited<ReturnType<typeof hostOf>>;

/** Reads and plans as the panel does; `newcomers`: those to add, else all who have no row. */
function planned(host: Host, newcomers?: typeof ROWS, name?: string) {
  const snapshot = read(host);
  const plan = planCoordination(snapshot);
  return addNewcomers({ tab: name ?? plan.tab, newcomers: newcomers ?? plan.newcomers }, snapshot, HEADER);
}
const refresh = (host: Host, ...given: [newcomers?: typeof ROWS, name?: string]) =>
  ask(host, "editTab", planned(host, ...given));
/** What a tab shows, without the empty cells at the end of a row and the empty rows below. */
const shown = (host: Host, name = "Coordination") =>
  sheetNamed(host.workbook, name)
    .rows.map((row) => row.map((cell) => cell?.value ?? ""))
    .map((row) => row.slice(0, row.map((value) => value !== "").lastIndexOf(true) + 1));

test("the Coordination tab is made, with its titles bold and frozen and its people as text", async () => {
  const host = await hostOf(smallTables());
  expect(refresh(host, ROWS)).toEqual({ ok: true, value: {}, build: expect.any(String) as string });
  expect(shown(host)).toEqual([HEADER, ...ROWS]);
  const sheet = sheetNamed(host.workbook, "Coordination");
  expect(sheet.frozenRows).toBe(1);
  expect(sheet.rows[0]?.[3]?.look?.bold).toBe(true);
  expect(sheet.rows[2]?.[1]?.formula).toBeUndefined();
});

test("an empty tab of that name becomes it", async () => {
  const host = await hostOf([...smallTables(), { name: "coordination", formFed: false, rows: [] }]);
  expect(refresh(host, ROWS).ok).toBe(true);
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
  refresh(host);
  const after = [
    ...standing.map((row) => (row[4] === "" ? [] : row)),
    ["bob@b.example", "Bob Côté"],
    ["chloe@a.example", "Chloé Ray"],
  ];
  expect(shown(host)).toEqual(after);
  expect(refresh(host).ok).toBe(true);
  expect(shown(host)).toEqual(after);
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
  refresh(host, ROWS.slice(1));
  expect(shown(host)[2]).toEqual(["bob@b.example", "=1+1", false]);
});

test("two people who add the same people at once add nobody twice", async () => {
  const host = await hostOf(smallTables());
  refresh(host, ROWS.slice(0, 1));
  const [first, second] = [planned(host), planned(host)];
  expect(ask(host, "editTab", first).ok).toBe(true);
  const after = shown(host);
  expect(after).toHaveLength(5);
  expect(ask(host, "editTab", second).ok).toBe(true);
  expect(shown(host)).toEqual(after);
  // Where the first added somebody else, the second is told to read the workbook again.
  const other = { ...second, added: [["eva@x.example", "Eva"]] };
  expect(ask(host, "editTab", other)).toMatchObject({
    ok: false,
    fault: expect.stringContaining("Rien n’a été écrit") as string,
  });
  expect(shown(host)).toEqual(after);
  expect(refresh(host).ok).toBe(true);
  expect(shown(host)).toEqual(after);
});

test("two people who make the tab at once make one", async () => {
  const host = await hostOf(smallTables());
  const [first, second] = [planned(host), planned(host)];
  expect([first, second].map((edit) => ask(host, "editTab", edit).ok)).toEqual([true, true]);
  expect(host.workbook.sheets.filter(({ name }) => name === "Coordination")).toHaveLength(1);
  expect(shown(host)).toHaveLength(5);
});

test("the tab is found by the name that the panel read, and is not made again where it is gone", async () => {
  const host = await hostOf([
    ...smallTables(),
    handMade("Suivi", ["Courriel", "Nom"], ["zoe@z.example", "Zoé Lam"]),
  ]);
  expect(refresh(host, ROWS, "Suivi").ok).toBe(true);
  expect(shown(host, "Suivi")).toHaveLength(4);
  const late = planned(host, ROWS, "Suivi");
  host.workbook.sheets = host.workbook.sheets.filter(({ name }) => name !== "Suivi");
  const tabs = host.workbook.sheets.length;
  expect(ask(host, "editTab", late)).toMatchObject({
    ok: false,
    fault: expect.stringContaining("Suivi") as string,
  });
  expect(host.workbook.sheets).toHaveLength(tabs);
});

test("more people than the tab has rows make it longer", async () => {
  const host = await hostOf(smallTables());
  const many = Array.from(
    { length: 1200 },
    (_, at) => [`p${String(at)}@x.example`, `Personne ${String(at)}`] as const,
  );
  expect(refresh(host, many).ok).toBe(true);
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
      .map((row) =>
        String(at(sheetNamed(host.workbook, name), row, columnOf("watch"))).includes("Places dépassées"),
      );
  expect(marks("Alice Roy")).toEqual([false, false]);
  expect(marks("Bob Côté")).toEqual([false, false]);
  const seats = sheetNamed(host.workbook, "Coordination").rows[1];
  if (seats !== undefined) seats[2] = { value: 1 };
  expect(marks("Alice Roy")).toEqual([true, true]);
});

import { beforeAll, expect, test } from "vitest";
import type { Host } from "../../src/local/host.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { sampleTables } from "../core/workbooks.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { COLUMNS, HIDDEN } from "../../src/core/dyads/sheet.ts";
import { columnOf, rowOf } from "./dyads-cells.ts";
import { ask, at, hostOf, pair, read } from "./sample-host.ts";

let host: Host;
let tab: Sheet;

beforeAll(async () => {
  host = await hostOf(sampleTables());
  tab = pair(host);
});

test("one new tab is written, at the end, named after the moment, and the others do not change", async () => {
  const before = await hostOf(sampleTables());
  expect(host.workbook.sheets.map(({ name }) => name).slice(0, 3)).toEqual(
    before.workbook.sheets.map(({ name }) => name),
  );
  expect(host.workbook.sheets.slice(0, 3)).toEqual(before.workbook.sheets);
  expect(host.workbook.sheets).toHaveLength(4);
  expect(tab.name).toMatch(/^Dyades \d{4}-\d\d-\d\d \d\dh\d\d$/);
});

test("row 1 says how the tab stands and how it was proposed, row 2 is the header, both stay in sight, then one row a mentee", () => {
  expect(String(at(tab, 1, 1))).toMatch(/^\S+ \S+ · 36 dyades · 4 à placer · 3 à surveiller$/);
  expect(String(at(tab, 1, columnOf("why")))).toMatch(
    /^Lors de la proposition\u00a0: 24 paires en conflit écartées · .*Dyade propose, les personnes décident\.$/,
  );
  expect([1, 2, 3, 4, 5, 6].map((column) => at(tab, 2, column))).toEqual([
    "Statut",
    "Mentoré·e",
    "Mentor·e",
    "Organisations",
    "Accord",
    "Score",
  ]);
  expect(tab.frozenRows).toBe(2);
  expect(at(tab, 42, 2)).not.toBeNull();
  expect(at(tab, 43, 2)).toBeNull();
});

test("the key columns are hidden and the widths are set", () => {
  expect(tab.hiddenColumns).toEqual(HIDDEN.map((name) => COLUMNS.indexOf(name)));
  expect(tab.widths[COLUMNS.indexOf("why")]).toBe(290);
});

test("status, mentee and mentor cells have dropdowns that never block; a mentor in conflict is not offered", () => {
  const row = rowOf(tab, "Émilie Nadeau");
  const rule = tab.validations.find(({ area }) => area.row === row - 1 && area.column === 2);
  expect(rule?.rule).toMatchObject({ allowInvalid: true });
  const offered = JSON.stringify(rule);
  expect(offered).toContain("Robert Gélinas");
  expect(offered).not.toContain("Hélène Roy");
});

test("what to watch is told in words, in colour and with the chain as a note", async () => {
  const small = await hostOf(smallTables());
  const sheet = pair(small, { ...SETTINGS, decisions: { locked: [["chloe@a.example", "alice@a.example"]] } });
  expect(at(sheet, 3, columnOf("watch"))).toBe("Conflit\u00a0: lien hiérarchique (Alice Roy → Chloé Ray)");
  expect(sheet.rows[2]?.[COLUMNS.indexOf("watch")]?.note).toBe("Alice Roy → Chloé Ray");
  expect(sheet.rows[2]?.[2]?.look?.background).toBe("#f6c7c3");
  expect(at(sheet, 3, 1)).toBe("Verrouillée");
});

test("the number of service calls does not grow with the number of people", async () => {
  const people = (count: number) => {
    const [mentors, mentees, links] = smallTables();
    const rows = (role: string) =>
      Array.from({ length: count }, (_, k) => [
        "",
        `${role}${String(k)}@x.example`,
        `${role} ${String(k)}`,
        `O${String(k)}`,
        "aucun",
        role === "m" ? 1 : "Vente",
        "Vente",
      ]);
    if (mentors === undefined || mentees === undefined || links === undefined) throw new Error("three tabs");
    return [
      { ...mentors, rows: [...mentors.rows, ...rows("m")] },
      { ...mentees, rows: [...mentees.rows, ...rows("e")] },
      links,
    ];
  };
  const cost = async (count: number) => {
    const one = await hostOf(people(count));
    pair(one, SETTINGS);
    return { reads: one.usage?.reads, writes: one.usage?.writes };
  };
  expect(await cost(60)).toEqual(await cost(5));
});

test("a participant's text never becomes a formula, a number or a date", async () => {
  const [mentors, mentees, links] = smallTables();
  if (mentors === undefined || mentees === undefined || links === undefined) throw new Error("three tabs");
  const evil = [
    '=IMPORTXML("http://x","//a")',
    "+1",
    "1-2",
    "007",
    "TRUE",
    "@SUM(1)",
    "-3",
    "'x",
    "<script>alert(1)</script>",
  ];
  const rows = evil.map((name, k) => [
    "",
    `e${String(k)}@x.example`,
    name,
    `O${String(k)}`,
    "aucun",
    "Vente",
  ]);
  const one = await hostOf([mentors, { ...mentees, rows: [mentees.rows[0] ?? [], ...rows] }, links]);
  const sheet = pair(one, SETTINGS);
  expect(evil.map((_, k) => at(sheet, k + 3, columnOf("mentee"))).sort()).toEqual([...evil].sort());
  expect(sheet.rows.flat().some((cell) => cell?.formula !== undefined)).toBe(false);
});

test("a second run in the same minute gets a tab of its own", async () => {
  const one = await hostOf(smallTables());
  const first = pair(one, SETTINGS);
  const second = pair(one, SETTINGS);
  expect(second.name).not.toBe(first.name);
  expect(second.name).toMatch(/^Dyades \d{4}-\d\d-\d\d \d\dh\d\d( \(2\))?$/);
  expect(one.workbook.sheets).toHaveLength(5);
});

test("dyads tabs are results: they are not read as answers", () => {
  expect(read(host).tables.map(({ name }) => name)).toEqual([
    "Réponses mentors",
    "Réponses mentorés",
    "Liens",
  ]);
});

test("a request that is not of its form is refused, and nothing is written", async () => {
  const one = await hostOf(smallTables());
  const reply = JSON.parse(String(one.call("writeTab", '{"rows":1}'))) as { ok: boolean; fault: string };
  expect(reply.ok).toBe(false);
  expect(reply.fault).toBe("unreadableRequest");
  expect(one.workbook.sheets).toHaveLength(3);
});

test("showing a cell brings the coordinator to it; a tab that is gone is told", async () => {
  const one = await hostOf(smallTables());
  expect(ask(one, "showCell", { tab: "Mentorés", row: 3, column: "Nom" }).ok).toBe(true);
  expect(one.workbook.activeSheetId).toBe(2);
  expect(one.selection.area).toMatchObject({ row: 2, column: 2 });
  expect(ask(one, "showCell", { tab: "Rien" })).toMatchObject({
    ok: false,
    fault: expect.stringContaining("Rien") as string,
  });
});

import { expect, test } from "vitest";
import type { Host } from "../../src/local/host.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { columnOf } from "./dyads-cells.ts";
import { contains } from "../../src/local/model/a1.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { at, hostOf, pair, sheetNamed } from "./sample-host.ts";

const [STATUS, MENTEE, MENTOR] = [columnOf("status"), columnOf("mentee"), columnOf("mentor")];
const [SCORE, WATCH, NOTE] = [columnOf("score"), columnOf("watch"), columnOf("note")];
const [DECIDED_BY, DECIDED_ON] = [columnOf("decidedBy"), columnOf("decidedOn")];
const [CHLOE_ROW, ZOE_ROW] = [3, 4];

async function paired(): Promise<{
  host: Host;
  type: (row: number, column: number, text: string) => void;
  cell: (row: number, column: number) => unknown;
  name: string;
}> {
  const host = await hostOf(smallTables());
  const { name, id } = pair(host, SETTINGS);
  return {
    host,
    name,
    type: (row, column, text) => {
      host.edit({ sheetId: id, row: row - 1, column: column - 1, text });
    },
    cell: (row, column) => at(sheetNamed(host.workbook, name), row, column),
  };
}

test("choosing one's manager is marked at once: red, the word, the chain; nothing is undone", async () => {
  const { type, cell, host, name } = await paired();
  type(CHLOE_ROW, MENTOR, "Alice Roy");
  expect(cell(CHLOE_ROW, WATCH)).toContain("Conflit\u00a0: lien hiérarchique (Alice Roy → Chloé Ray)");
  expect(cell(CHLOE_ROW, SCORE)).toBe(100);
  const row = sheetNamed(host.workbook, name).rows[CHLOE_ROW - 1];
  expect(row?.[MENTOR - 1]?.look?.background).toBe("#f6c7c3");
  expect(row?.[WATCH - 1]?.note).toBe("Alice Roy → Chloé Ray");
  expect(cell(CHLOE_ROW, MENTOR)).toBe("Alice Roy");
});

test("the other dyad of an overbooked mentor is marked too, and unmarked when the edit is taken back", async () => {
  const { type, cell } = await paired();
  expect(cell(ZOE_ROW, MENTOR)).toBe("Alice Roy");
  type(CHLOE_ROW, MENTOR, "Alice Roy");
  expect(cell(ZOE_ROW, WATCH)).toContain("Places dépassées");
  type(CHLOE_ROW, MENTOR, "Bob Côté");
  expect(cell(ZOE_ROW, WATCH)).toBeNull();
  expect(cell(CHLOE_ROW, WATCH)).toBeNull();
});

test("emptying the mentor cell makes the row one to place", async () => {
  const { type, cell } = await paired();
  type(ZOE_ROW, MENTOR, "");
  expect(cell(ZOE_ROW, STATUS)).toBe("À placer");
  expect(cell(ZOE_ROW, SCORE)).toBeNull();
});

test("a note of the committee is left alone", async () => {
  const { type, cell, host } = await paired();
  type(ZOE_ROW, NOTE, "=1+1 n'est pas un score");
  expect(host.usage).toMatchObject({ writes: 0 });
  expect(cell(ZOE_ROW, NOTE)).not.toBeNull();
});

test("an edit in a tab of answers changes nothing", async () => {
  const { host } = await paired();
  const before = structuredClone(host.workbook.sheets[1]);
  host.edit({ sheetId: 2, row: 2, column: 2, text: "Zoé Lam" });
  expect(host.usage).toMatchObject({ writes: 0 });
  expect(host.workbook.sheets[1]).toEqual(before);
});

test("a name nobody bears is flagged in words, and what was typed stays", async () => {
  const { type, cell } = await paired();
  type(ZOE_ROW, MENTEE, "Zorro");
  expect(cell(ZOE_ROW, WATCH)).toContain("Personne non reconnue\u00a0: «\u00a0Zorro\u00a0»");
  expect(cell(ZOE_ROW, MENTEE)).toBe("Zorro");
});

test("confirming a dyad fills the date and the account that did it; proposing it again empties both", async () => {
  const { type, cell, host } = await paired();
  host.account = "ana@x.example";
  type(ZOE_ROW, STATUS, "Confirmée");
  expect(cell(ZOE_ROW, DECIDED_ON)).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(cell(ZOE_ROW, DECIDED_BY)).toBe("ana@x.example");
  host.account = "luc@x.example";
  type(ZOE_ROW, NOTE, "relu");
  expect(cell(ZOE_ROW, DECIDED_BY)).toBe("ana@x.example");
  type(ZOE_ROW, STATUS, "Proposée");
  expect([cell(ZOE_ROW, DECIDED_BY), cell(ZOE_ROW, DECIDED_ON)]).toEqual([null, null]);
});

test("confirming a dyad fills the date; the account stays blank where Google does not tell it", async () => {
  const { type, cell } = await paired();
  type(ZOE_ROW, STATUS, "Confirmée");
  expect(cell(ZOE_ROW, DECIDED_ON)).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(cell(ZOE_ROW, DECIDED_BY)).toBeNull();
});

test("an edit costs no more service calls in a tab of 500 dyads than in a small one, and under two seconds", async () => {
  const [mentors, mentees, links] = smallTables();
  if (mentors === undefined || mentees === undefined || links === undefined) throw new Error("three tabs");
  const many = (role: string, count: number, more: (string | number)[]) =>
    Array.from({ length: count }, (_, k) => [
      "",
      `${role}${String(k)}@x.example`,
      `${role} ${String(k)}`,
      `O${String(k)}`,
      "aucun",
      ...more,
    ]);
  const host = await hostOf([
    { ...mentors, rows: [...mentors.rows, ...many("m", 150, [4, "Vente"])] },
    { ...mentees, rows: [...mentees.rows, ...many("e", 498, ["Vente"])] },
    links,
  ]);
  const { id } = pair(host, SETTINGS);
  host.edit({ sheetId: id, row: CHLOE_ROW - 1, column: MENTOR - 1, text: "Alice Roy" });
  expect(host.usage?.writes).toBeGreaterThan(0);
  const small = await paired();
  small.type(CHLOE_ROW, MENTOR, "Alice Roy");
  expect(host.usage?.calls).toBe(small.host.usage?.calls);
  expect(host.usage?.calls).toBeLessThanOrEqual(20);
  expect(host.usage?.milliseconds).toBeLessThan(2000);
});

test("a tab of answers that was renamed after the run is still found", async () => {
  const { type, cell, host } = await paired();
  sheetNamed(host.workbook, "Mentors").name = "Mentors de l'an dernier";
  type(CHLOE_ROW, MENTOR, "Alice Roy");
  expect(cell(CHLOE_ROW, WATCH)).toContain("lien hiérarchique");
});

/** The names that a cell offers, as its rule holds them. */
function offered(sheet: Sheet, row: number, column: number): string {
  const rule = sheet.validations.find(({ area }) => contains(area, row - 1, column - 1));
  return rule === undefined ? "" : JSON.stringify(rule.rule);
}

test("a row added for a newcomer gets its dropdowns, with the mentors possible for that person", async () => {
  const { type, host, name } = await paired();
  const sheet = (): Sheet => sheetNamed(host.workbook, name);
  const row = ZOE_ROW + 1;
  expect(offered(sheet(), row, STATUS)).toBe("");
  type(row, MENTEE, "Chloé Ray");
  expect(offered(sheet(), row, STATUS)).toContain("Confirmée");
  expect(offered(sheet(), row, MENTEE)).toContain("Zoé Lam");
  expect(offered(sheet(), row, MENTOR)).toContain("Bob Côté");
  // Her manager.
  expect(offered(sheet(), row, MENTOR)).not.toContain("Alice Roy");
});

test("a row whose mentee is changed offers the mentors possible for the other one", async () => {
  const { type, host, name } = await paired();
  const sheet = (): Sheet => sheetNamed(host.workbook, name);
  expect(offered(sheet(), CHLOE_ROW, MENTOR)).not.toContain("Alice Roy");
  type(CHLOE_ROW, MENTEE, "Zoé Lam");
  expect(offered(sheet(), CHLOE_ROW, MENTOR)).toContain("Alice Roy");
});

import { expect, test } from "vitest";
import { startReader } from "../../sidebar/reader.ts";
import { Refusal } from "../../sidebar/call-errors.ts";
import type { Call } from "../../sidebar/rpc.ts";
import { COLUMNS } from "../../src/core/dyads/sheet.ts";
import type { Host } from "../../src/local/host.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { ask, at, hostOf, pair, sheetNamed } from "./sample-host.ts";

const [CHLOE_ROW, ZOE_ROW] = [3, 4];
const column = (name: (typeof COLUMNS)[number]): number => COLUMNS.indexOf(name) + 1;

function callOf(host: Host): Call {
  return (name, request) => {
    const reply = ask(host, name, request);
    return reply.ok ? Promise.resolve(reply.value) : Promise.reject(new Refusal(reply.fault, reply.detail));
  };
}

/** The small programme after a run, in which somebody then calls a question of the mentees otherwise. */
async function renamed(title: string) {
  const host = await hostOf(smallTables());
  const tab = pair(host, SETTINGS);
  const mentees = sheetNamed(host.workbook, "Mentorés");
  const header = mentees.rows[0] ?? [];
  const place = header.findIndex((cell) => cell?.value === "Sujets");
  header[place] = { value: title };
  const before = structuredClone(tab.rows);
  host.edit({ sheetId: tab.id, row: CHLOE_ROW - 1, column: column("note") - 1, text: "vu" });
  const scores = (rows: typeof tab.rows) => rows.slice(2).map((row) => row[column("score") - 1]?.value);
  return { host, tab, before, scores };
}

test("after a question was renamed, an edit rescores nothing and says that the tab is not checked", async () => {
  const { host, tab, before, scores } = await renamed("Vos sujets");
  const now = sheetNamed(host.workbook, tab.name);
  expect(scores(now.rows)).toEqual(scores(before));
  expect(at(now, CHLOE_ROW, column("note"))).toBe("vu");
  expect(now.rows[0]?.[0]?.note).toContain("ne peut plus être vérifié");
});

test("the next reading of the panel finds it again under its new title, and the tab is checked as before", async () => {
  const { host, tab } = await renamed("Vos sujets");
  host.edit({ sheetId: tab.id, row: CHLOE_ROW - 1, column: column("mentor") - 1, text: "Alice Roy" });
  expect(at(sheetNamed(host.workbook, tab.name), CHLOE_ROW, column("watch"))).toBeNull();
  await startReader(callOf(host)).workbook();
  const now = sheetNamed(host.workbook, tab.name);
  expect(at(now, CHLOE_ROW, column("watch"))).toContain("lien hiérarchique");
  expect(now.rows[0]?.[0]?.note ?? "").toBe("");
  host.edit({ sheetId: tab.id, row: ZOE_ROW - 1, column: column("mentor") - 1, text: "Bob Côté" });
  expect(at(sheetNamed(host.workbook, tab.name), ZOE_ROW, column("why"))).toContain("Finances");
});

test("a question that is gone stays gone: nothing is rescored by the panel either", async () => {
  const { host, tab, before, scores } = await renamed("Loisirs");
  await startReader(callOf(host)).workbook();
  expect(scores(sheetNamed(host.workbook, tab.name).rows)).toEqual(scores(before));
});

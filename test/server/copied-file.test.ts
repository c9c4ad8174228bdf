import { expect, test } from "vitest";
import { choicesToKeep } from "../../sidebar/choices-to-keep.ts";
import { openWorkbook } from "../../sidebar/workbook.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { columnOf } from "./dyads-cells.ts";
import { ask, at, hostOf, pair, read, sheetNamed } from "./sample-host.ts";
import type { Host } from "../../src/local/host.ts";

const CHOICES = { ...SETTINGS, format: "dyade-settings/1" as const, objective: "fair" as const };

function keep(host: Host, name: string, value: string): void {
  const reply = ask(host, "keep", { name, value, before: read(host).kept?.[name] ?? "" });
  if (!reply.ok) throw new Error(reply.fault);
}

/** A programme with choices, texts of two rooms, dyads of which one was decided on, and a note of the committee. */
async function programme(): Promise<{ host: Host; tab: string }> {
  const host = await hostOf(smallTables());
  const choices = choicesToKeep(openWorkbook(read(host)), CHOICES);
  expect(ask(host, "saveSettings", choices)).toMatchObject({ ok: true });
  keep(host, "directory", "Bob n’y est pas.\nZoé non plus.");
  keep(host, "event", "Onze tables.");
  const { id, name } = pair(host);
  host.edit({ sheetId: id, row: 2, column: 0, text: "Confirmée" });
  host.edit({ sheetId: id, row: 2, column: columnOf("note") - 1, text: "À revoir en mai" });
  return { host, tab: name };
}

test("a copy of the file goes on with the choices and the texts that were kept, and its properties are its own", async () => {
  const { host } = await programme();
  const before = read(host);
  const copy = await host.copyFile();
  expect(copy.workbook.documentProperties).toEqual({});
  expect(read(copy)).toMatchObject({ settings: before.settings, kept: before.kept });
  expect(before.settings).toMatchObject({ objective: "fair", mentors: { tab: "Mentors" } });

  keep(copy, "event", "Douze tables.");
  expect(read(copy).kept).toEqual({ ...before.kept, event: "Douze tables." });
  expect(read(copy).settings).toEqual(before.settings);
  keep(copy, "event", "");
  keep(copy, "directory", "");
  expect(read(copy).kept).toEqual({});
  expect(read(host).kept).toEqual(before.kept);
});

test("a whole run in a copy keeps what was decided and written in the file it was copied from", async () => {
  const { host, tab } = await programme();
  const copy = await host.copyFile();
  const earlier = sheetNamed(copy.workbook, tab);
  copy.edit({ sheetId: earlier.id, row: 3, column: 0, text: "Refusée" });
  expect(at(sheetNamed(copy.workbook, tab), 4, columnOf("decidedOn"))).not.toBeNull();
  const next = pair(copy);
  const row = next.rows.findIndex((cells) => cells[1]?.value === earlier.rows[2]?.[1]?.value) + 1;
  expect([at(next, row, 1), at(next, row, columnOf("note"))]).toEqual(["Confirmée", "À revoir en mai"]);
  expect(sheetNamed(host.workbook, tab)).toEqual(earlier);
  expect(host.workbook.sheets).toHaveLength(copy.workbook.sheets.length - 1);
});

test("what does not fit in the metadata of a spreadsheet stays behind whole, and the choices go along first", async () => {
  const { host } = await programme();
  keep(host, "directory", "x".repeat(60_000));
  expect(read(host).kept?.["directory"]).toHaveLength(60_000);
  const kept = read(await host.copyFile()).kept ?? {};
  expect(kept).toEqual({ event: "Onze tables." });
  expect(read(await host.copyFile()).settings).toMatchObject({ objective: "fair" });
});

import { expect, test } from "vitest";
import { COLUMNS } from "../../../src/core/dyads/sheet.ts";
import { sourcesOf } from "../../../src/core/dyads/sources-of.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import type { Snapshot } from "../../../src/core/intake/snapshot.ts";
import { readDesk, optimumOf } from "../../../sidebar/room-kit/desk-reading.ts";
import type { Contents } from "../../../sidebar/reader.ts";
import { openWorkbook } from "../../../sidebar/workbook.ts";
import { proposed } from "../../core/workbooks.ts";
import { without } from "../dyads-tabs.ts";
import { smallWorkbook } from "../small-workbook.ts";

/** The dyads tab of a run, as the server gives it back. */
function dyadsTab(id: number, snapshot: Snapshot): Table {
  const { sheet } = proposed(snapshot);
  const hidden: Partial<Record<string, string>> = {
    menteeKey: JSON.stringify(sheet.settings),
    mentorKey: JSON.stringify(sourcesOf(sheet.settings, snapshot.tables)),
  };
  const first = COLUMNS.map((name) => hidden[name] ?? "");
  const rows = [first, [...sheet.headers], ...sheet.rows.map(({ cells }) => [...cells])];
  return { id, name: `Dyades ${String(id)}`, formFed: false, rows };
}

function contents(snapshot: Snapshot, ...dyadsTabs: Table[]): Contents {
  return { workbook: openWorkbook(snapshot), dyadsTabs };
}

const snapshot = smallWorkbook();

test("reads the current dyads, and finds them as good as any", async () => {
  const reading = await readDesk(contents(snapshot, dyadsTab(7, snapshot)));
  expect(reading?.dyads?.name).toBe("Dyades 7");
  expect([...(reading?.pairing.mentorOf ?? [])]).toEqual([0, 1]);
  const optimum = reading === null ? null : await optimumOf(reading);
  expect(optimum?.best).toBe(true);
  if (reading !== null) expect(await optimumOf(reading)).toBe(optimum);
});

test("reads the tab asked for, else the one in use, else the last", async () => {
  const tabs = [dyadsTab(7, snapshot), dyadsTab(8, snapshot), dyadsTab(9, snapshot)];
  const inUse = { ...snapshot, previous: dyadsTab(8, snapshot) };
  expect((await readDesk(contents(inUse, ...tabs), 7))?.dyads?.sheetId).toBe(7);
  expect((await readDesk(contents(inUse, ...tabs)))?.dyads?.sheetId).toBe(8);
  expect((await readDesk(contents(snapshot, ...tabs)))?.dyads?.sheetId).toBe(9);
});

test("finds the answers of a run under the name that their tab bears now", async () => {
  const tables = snapshot.tables.map((table) => ({ ...table, name: `${table.name} 2026` }));
  const reading = await readDesk(contents({ ...snapshot, tables }, dyadsTab(7, snapshot)));
  expect(reading?.dyads?.sheetId).toBe(7);
  expect(reading?.desk.cohort.mentees).toHaveLength(2);
});

test("gives the people alone where there is no dyads tab, and nothing where they cannot be read", async () => {
  const reading = await readDesk(contents(snapshot));
  expect(reading?.dyads).toBeNull();
  expect([...(reading?.pairing.mentorOf ?? [])]).toEqual([-1, -1]);
  expect(await readDesk(contents({ ...snapshot, tables: [] }))).toBeNull();
});

test("says what is in the way where the dyads tab cannot be worked with, and gives the people all the same", async () => {
  const whole = dyadsTab(7, snapshot);
  const broken = await readDesk(contents(snapshot, without(whole, "mentor")));
  expect(broken).toMatchObject({ dyads: null, obstacle: { sheetId: 7, fault: { lacking: ["mentor"] } } });
  expect(broken?.desk.cohort.mentees).toHaveLength(2);
  const tables = snapshot.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.filter((_, at) => table.rows[0]?.[at] !== "Région")),
  }));
  const asked = await readDesk(contents({ ...snapshot, tables }, whole));
  expect(asked?.obstacle).toEqual({ tab: "Dyades 7", sheetId: 7, fault: null, lost: ["Région"], gone: [] });
  const answers = snapshot.tables.map((table) => ({
    ...table,
    id: table.id + 100,
    name: `Autre ${table.name}`,
  }));
  const gone = await readDesk(contents({ ...snapshot, tables: answers }, whole));
  expect(gone?.obstacle).toEqual({ tab: "Dyades 7", sheetId: 7, fault: null, lost: [], gone: [] });
  expect(gone?.desk.cohort.mentees).toHaveLength(2);
  expect((await readDesk(contents(snapshot, whole)))?.obstacle).toBeNull();
});

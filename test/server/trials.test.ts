import { expect, test } from "vitest";
import type { Host } from "../../src/local/host.ts";
import type { Trial } from "../../src/server/rpc-types.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { ask, hostOf, pair } from "./sample-host.ts";

const IDS: readonly Trial["id"][] = ["W2", "O3"];

async function programme(): Promise<Host> {
  const host = await hostOf(smallTables());
  pair(host, SETTINGS);
  return host;
}

/** All that a spreadsheet holds but where its person is. */
const contentsOf = ({ workbook }: Host): string => JSON.stringify({ ...workbook, activeSheetId: null });

const clear = (host: Host) => ask(host, "tryCase", { id: "O3", step: "clear" });
const run = (host: Host, id: Trial["id"]) => ask(host, "tryCase", { id, step: "run" });

test("writing and reading back agree with what is assumed, and leave nothing, nor take the person elsewhere", async () => {
  const host = await programme();
  const before = structuredClone(host.workbook);
  expect(run(host, "W2")).toMatchObject({ ok: true, value: { agrees: true } });
  expect(host.workbook).toEqual(before);
});

/** Types in the yellow cell of the trial's tab. */
function type(host: Host): void {
  const sheet = host.workbook.sheets.find(({ name }) => name === "~O3");
  if (sheet === undefined) throw new Error("no tab to type in");
  expect(host.workbook.activeSheetId).toBe(sheet.id);
  host.edit({ sheetId: sheet.id, row: 1, column: 0, text: "mot" });
}

test("what a person types in the trial's tab is noticed, and the tab goes", async () => {
  const host = await programme();
  const before = contentsOf(host);
  expect(ask(host, "tryCase", { id: "O3", step: "prepare" }).ok).toBe(true);
  type(host);
  expect(run(host, "O3")).toMatchObject({ ok: true, value: { agrees: true, observed: "[true,true]" } });
  expect(contentsOf(host)).toBe(before);
});

test("where nothing was typed, or the script was not woken, that is told, and the tab goes", async () => {
  const host = await programme();
  const before = contentsOf(host);
  ask(host, "tryCase", { id: "O3", step: "prepare" });
  const sheet = host.workbook.sheets.find(({ name }) => name === "~O3");
  host.edit({ sheetId: sheet?.id ?? 0, row: 1, column: 0, text: "mot" }, "NONE");
  expect(run(host, "O3")).toMatchObject({ ok: true, value: { agrees: false, observed: "null" } });
  expect(contentsOf(host)).toBe(before);
});

/** Closing the panel during a trial tells the script nothing. */
const OPENINGS: [string, (host: Host) => void][] = [
  ["the panel", (host) => host.menu("showSidebar")],
  ["the workbook", (host) => host.open("LIMITED")],
];

test.each(OPENINGS)("a trial that was never ended goes when %s is opened", async (_, open) => {
  const host = await programme();
  const before = contentsOf(host);
  ask(host, "tryCase", { id: "O3", step: "prepare" });
  type(host);
  open(host);
  expect(contentsOf(host)).toBe(before);
});

test.each(OPENINGS)(
  "what keeps a trial's tab from being removed keeps nobody from opening %s",
  async (_, open) => {
    /** How many of the first calls, failing alone, are in the way of the opening. */
    const inTheWay = async (isLeft: boolean): Promise<number> => {
      let count = 0;
      for (let call = 1; call <= 20; call++) {
        const host = await programme();
        if (isLeft) ask(host, "tryCase", { id: "O3", step: "prepare" });
        host.mishaps.failAt(call);
        try {
          open(host);
        } catch {
          count++;
        }
      }
      return count;
    };
    expect(await inTheWay(true)).toBe(await inTheWay(false));
  },
);

test.each(["~brouillon", ...IDS.map((id) => `~${id}`)])(
  "a person's own tab %s is left alone",
  async (name) => {
    const host = await hostOf([...smallTables(), { name, formFed: false, rows: [["à garder"]] }]);
    const before = contentsOf(host);
    const sheet = host.workbook.sheets.find((other) => other.name === name);
    host.edit({ sheetId: sheet?.id ?? 0, row: 0, column: 0, text: "à garder" });
    for (const id of IDS) run(host, id);
    ask(host, "tryCase", { id: "O3", step: "prepare" });
    clear(host);
    for (const [, open] of OPENINGS) open(host);
    expect(contentsOf(host)).toBe(before);
  },
);

/** How many service calls a step takes when nothing fails. */
function callsOf(host: Host, step: () => unknown): number {
  step();
  return host.usage?.calls ?? 0;
}

const STEPS: [string, (host: Host) => unknown][] = [
  ...IDS.map((id): [string, (host: Host) => unknown] => [`${id} run`, (host) => run(host, id)]),
  ["O3 prepared", (host) => ask(host, "tryCase", { id: "O3", step: "prepare" })],
];

test.each(STEPS)("%s: whichever single call fails, nothing is left, prepared tabs apart", async (_, step) => {
  const count = await programme().then((host) => callsOf(host, () => step(host)));
  expect(count).toBeGreaterThan(5);
  for (let call = 1; call <= count; call++) {
    const host = await programme();
    const before = contentsOf(host);
    host.mishaps.failAt(call);
    const reply = step(host) as { ok: boolean };
    const isPrepared = reply.ok && host.workbook.sheets.some(({ name }) => name === "~O3");
    if (isPrepared) expect(clear(host).ok).toBe(true);
    expect([call, contentsOf(host)]).toEqual([call, before]);
  }
});

test.each(STEPS)(
  "%s: whenever Google stops answering, what is left goes with the next clearing",
  async (_, step) => {
    const count = await programme().then((host) => callsOf(host, () => step(host)));
    for (let call = 1; call <= count; call++) {
      const host = await programme();
      const before = contentsOf(host);
      host.mishaps.failFrom(call);
      step(host);
      expect(clear(host).ok).toBe(false);
      host.mishaps.recover();
      expect(clear(host).ok).toBe(true);
      expect([call, contentsOf(host)]).toEqual([call, before]);
    }
  },
);

test.each(STEPS)("%s: writes that wait and are lost leave nothing", async (_, step) => {
  const count = await programme().then((host) => callsOf(host, () => step(host)));
  for (let call = 1; call <= count; call++) {
    const host = await programme();
    const before = contentsOf(host);
    host.mishaps.buffers = true;
    host.mishaps.failAt(call);
    step(host);
    host.mishaps.buffers = false;
    clear(host);
    expect([call, contentsOf(host)]).toEqual([call, before]);
  }
});

test("while somebody else writes with Dyade, nothing is tried, and that is told", async () => {
  const host = await programme();
  const before = contentsOf(host);
  host.mishaps.lockTaken = true;
  expect(run(host, "W2")).toMatchObject({
    ok: false,
    fault: expect.stringContaining("autre personne") as string,
  });
  expect(contentsOf(host)).toBe(before);
});

test("the script says its version, and nothing of anybody", async () => {
  const host = await programme();
  const reply = ask(host, "describeScript", {});
  expect(reply).toMatchObject({
    ok: true,
    value: { version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string },
  });
  expect(JSON.stringify(reply)).not.toMatch(/Alice|@/);
});

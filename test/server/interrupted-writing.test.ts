import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainSheet } from "../../src/core/tabs/sheet-plan.ts";
import { Host } from "../../src/local/host.ts";
import { makeProject } from "../../src/local/project.ts";
import type { RpcName, Request } from "../../src/server/rpc-types.ts";
import { buildCode } from "../../tools/build-code.ts";
import { SETTINGS, smallTables } from "../core/dyads/cohorts.ts";
import { ask, at, hostOf, pair, read } from "./sample-host.ts";

const code = await buildCode();
const manifest = readFileSync("appsscript.json", "utf8");

/** The same spreadsheet where a service of Google behaves otherwise: `script` runs before each execution. */
async function withService(host: Host, script: string): Promise<Host> {
  return Host.start(
    makeProject(`${script}\n${code}`, { sidebar: "<p>" }, manifest),
    structuredClone(host.workbook),
  );
}

/** Another coordinator is writing: the lock of the document is theirs. */
const LOCKED = "LockService = { getDocumentLock: () => ({ tryLock: () => false }) };";

/** Google gives up once the cells of a new tab are written and its dropdowns are not. */
const FAILING = `
const whole = SpreadsheetApp;
SpreadsheetApp = new Proxy({}, {
  get: (_, name) => {
    if (name === "newDataValidation") throw new Error("Service Spreadsheets failed");
    return whole[name];
  },
});`;

async function paired(): Promise<{ host: Host; sheetId: number }> {
  const host = await hostOf(smallTables());
  return { host, sheetId: pair(host, SETTINGS).id };
}

test("while somebody writes, the second person is told so, and nothing of theirs is half-written", async () => {
  const { host, sheetId } = await paired();
  const second = await withService(host, LOCKED);
  const before = structuredClone(second.workbook);
  const refused = <Name extends RpcName>(name: Name, request: Request<Name>) => {
    expect(ask(second, name, request)).toMatchObject({
      ok: false,
      fault: expect.stringMatching(/^Une autre personne écrit.*Rien n’a été changé/) as string,
    });
    expect(second.workbook).toEqual(before);
  };
  refused("writeTab", plainSheet("fr", "Essai", [["a"]], [100]));
  refused("decide", {
    sheetId,
    decisions: [{ menteeKey: "zoe@z.example", mentee: "Zoé Lam", status: "locked" }],
  });
  refused("saveSettings", { settings: { format: "dyade-settings/1", spread: 3 } });
  refused("addLinks", [["Zoé Lam", "famille", "Alice Roy", ""]]);
  refused("keep", { name: "essai", value: "texte" });
});

test("reading asks for no lock: the second person sees the workbook all the same", async () => {
  const { host } = await paired();
  const second = await withService(host, LOCKED);
  expect(read(second).tables).toHaveLength(3);
});

test("once the first person is done, the second one writes a tab of their own, and both stay", async () => {
  const { host } = await paired();
  const first = structuredClone(host.workbook.sheets);
  pair(host, SETTINGS);
  expect(host.workbook.sheets.slice(0, first.length)).toEqual(first);
  expect(host.workbook.sheets).toHaveLength(first.length + 1);
});

test("a run that dies half-way leaves no half tab, and says that nothing changed", async () => {
  const { host } = await paired();
  const failing = await withService(host, FAILING);
  const before = structuredClone(failing.workbook.sheets);
  expect(() => pair(failing, SETTINGS)).toThrow(/Rien n’a été changé.*Service Spreadsheets failed/s);
  expect(failing.workbook.sheets).toEqual(before);
  const again = pair(await withService(failing, ""), SETTINGS);
  expect(at(again, 3, 2)).toBe("Chloé Ray");
});

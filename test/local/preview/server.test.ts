import { mkdtemp } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Host } from "../../../src/local/host.ts";
import type { WorkbookView } from "../../../src/local/model/view.ts";
import { newSheet } from "../../../src/local/model/workbook.ts";
import { servePreview } from "../../../src/local/preview/server.ts";
import { PreviewSession } from "../../../src/local/preview/session.ts";
import { makeProject } from "../../../src/local/project.ts";
import { createWorkbook, openWorkbook } from "../../../src/local/workbook/open.ts";

const SCOPE = "https://www.googleapis.com/auth/";
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Ouvrir', 'show').addToUi(); }
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Dyade')); }
function onEdit(e) { if (e.value === 'aïe') throw new Error('raté'); e.range.offset(0, 1).setValue('vu'); }
function count() { return SpreadsheetApp.getActive().getNumSheets(); }
function add() { SpreadsheetApp.getActive().insertSheet('B'); }
function addFilter() {
  const range = SpreadsheetApp.getActiveSheet().getRange(1, 1, 3, 2);
  range.setValues([['n', ''], [1, ''], [2, 'b']]);
  range.offset(0, 0, 3, 1).createFilter();
}
function hidden_() {}
`;

let preview: Awaited<ReturnType<typeof servePreview>>;
let session: PreviewSession;
let file = "";
beforeEach(async () => {
  const oauthScopes = [SCOPE + "spreadsheets.currentonly", SCOPE + "script.container.ui"];
  const manifest = JSON.stringify({ timeZone: "America/Toronto", oauthScopes });
  const project = makeProject(
    CODE,
    { sidebar: "<!doctype html><html><head></head><body>Panneau</body></html>" },
    manifest,
  );
  const opened = await createWorkbook("essai", [newSheet(0, "A", [[{ value: "un" }]])]);
  file = join(await mkdtemp(join(tmpdir(), "dyade-preview-")), "essai.xlsx");
  await opened.save(file);
  session = new PreviewSession(await Host.start(project, opened.workbook), opened, file);
  await session.open();
  preview = await servePreview(session, 0);
});
afterEach(() => preview.close());

const panel = (): string => preview.address.replace("127.0.0.1", "localhost");
const view = async (): Promise<WorkbookView> =>
  (await (await fetch(preview.address + "view")).json()) as WorkbookView;
const post = async (address: string, body: unknown): Promise<unknown> =>
  (await fetch(address, { method: "POST", body: JSON.stringify(body) })).json();
const ask = (body: unknown): Promise<unknown> => post(preview.address + "do", body);
const run = (name: string, ...args: unknown[]): Promise<unknown> => post(panel() + "run", { name, args });

/** The status of a GET with headers that a browser would not let a page set. */
function statusWith(headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(preview.address + "view", { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

describe("the preview server", () => {
  it("closes once the file holds what was asked last", async () => {
    const answer = session.call("add", []);
    await preview.close();
    expect((await openWorkbook(file)).workbook.sheets).toHaveLength(2);
    await answer;
  });

  it("shows the workbook with the panel open, as the menu opens it", async () => {
    expect(await view()).toMatchObject({
      tabs: [{ name: "A" }],
      menus: [{ addOn: true, items: [{ caption: "Ouvrir", functionName: "show" }] }],
      panel: { title: "Dyade", address: expect.stringContaining("http://localhost:") as string },
    });
  });

  it("gives the panel its page with google.script put in", async () => {
    const html = await (await fetch((await view()).panel?.address ?? "")).text();
    expect(html).toContain("Panneau");
    expect(html).toMatch(/<head><script>globalThis\.dyadePreview=.*"count"/);
    expect(html).not.toContain("hidden_");
  });

  it("runs onEdit once for a paste, and not for a cell that is dragged; both can be undone", async () => {
    const texts = async (): Promise<unknown[]> =>
      (await view()).sheet.rows.slice(0, 3).map(({ cells }) => cells.map((cell) => cell?.text ?? ""));
    await ask({ do: "paste", sheetId: 0, row: 1, column: 0, texts: [["deux"], ["trois"]] });
    expect(await texts()).toEqual([["un"], ["deux", "vu"], ["trois", "vu"]]);
    await ask({
      do: "drag",
      sheetId: 0,
      from: { row: 1, column: 0, rows: 2, columns: 1 },
      to: { row: 0, column: 2 },
    });
    expect(await texts()).toEqual([
      ["un", "", "deux"],
      ["", "vu", "trois"],
      ["", "vu"],
    ]);
    await ask({ do: "undo" });
    await ask({ do: "undo" });
    expect(await texts()).toEqual([["un"], [], []]);
  });

  it("puts rows in and out, sorts and filters without onEdit; each can be undone", async () => {
    const texts = async (): Promise<string[]> =>
      (await view()).sheet.rows.slice(0, 3).map(({ cells }) => cells.map((cell) => cell?.text).join());
    await ask({ do: "insert-row", sheetId: 0, beside: 0, side: "above" });
    expect(await texts()).toEqual(["", "un", ""]);
    await ask({ do: "delete-row", sheetId: 0, row: 0 });
    expect(await texts()).toEqual(["un", "", ""]);
    await ask({ do: "undo" });
    expect(await texts()).toEqual(["", "un", ""]);
    await run("addFilter");
    await ask({ do: "sort", sheetId: 0, column: 0, order: "descending" });
    expect(await texts()).toEqual(["n,", "2,", "1,b"]);
    await ask({ do: "filter", sheetId: 0, column: 0, out: ["2"] });
    const shown = (await view()).sheet;
    expect(shown.rows.slice(0, 3).map(({ hidden }) => hidden ?? false)).toEqual([false, true, false]);
    expect(shown.filter).toEqual({
      area: { row: 0, column: 0, rows: 3, columns: 1 },
      filteredOut: { 0: ["2"] },
    });
    expect(shown.rows[0]?.cells[0]?.filter).toBe("some");
    await ask({ do: "undo" });
    await ask({ do: "undo" });
    expect(await texts()).toEqual(["n,", "1,", "2,b"]);
  });

  it("runs what the panel calls, and tells failures by their message", async () => {
    expect(await run("count")).toEqual({ ok: true, value: 1 });
    expect(await run("hidden_")).toMatchObject({ ok: false, message: "Script function not found: hidden_" });
  });

  it("takes an edit through onEdit, saves it, and undoes both", async () => {
    const { revision } = await view();
    await ask({ do: "edit", sheetId: 0, row: 2, column: 0, text: "x" });
    const after = await view();
    expect(after.sheet.rows[2]?.cells.map((cell) => cell?.text)).toEqual(["x", "vu"]);
    expect(after).toMatchObject({ canUndo: true });
    expect(after.revision).toBeGreaterThan(revision);
    expect((await openWorkbook(file)).workbook.sheets[0]?.rows[2]?.[1]?.value).toBe("vu");
    await ask({ do: "undo" });
    expect((await view()).sheet.rows[2]?.cells).toEqual([]);
  });

  it("keeps an edit whose onEdit fails, and says so", async () => {
    const edit = { do: "edit", sheetId: 0, row: 2, column: 0, text: "aïe" };
    expect(await ask(edit)).toEqual({ ok: false, reason: "failed", message: "raté" });
    expect((await view()).sheet.rows[2]?.cells[0]?.text).toBe("aïe");
  });

  it("forgets the undo of edits once a script changed the workbook", async () => {
    await ask({ do: "edit", sheetId: 0, row: 2, column: 0, text: "x" });
    await run("add");
    expect(await view()).toMatchObject({
      canUndo: false,
      tabs: [{ name: "A" }, { name: "B" }],
      sheet: { name: "B" },
    });
  });

  it("serves requests one by one, in order", async () => {
    await Promise.all(
      ["a", "b", "c"].map((text, row) => ask({ do: "edit", sheetId: 0, row, column: 3, text })),
    );
    expect((await view()).sheet.rows.slice(0, 3).map(({ cells }) => cells[3]?.text)).toEqual(["a", "b", "c"]);
  });

  it("gives nothing to other sites, nor to names that point here", async () => {
    expect(await statusWith({ Origin: "https://evil.example" })).toBe(403);
    expect(await statusWith({ Host: "evil.example" })).toBe(403);
    expect((await fetch(panel() + "view")).status).toBe(404);
  });

  it.each([
    ["no JSON", "x"],
    ["an unknown request", { do: "erase" }],
    ["a place before the grid", { do: "edit", sheetId: 0, row: -1, column: 0, text: "" }],
  ])("refuses %s", async (_, body) => {
    const response = await fetch(preview.address + "do", { method: "POST", body: JSON.stringify(body) });
    expect(response.status).toBe(400);
  });

  it("takes the next port when its own is taken", async () => {
    const taken = Number(new URL(preview.address).port);
    const file2 = await createWorkbook("deux", [newSheet(0, "A")]);
    const project = makeProject("", {}, JSON.stringify({ timeZone: "UTC", oauthScopes: [] }));
    const session = new PreviewSession(await Host.start(project, file2.workbook), file2, file);
    const second = await servePreview(session, taken);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });
});

it("gives the panel's frame the rights that Google gives the frame of a bound script, and no others", async () => {
  const page = await (await fetch(preview.address)).text();
  const rights = /data-sandbox="([^"]*)"/.exec(page)?.[1]?.split(" ").sort();
  expect(rights).toEqual([
    "allow-downloads",
    "allow-forms",
    "allow-modals",
    "allow-popups",
    "allow-popups-to-escape-sandbox",
    "allow-same-origin",
    "allow-scripts",
  ]);
});

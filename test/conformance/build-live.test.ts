import { readFileSync, readdirSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { Host } from "../../src/local/host.ts";
import { newDrive } from "../../src/local/model/forms.ts";
import { newSheet, newWorkbook } from "../../src/local/model/workbook.ts";
import { makeProject } from "../../src/local/project.ts";
import { sandboxOf } from "../../src/local/sandbox.ts";
import { DIST_LIVE, buildLive } from "../../tools/build-live.ts";
import { liveHost } from "./live-host.ts";

const read = (name: string): string => readFileSync(`${DIST_LIVE}/${name}`, "utf8");
const SCOPES = ["spreadsheets", "script.container.ui", "forms"].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);
const MANIFEST = JSON.stringify({ timeZone: "America/Toronto", oauthScopes: SCOPES });
const workbook = () => newWorkbook("essai", [newSheet(1, "Feuille 1")]);

beforeAll(buildLive);

it("makes one script, one page, the manifest of the add-on, and what is pasted by hand", () => {
  const files = ["Code.js", "appsscript.json", "dix-premiers.gs", "live.html", "trousse.gs"];
  expect(readdirSync(DIST_LIVE).sort()).toEqual(files);
  expect(read("appsscript.json")).toBe(readFileSync("appsscript.json", "utf8"));
});

it("the menu is there in the language of the person, also before anything is authorised", async () => {
  const project = makeProject(read("Code.js"), { live: read("live.html") }, read("appsscript.json"));
  const host = await Host.start(project, workbook());
  for (const [locale, caption] of [
    ["fr", "Tout vérifier"],
    ["en", "Check everything"],
  ] as const) {
    host.userLocale = locale;
    host.open("NONE");
    expect(host.menus[0]).toMatchObject({
      addOn: true,
      entries: [{ caption, functionName: "showConformance" }],
    });
  }
});

it("the page and the scripts send nothing anywhere", () => {
  for (const name of ["Code.js", "live.html", "dix-premiers.gs", "trousse.gs"]) {
    expect(read(name)).not.toMatch(/UrlFetchApp|XMLHttpRequest|\bfetch\(|WebSocket|sendBeacon/);
    expect(read(name)).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
  }
});

it("keeps its results in a tab of the spreadsheet, as texts", async () => {
  const project = makeProject(read("Code.js"), { live: read("live.html") }, read("appsscript.json"));
  const host = await Host.start(project, workbook());
  const row = {
    id: "W2",
    sentence: "=1+1",
    expected: "[1]",
    observed: "=2",
    outcome: "✓",
    milliseconds: 7,
    notes: "",
  };
  for (let time = 0; time < 2; time++)
    host.call("keepResults", JSON.stringify({ rows: [row], setting: "0.1.0" }));
  const sheet = host.workbook.sheets.find(({ name }) => name === "Résultats");
  expect(sheet?.rows[1]?.map((cell) => cell?.formula ?? cell?.value)).toEqual([
    ...["W2", "=1+1", "[1]", "=2", "✓", 7],
    ...[null, "0.1.0"],
  ]);
  expect(host.workbook.sheets).toHaveLength(2);
});

it("the first ten, pasted by hand, ask for three gestures and write ten lines", async () => {
  const code = read("dix-premiers.gs");
  expect(code).toMatch(/^\/\*[^]+etape1_step1[^]+Make an empty spreadsheet/);
  // The emulator gives forms to scripts outside documents only
  const inEmulator = `FormApp = { create: () => ({ getTitle: () => "" }) };\n${code}`;
  const host = await Host.start(makeProject(inEmulator, {}, MANIFEST), workbook());
  host.call("etape1_step1");
  expect(host.takeSeen().panels).toHaveLength(1);
  const dragged = host.workbook.sheets.find(({ name }) => name === "~O4")?.id ?? 0;
  host.drag(dragged, { row: 1, column: 0, rows: 1, columns: 1 }, { row: 1, column: 3 });
  host.call("keepEcho", 20);
  host.call("etape2_step2");
  const lines = host.workbook.sheets.find(({ name }) => name === "~dix")?.rows ?? [];
  const ids = lines.map(([cell]) => String(cell?.value));
  expect(ids.sort()).toEqual(["D6", "H2", "K1", "O4", "O5", "O6", "P4", "T6", "W2", "W4"]);
  expect(lines.map(([, verdict]) => String(verdict?.value).charAt(0)).join("")).toBe("✓".repeat(10));
  expect(host.log.filter((line) => line.includes("~O"))).toHaveLength(3);
});

it("the cases of the kit, pasted by hand, say what came of each in the log", async () => {
  const project = makeProject(read("trousse.gs"), {}, MANIFEST);
  const run = await sandboxOf(project);
  const { result, log } = run({
    ...{ entry: { kind: "call", name: "verifierTrousse_checkKit", args: [] }, authMode: "FULL" },
    ...{ workbook: workbook(), selection: { sheetId: 1, area: { row: 0, column: 0, rows: 1, columns: 1 } } },
    ...{ scopes: project.scopes, htmlFiles: {}, addOnName: "Dyade" },
    ...{ userLocale: "fr", account: "", scriptTimeZone: project.timeZone, cache: {}, drive: newDrive() },
  });
  expect(result).toMatchObject({ ok: true });
  expect(log.map((line) => line.slice(0, 6))).toEqual(
    ["K1", "K2", "K3", "K4", "K5", "K8", "K9"].map((id) => `${id} | ✓`),
  );
});

it("a copy of the file says what came along: the tag of the spreadsheet, not the properties", async () => {
  const host = await liveHost();
  const here = (where: Host): unknown => JSON.parse(String(where.call("describeHere")));
  expect(here(host)).toMatchObject({ isMarkedCopy: false, isTaggedCopy: false });
  expect(here(host)).toMatchObject({ isMarkedCopy: false, isTaggedCopy: false });
  expect(here(await host.copyFile())).toMatchObject({ isMarkedCopy: false, isTaggedCopy: true });
});

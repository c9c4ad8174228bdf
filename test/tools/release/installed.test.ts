import { beforeAll, describe, expect, test } from "vitest";
import { toPlan } from "../../../src/core/dyads/to-plan.ts";
import type { Outcome } from "../../../src/core/proposal/outcome.ts";
import type { Host } from "../../../src/local/host.ts";
import { pastedProject } from "../../../src/local/pasted-project.ts";
import { runAsWorker, scriptOf } from "../../../src/local/sidebar-worker.ts";
import { addOnInOneFile } from "../../../tools/release/one-file.ts";
import { SETTINGS, smallTables } from "../../core/dyads/cohorts.ts";
import { columnOf } from "../../server/dyads-cells.ts";
import { ask, at, hostOf, read, sheetNamed, valueOf } from "../../server/sample-host.ts";
import { EDITION } from "./edition.ts";

let code = "";
beforeAll(async () => {
  code = await addOnInOneFile(EDITION);
});

/** A person has pasted the file into the script of their spreadsheet, saved, and reloaded the spreadsheet. */
async function installed(): Promise<Host> {
  const host = await hostOf(smallTables(), pastedProject(code));
  host.open("NONE");
  return host;
}

/** The page that the menu shows. */
function panelOf(host: Host): string {
  const [item] = host.menus[0]?.entries ?? [];
  if (item?.kind !== "item") throw new Error("no menu item");
  host.menu(item.functionName);
  const [panel] = host.takeSeen().panels;
  expect(panel).toMatchObject({ kind: "sidebar", file: null, title: "Dyade" });
  return panel?.text ?? "";
}

describe("Dyade as one pasted file", () => {
  test("bears one mark of its build in the script and in the panel, so that an open panel notices a new one", async () => {
    const host = await installed();
    const { build } = valueOf(ask(host, "describeScript", {}));
    expect(build).toMatch(/^dyade-build-(?!0{12})[0-9a-f]{12}$/);
    expect(panelOf(host).split(build)).toHaveLength(2);
  });

  test("asks for this spreadsheet alone and for the panel", () => {
    expect(pastedProject(code).scopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
  });

  test("goes the whole way: menu, panel, reading, proposal, new tab, a status, a decision, the directory", async () => {
    const host = await installed();
    const script = scriptOf(panelOf(host));

    const snapshot = { ...read(host), settings: SETTINGS };
    const outcome = JSON.parse(
      await runAsWorker(script, JSON.stringify(snapshot), () => undefined),
    ) as Outcome;
    if (outcome.kind !== "proposal") throw new Error(outcome.kind);
    const { tab, sheetId } = valueOf(ask(host, "writeTab", toPlan(outcome.sheet, snapshot.tables)));
    expect(sheetNamed(host.workbook, tab).rows.length).toBeGreaterThan(1);

    host.edit({ sheetId, row: 1, column: 0, text: "Verrouillée" });
    const edited = sheetNamed(host.workbook, tab);
    expect(at(edited, 2, 1)).toBe("Verrouillée");
    const decided = {
      mentee: String(at(edited, 3, columnOf("mentee"))),
      menteeKey: String(at(edited, 3, columnOf("menteeKey"))),
      cellsSeen: [1, 2, 3].map((column) => String(at(edited, 3, column) ?? "")).join(" ¦ "),
      status: "refused",
    } as const;
    valueOf(ask(host, "decide", { sheetId, decisions: [decided] }));
    const after = sheetNamed(host.workbook, tab);
    expect([at(after, 2, 1), at(after, 3, 1)]).toEqual(["Verrouillée", "Refusée"]);

    const { text } = valueOf(ask(host, "directoryTemplate", {}));
    expect(text).toMatch(/^<!doctype html>[\s\S]*id="directory-data"[\s\S]*<\/html>\s*$/);
    expect(host.failures).toEqual([]);
  });

  test("names its version and day first, and ends with the line by which a paste is known to be whole", () => {
    expect(code).toMatch(/^\/\*\*\n \* Dyade 1\.2\.3 \(2026-11-30\)\n/);
    expect(code).toMatch(/\n\/\*\* @OnlyCurrentDoc \*\/\n/);
    expect(code).toMatch(/\n\/\/ Fin de Dyade\. End of Dyade\.\n$/);
  });

  test("keeps to lines that an editor can show", () => {
    expect(Math.max(...code.split("\n").map((line) => line.length))).toBeLessThan(1000);
  });
});

import { describe, expect, it } from "vitest";
import { Host, ScriptError } from "../../src/local/host.ts";
import { dragCells, sortSheet } from "../../src/local/model/gestures.ts";
import { deleteLines } from "../../src/local/model/lines.ts";
import { makeProject } from "../../src/local/project.ts";
import { RefusedInput } from "../../src/local/typing.ts";
import { workbookOf } from "./appsscript/try-script.ts";

const SCOPE = "https://www.googleapis.com/auth/";
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Ouvrir', 'show').addToUi(); }
function onEdit(e) { e.range.offset(0, 1).setValue('vu : ' + e.value); }
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Dyade')); }
function write(text) { SpreadsheetApp.getActive().getSheets()[0].getRange('A9').setValue(text); return { wrote: text }; }
function half() { write('écrit'); throw new Error('puis échoué'); }
`;

async function hostOf(code = CODE): Promise<Host> {
  const oauthScopes = [SCOPE + "spreadsheets.currentonly", SCOPE + "script.container.ui"];
  const project = makeProject(
    code,
    { sidebar: "<p>" },
    JSON.stringify({ timeZone: "America/Toronto", oauthScopes }),
  );
  return Host.start(project, workbookOf(["Nom", "Ville"], ["Amélie", null]));
}

const valueOf = (host: Host, row: number, column: number): unknown =>
  host.workbook.sheets[0]?.rows[row]?.[column]?.value;

describe("a host", () => {
  it("builds the menu when the file is opened, in every state of the installation", async () => {
    const host = await hostOf();
    for (const mode of ["NONE", "LIMITED"] as const) {
      host.open(mode);
      expect(host.menus).toMatchObject([{ addOn: true, caption: "Dyade" }]);
    }
  });

  it("opens the sidebar from the menu", async () => {
    const host = await hostOf();
    host.menu("show");
    expect(host.takeSeen().panels).toMatchObject([{ kind: "sidebar", file: "sidebar", title: "Dyade" }]);
    expect(host.takeSeen().panels).toEqual([]);
  });

  it("opens a sidebar that the script made of a text", async () => {
    const show =
      "function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Ici')); }";
    const host = await hostOf(show);
    host.menu("show");
    expect(host.takeSeen().panels).toMatchObject([{ kind: "sidebar", file: null, text: "<p>Ici" }]);
  });

  it("runs a function that the sidebar calls, and keeps what it wrote", async () => {
    const host = await hostOf();
    expect(host.call("write", "bonjour")).toEqual({ wrote: "bonjour" });
    expect(valueOf(host, 8, 0)).toBe("bonjour");
    expect(host.usage?.writes).toBe(1);
  });

  it("tells the failure of a script, and keeps what was written before it", async () => {
    const host = await hostOf();
    expect(() => host.call("half")).toThrow(ScriptError);
    expect(valueOf(host, 8, 0)).toBe("écrit");
    try {
      host.call("half");
    } catch (error) {
      expect(error).toMatchObject({
        message: "puis échoué",
        scriptStack: expect.stringMatching(/^Error: puis échoué\n +at half \(Code\.js:6:\d+\)$/) as string,
      });
    }
  });

  it("fires onEdit after a person's edit", async () => {
    const host = await hostOf();
    host.edit({ sheetId: 0, row: 1, column: 0, text: "Zoé" });
    expect([valueOf(host, 1, 0), valueOf(host, 1, 1)]).toEqual(["Zoé", "vu : Zoé"]);
  });

  it("fires onEdit once for a paste, without a value where it is several cells, and for a clearing", async () => {
    const host = await hostOf(
      "function onEdit(e) { e.range.setNote('vu ' + JSON.stringify([e.value, e.oldValue])); }",
    );
    const note = (row: number, column: number) => host.workbook.sheets[0]?.rows[row]?.[column]?.note;
    host.paste({
      sheetId: 0,
      row: 2,
      column: 0,
      texts: [
        ["a", "b"],
        ["12%", ""],
      ],
    });
    expect([valueOf(host, 2, 1), valueOf(host, 3, 0), valueOf(host, 3, 1)]).toEqual(["b", 0.12, null]);
    expect([note(2, 0), note(3, 1)]).toEqual(["vu [null,null]", "vu [null,null]"]);
    host.paste({ sheetId: 0, row: 2, column: 0, texts: [["c"]] });
    expect(note(2, 0)).toBe('vu ["c","a"]');
    host.paste({ sheetId: 0, row: 2, column: 0, texts: [[""]] });
    expect([valueOf(host, 2, 0), note(2, 0)]).toEqual([null, 'vu [null,"c"]']);
  });

  it("fires onEdit neither for cells dragged unseen, nor for rows sorted or taken out, nor for what a script writes", async () => {
    const host = await hostOf();
    host.rearrange((workbook) => {
      const [sheet] = workbook.sheets;
      if (sheet === undefined) throw new Error("no tab");
      dragCells(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, { row: 0, column: 2 });
      sortSheet(sheet, 2);
      deleteLines(workbook, sheet, "row", 1, 1);
    });
    expect(host.usage).toBeNull();
    expect(valueOf(host, 0, 2)).toBe("Amélie");
    host.call("write", "x");
    expect(valueOf(host, 8, 1)).toBeUndefined();
  });

  it("fires onEdit where cells were dragged to, without their text", async () => {
    const host = await hostOf();
    host.drag(0, { row: 0, column: 0, rows: 1, columns: 1 }, { row: 3, column: 2 });
    expect([valueOf(host, 0, 0), valueOf(host, 3, 2), valueOf(host, 3, 3)]).toEqual([
      ...[undefined, "Nom", "vu : undefined"],
    ]);
  });

  it("reads what a person types as a spreadsheet does, and clears with an empty text", async () => {
    const host = await hostOf("");
    host.edit({ sheetId: 0, row: 2, column: 0, text: "12%" });
    expect(host.workbook.sheets[0]?.rows[2]?.[0]).toEqual({ value: 0.12, format: "0%" });
    host.edit({ sheetId: 0, row: 2, column: 0, text: "" });
    expect(valueOf(host, 2, 0)).toBeNull();
  });

  it("refuses what the list of a cell refuses", async () => {
    const host = await hostOf();
    host.workbook.sheets[0]?.validations.push({
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      rule: { kind: "list", values: ["Lévis"], dropdown: true, allowInvalid: false },
    });
    expect(() => host.edit({ sheetId: 0, row: 1, column: 1, text: "Rimouski" })).toThrow(RefusedInput);
    expect(valueOf(host, 1, 1)).toBeUndefined();
  });
});

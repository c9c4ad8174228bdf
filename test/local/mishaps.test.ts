import { describe, expect, it } from "vitest";
import { Host, ScriptError } from "../../src/local/host.ts";
import { sortSheet } from "../../src/local/model/gestures.ts";
import { deleteLines, insertLines } from "../../src/local/model/lines.ts";
import type { Sheet, Workbook } from "../../src/local/model/workbook.ts";
import { makeProject } from "../../src/local/project.ts";
import { workbookOf } from "./appsscript/try-script.ts";

const SCOPE = "https://www.googleapis.com/auth/";
const CODE = `
let runs = 0;
const tab = () => SpreadsheetApp.getActive().getSheets()[0];
function count() { runs += 1; return runs; }
function onEdit(e) { e.range.setNote('vu ' + e.value); }
function four() {
  const sheet = tab();
  sheet.getRange('A1').setValue('un');
  sheet.getRange('A2').setValue('deux');
  const read = sheet.getRange('A1:A2').getValues().join();
  sheet.getRange('A3').setValue('trois');
  return read;
}
function careful() { try { return four() } catch (error) { return 'pris : ' + error.message } }
function flushed() { tab().getRange('A1').setValue('un'); SpreadsheetApp.flush(); return 'fini'; }
function settle(name) { PropertiesService.getDocumentProperties().setProperty('x', name); return tab().getName(); }
function lastRow() { return tab().getLastRow(); }
function late() { const range = tab().getRange('A1:A1000'); const sheets = tab().getLastRow(); return range.getValues().length; }
function locked(patience) {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return 'occupé';
  four();
  lock.releaseLock();
  tab().getLastRow();
  return 'fait';
}
`;
const LOCKING = CODE.replace(
  "function onEdit(e) {",
  "function onEdit(e) { LockService.getDocumentLock().waitLock(20000);",
);
const TIMED_OUT = "Service Spreadsheets timed out while accessing document with id local-essai.";
/** Calls of `four`: getSheets, three writes, and the reading before the last. */
const [SECOND_WRITE, READING, LAST_WRITE] = [3, 4, 5];

async function hostOf(code = CODE): Promise<Host> {
  const oauthScopes = [SCOPE + "spreadsheets.currentonly", SCOPE + "script.container.ui"];
  const manifest = JSON.stringify({ timeZone: "America/Toronto", oauthScopes });
  const workbook = workbookOf(["Nom", "c"], ["Zoé", "b"], ["Luc", "a"]);
  return Host.start(makeProject(code, { sidebar: "<p>" }, manifest), workbook);
}

function sheetOf({ sheets: [sheet] }: Workbook): Sheet {
  if (sheet === undefined) throw new Error("no tab");
  return sheet;
}

const column = (host: Host, at = 0): unknown[] =>
  sheetOf(host.workbook).rows.map((row) => row[at]?.value ?? null);

describe("a call that fails", () => {
  it("fails by its number, once; what was written before it stays", async () => {
    const host = await hostOf();
    host.mishaps.failAt(SECOND_WRITE);
    expect(() => host.call("four")).toThrow(ScriptError);
    host.mishaps.failAt(SECOND_WRITE);
    expect(() => host.call("four")).toThrow(TIMED_OUT);
    expect(column(host)).toEqual(["un", "Zoé", "Luc"]);
    expect(host.call("four")).toBe("un,deux");
  });

  it("fails by the name of its method and in other words, and the script may catch it", async () => {
    const host = await hostOf();
    host.mishaps.failAt("Range.getValues", "Server error");
    expect(host.call("careful")).toBe("pris : Server error");
    expect(column(host)).toEqual(["un", "deux", "Luc"]);
  });

  it("can be each of the calls that a run makes", async () => {
    const host = await hostOf();
    host.call("four");
    const calls = host.usage?.calls ?? 0;
    expect(calls).toBe(LAST_WRITE);
    for (let call = 1; call <= calls; call++) {
      host.mishaps.failAt(call);
      expect(host.call("careful")).toBe(`pris : ${TIMED_OUT}`);
    }
    host.mishaps.failAt(calls + 1);
    expect(host.call("careful")).toBe("un,deux");
  });

  it("may be the first of an outage, which other executions meet until it is over", async () => {
    const host = await hostOf();
    host.mishaps.failFrom(READING);
    expect(host.call("careful")).toBe(`pris : ${TIMED_OUT}`);
    expect(() => host.call("lastRow")).toThrow(TIMED_OUT);
    host.mishaps.recover();
    expect(host.call("four")).toBe("un,deux");
    host.mishaps.failFrom("Sheet.getRange", "Service error");
    expect(host.call("careful")).toBe("pris : Service error");
    expect(() => host.call("lastRow")).toThrow("Service error");
  });
});

describe("writes that wait", () => {
  it("fail at the next read, and all that waited is lost; what was read before is not", async () => {
    const host = await hostOf();
    host.mishaps.buffers = true;
    host.mishaps.failAt(SECOND_WRITE);
    expect(host.call("careful")).toBe(`pris : ${TIMED_OUT}`);
    expect(column(host)).toEqual(["Nom", "Zoé", "Luc"]);
  });

  it("fail at the flush, or at the end of the execution", async () => {
    const host = await hostOf();
    host.mishaps.buffers = true;
    host.mishaps.failAt(2);
    expect(() => host.call("flushed")).toThrow(TIMED_OUT);
    host.mishaps.failAt("SpreadsheetApp.flush");
    expect(() => host.call("flushed")).toThrow(TIMED_OUT);
    expect(column(host)).toEqual(["Nom", "Zoé", "Luc"]);
    host.mishaps.failAt(LAST_WRITE);
    expect(() => host.call("careful")).toThrow(TIMED_OUT);
    expect(column(host)).toEqual(["un", "deux", "Luc"]);
  });

  it("come after what another person did meanwhile, and replace it", async () => {
    const host = await hostOf();
    host.mishaps.buffers = true;
    host.mishaps.beforeCall(READING, () => {
      expect(column(host)).toEqual(["Nom", "Zoé", "Luc"]);
      host.edit({ sheetId: 0, row: 1, column: 0, text: "Léa" });
      host.edit({ sheetId: 0, row: 2, column: 0, text: "Éva" });
    });
    expect(host.call("four")).toBe("un,deux");
    expect(column(host)).toEqual(["un", "deux", "trois"]);
    expect(sheetOf(host.workbook).rows[1]?.[0]?.note).toBe("vu Léa");
  });
});

describe("another person", () => {
  it("types between two calls: onEdit runs in an execution of its own, and both stay", async () => {
    const host = await hostOf();
    host.mishaps.beforeCall(READING, () => {
      expect(column(host)).toEqual(["un", "deux", "Luc"]);
      host.edit({ sheetId: 0, row: 1, column: 0, text: "Léa" });
      expect(host.call("count")).toBe(1);
    });
    expect(host.call("four")).toBe("un,Léa");
    expect(column(host)).toEqual(["un", "Léa", "trois"]);
    expect(sheetOf(host.workbook).rows[1]?.[0]?.note).toBe("vu Léa");
  });

  it("sorts, puts rows and columns in and takes them out under a script that does not notice", async () => {
    const host = await hostOf();
    host.mishaps.beforeCall("Range.getValues", () => {
      host.rearrange((workbook) => {
        insertLines(workbook, sheetOf(workbook), "column", 0, 1);
        insertLines(workbook, sheetOf(workbook), "row", 1, 1);
        sortSheet(sheetOf(workbook), 2);
      });
    });
    expect(host.call("four")).toBe(",");
    expect(column(host, 1)).toEqual(["Luc", "deux", "un", null]);
    expect(column(host, 0)).toEqual([null, null, "trois", null]);
  });

  it("takes the rows away that a range spans, or the tab itself", async () => {
    const host = await hostOf();
    host.mishaps.beforeCall("Range.getValues", () => {
      host.rearrange((workbook) => {
        deleteLines(workbook, sheetOf(workbook), "row", 500, 400);
      });
    });
    expect(() => host.call("late")).toThrow("outside the dimensions of the sheet");
    host.mishaps.beforeCall("Range.getValues", () => {
      host.rearrange((workbook) => {
        workbook.sheets = [{ ...sheetOf(workbook), id: 7, name: "Autre" }];
      });
    });
    expect(() => host.call("four")).toThrow("Sheet 0 not found");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Autre"]);
  });

  it("has a panel of their own, with globals, a view and properties that the script finds afterwards", async () => {
    const host = await hostOf();
    host.mishaps.beforeCall(2, () => {
      host.account = "luc@x.example";
      host.call("settle", "autre");
      host.select({ sheetId: 0, area: { row: 5, column: 1, rows: 1, columns: 1 } });
    });
    host.call("four");
    expect(host.workbook.documentProperties).toEqual({ x: "autre" });
    expect([host.account, host.selection.area.row]).toEqual(["", 0]);
  });

  it("finds a fault of the test itself thrown to the test, not to the script", async () => {
    const host = await hostOf();
    host.mishaps.beforeCall(2, () => {
      throw new TypeError("dans le test");
    });
    expect(() => host.call("careful")).toThrow(new TypeError("dans le test"));
  });
});

describe("the lock of the document", () => {
  it("that somebody keeps is refused once the patience is spent, in simulated time", async () => {
    const host = await hostOf();
    host.mishaps.lockTaken = true;
    expect(host.call("locked", 5000)).toBe("occupé");
    expect(host.usage?.milliseconds).toBeGreaterThanOrEqual(5000);
    host.mishaps.lockTaken = false;
    expect(host.call("locked", 5000)).toBe("fait");
  });

  it("held by a run makes the trigger of an edit wait its turn, two of them at most", async () => {
    const host = await hostOf(LOCKING);
    host.mishaps.beforeCall("Range.getValues", () => {
      for (const row of [4, 5, 6]) host.edit({ sheetId: 0, row, column: 1, text: `r${String(row)}` });
      expect(sheetOf(host.workbook).rows[4]?.[1]).toEqual({ value: "r4" });
    });
    host.mishaps.beforeCall("Sheet.getLastRow", () => {
      expect(sheetOf(host.workbook).rows[4]?.[1]?.note).toBe("vu r4");
    });
    expect(host.call("locked", 5000)).toBe("fait");
    const notes = [4, 5, 6].map((row) => sheetOf(host.workbook).rows[row]?.[1]?.note);
    expect(notes).toEqual(["vu r4", "vu r5", undefined]);
    expect(column(host, 1).slice(4)).toEqual(["r4", "r5", "r6"]);
  });

  it("held by a run is refused to a second panel", async () => {
    const host = await hostOf();
    host.mishaps.beforeCall("Range.getValues", () => {
      expect(host.call("locked", 10)).toBe("occupé");
    });
    expect(host.call("locked", 10)).toBe("fait");
  });

  it("given back at the end of a run lets the trigger run, whose failure nobody is told", async () => {
    const failing = LOCKING.replace("e.range.setNote", "throw new Error('raté'); e.range.setNote");
    const host = await hostOf(failing);
    host.mishaps.beforeCall(LAST_WRITE, () => {
      host.edit({ sheetId: 0, row: 4, column: 1, text: "x" });
    });
    host.call("locked", 10);
    expect(host.failures).toEqual(["raté"]);
  });
});

it("each execution has globals of its own", async () => {
  const host = await hostOf();
  expect([host.call("count"), host.call("count")]).toEqual([1, 1]);
});

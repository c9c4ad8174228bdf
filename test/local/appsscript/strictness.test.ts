import { describe, expect, it } from "vitest";
import { evaluate, runScript, workbookOf } from "./try-script.ts";

describe("what Apps Script would refuse", () => {
  it.each([
    ["an unknown method", "sheet.getFooBar()", "Sheet.getFooBar is not a function"],
    [
      "an unknown service method",
      "SpreadsheetApp.openById('x')",
      "SpreadsheetApp.openById is not a function",
    ],
    ["an unknown enumeration value", "SpreadsheetApp.WrapStrategy.SHRINK", "WrapStrategy.SHRINK"],
    [
      "a service without a scope",
      "UrlFetchApp.fetch('https://x.test')",
      "permission to call UrlFetchApp.fetch",
    ],
    [
      "asking who the user is",
      "Session.getActiveUser().getEmail()",
      "permission to call Session.getActiveUser",
    ],
    ["listing triggers", "ScriptApp.getProjectTriggers()", "permission to call ScriptApp.getProjectTriggers"],
    ["a property set on a service object", "sheet.name = 'x'", "not extensible"],
    ["too few rows", "range('A1:B2').setValues([['a','b']])", "The data has 1 but the range has 2"],
    ["too many columns", "range('A1').setValues([['a','b']])", "The data has 2 but the range has 1"],
    ["ragged rows", "range('A1:B2').setValues([['a','b'],['c']])", "number of columns"],
    ["values that are no table", "range('A1').setValues(['a'])", "Object[][]"],
    ["an object as a value", "range('A1').setValue({})", "cannot hold"],
    ["undefined as a value", "range('A1').setValues([[undefined]])", "cannot hold undefined"],
    ["NaN as a value", "range('A1').setValues([[NaN]])", "cannot hold number"],
    [
      "undefined as an argument",
      "sheet.getRange(undefined, 1)",
      "don't match the method signature for Sheet.getRange",
    ],
    ["a row below the grid", "sheet.getRange(1001, 1)", "outside the dimensions"],
    ["a column right of the grid", "sheet.getRange(1, 27)", "outside the dimensions"],
    ["a range that leaves the grid", "sheet.getRange(999, 1, 3, 1)", "outside the dimensions"],
    ["row zero", "sheet.getRange(0, 1)", "too small"],
    ["no rows", "sheet.getRange(1, 1, 0, 1)", "at least 1"],
    ["half a row", "sheet.getRange(1.5, 1)", "to int"],
    ["a reference to nothing", "sheet.getRange('nothing here')", "Range not found"],
    ["a tab that exists", "ss.insertSheet('Feuille')", "already exists"],
    ["a tab that exists, in other case", "ss.insertSheet('FEUILLE')", "already exists"],
    ["a tab without a name", "ss.insertSheet('')", "cannot be empty"],
    ["a tab name of 101 characters", "ss.insertSheet('x'.repeat(101))", "longer than 100"],
    ["renaming to a name that exists", "ss.insertSheet('B').setName('Feuille')", "already exists"],
    ["deleting the last tab", "ss.deleteSheet(sheet)", "remove all the sheets"],
    ["hiding the last tab", "sheet.hideSheet()", "hide all the sheets"],
    ["using a deleted tab", "const b = ss.insertSheet(); ss.deleteSheet(b); b.getName()", "not found"],
    [
      "writing to a deleted tab",
      "const r = ss.insertSheet().getRange('A1'); ss.deleteSheet(r.getSheet()); r.setValue(1)",
      "not found",
    ],
    ["50,001 characters in a cell", "range('A1').setValue('x'.repeat(50001))", "50000 characters"],
    [
      "a property over 9 KB",
      "PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9300))",
      "too large",
    ],
    [
      "a property that is no text",
      "PropertiesService.getDocumentProperties().setProperty('a', 1)",
      "signature",
    ],
    [
      "a store over 500 KB",
      "const p = PropertiesService.getDocumentProperties(); for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))",
      "quota",
    ],
    [
      "a cached value over 100 KB",
      "CacheService.getDocumentCache().put('a', 'x'.repeat(102401))",
      "too large",
    ],
    [
      "a cache key over 250 characters",
      "CacheService.getDocumentCache().put('k'.repeat(251), 'x')",
      "too large",
    ],
    [
      "a list of 501 items",
      "SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, String))",
      "500",
    ],
    ["a list of numbers", "SpreadsheetApp.newDataValidation().requireValueInList([1])", "signature"],
    ["a validation without a criterion", "SpreadsheetApp.newDataValidation().build()", "criterion"],
    [
      "a validation that is not built",
      "range('A1').setDataValidation(SpreadsheetApp.newDataValidation())",
      "signature",
    ],
    [
      "a conditional format without ranges",
      "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()",
      "ranges",
    ],
    [
      "a conditional formula about another tab",
      "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Autre!A1=1')",
      "different sheet",
    ],
    ["a colour that is none", "range('A1').setBackground('rougeâtre')", "not a colour"],
    ["an alignment that is none", "range('A1').setVerticalAlignment('center')", "none of"],
    [
      "a second filter",
      "range('A1:B2').createFilter(); range('A1:B2').createFilter()",
      "already has a filter",
    ],
    ["freezing every row", "sheet.setFrozenRows(1000)", "freeze all"],
    ["deleting every row", "sheet.deleteRows(1, 1000)", "delete all the rows"],
    ["more than ten million cells", "sheet.insertRowsAfter(1000, 400000)", "10000000"],
    [
      "an HTML file that is not there",
      "HtmlService.createHtmlOutputFromFile('page')",
      "No HTML file named page",
    ],
    [
      "a page made of something else than a text",
      "HtmlService.createHtmlOutput(1)",
      "HtmlService.createHtmlOutput",
    ],
    [
      "a rich text outside its text",
      "SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl(0, 2, 'https://x.test')",
      "outside the text",
    ],
    ["a date pattern unknown here", "Utilities.formatDate(new Date(), 'UTC', 'MMMM')", "not emulated"],
    ["sleeping past the limit", "Utilities.sleep(360001)", "Exceeded maximum execution time"],
  ])("%s", async (_, body, message) => {
    await expect(evaluate(body)).rejects.toThrow(message);
  });

  it("an invalid value where only those of the list may be", async () => {
    const rule =
      "SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build()";
    await expect(
      evaluate(`range('B2').setDataValidation(${rule}); range('B2').setValue('c')`),
    ).rejects.toThrow("B2");
    await expect(
      evaluate(`range('B2').setDataValidation(${rule}); range('B2').setValue('b')`),
    ).resolves.not.toThrow();
  });

  it("a manifest without the scope of the sidebar", async () => {
    const scopes = ["https://www.googleapis.com/auth/spreadsheets.currentonly"];
    const body = "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar'))";
    await expect(evaluate(body, { scopes })).rejects.toThrow("permission to call Ui.showSidebar");
  });
});

describe("the globals of a script", () => {
  it.each([
    ...[
      "setTimeout",
      "setInterval",
      "queueMicrotask",
      "URL",
      "URLSearchParams",
      "TextEncoder",
      "TextDecoder",
      "fetch",
    ],
    ...[
      "atob",
      "btoa",
      "crypto",
      "performance",
      "structuredClone",
      "AbortController",
      "process",
      "require",
      "module",
    ],
    ...["SharedArrayBuffer", "Atomics", "Buffer", "global", "window", "self", "document", "Emulator"],
  ])("lack %s", async (name) => {
    expect(await evaluate(`return typeof ${name}`)).toBe("undefined");
  });

  it.each(["console", "WebAssembly", "Map", "BigInt", "Intl", "JSON", "Promise"])("have %s", async (name) => {
    expect(await evaluate(`return typeof ${name}`)).not.toBe("undefined");
  });

  it("do not survive a call", async () => {
    expect(await evaluate("globalThis.n = (globalThis.n || 0) + 1; return globalThis.n")).toBe(1);
    expect(await evaluate("return globalThis.n")).toBe(null);
  });
});

describe("which functions the sidebar may call", () => {
  const call = async (name: string): Promise<string> => {
    const code =
      "function shown() { return 'ok' }\nfunction hidden_() {}\nvar held = function () {};\nconst arrow = () => 1;";
    const { result } = await runScript(code, { entry: { kind: "call", name, args: [] } });
    return result.ok ? String(result.value) : result.message;
  };

  it("is those declared at the top level", async () => {
    expect(await call("shown")).toBe("ok");
  });

  it.each([
    "hidden_",
    "held",
    "arrow",
    "toString",
    "SpreadsheetApp",
    "console",
    "eval",
    "constructor",
    "nothing",
  ])("and not %s", async (name) => {
    expect(await call(name)).toBe(`Script function not found: ${name}`);
  });
});

describe("authorisation", () => {
  const open = (code: string, authMode: "NONE" | "LIMITED") =>
    runScript(code, { entry: { kind: "open" }, authMode, workbook: workbookOf(["a"]) });

  it("NONE lets a menu be built, in the reader's language", async () => {
    const code = `function onOpen(e) {
      Logger.log(String(e.authMode) + Session.getActiveUserLocale());
      SpreadsheetApp.getUi().createAddonMenu().addItem('Ouvrir', 'show').addSeparator().addToUi();
    }`;
    const { result, menus, log } = await open(code, "NONE");
    expect(result.ok).toBe(true);
    expect(log).toEqual(["NONEfr"]);
    expect(menus).toEqual([
      {
        addOn: true,
        caption: "Dyade",
        entries: [{ kind: "item", caption: "Ouvrir", functionName: "show" }, { kind: "separator" }],
      },
    ]);
  });

  it.each([
    "SpreadsheetApp.getActive()",
    "PropertiesService.getDocumentProperties()",
    "LockService.getDocumentLock()",
  ])("NONE refuses %s, also while the script loads", async (expression) => {
    for (const code of [`function onOpen() { ${expression} }`, `${expression};\nfunction onOpen() {}`]) {
      const { result } = await open(code, "NONE");
      expect(result).toMatchObject({ ok: false, message: expect.stringContaining("NONE") as string });
    }
  });

  it("LIMITED lets a trigger read and write, and open nothing", async () => {
    const read = await open(
      "function onOpen(e) { e.source.getSheets()[0].getRange('A1').setValue('b') }",
      "LIMITED",
    );
    expect(read.workbook?.sheets[0]?.rows[0]?.[0]?.value).toBe("b");
    const code =
      "function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar')) }";
    expect((await open(code, "LIMITED")).result).toMatchObject({ ok: false });
  });

  it("stops a trigger after 30 seconds", async () => {
    const { result } = await open("function onOpen() { Utilities.sleep(30001) }", "LIMITED");
    expect(result).toMatchObject({ ok: false, message: "Exceeded maximum execution time" });
  });
});

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { declaredFunctions } from "../../src/local/project.ts";
import { DIST, build } from "../../tools/build.ts";

const read = (name: string): string => readFileSync(`${DIST}/${name}`, "utf8");
/** Of 1,024 bytes. */
const kilobytes = (name: string): number => Buffer.byteLength(read(name)) / 1024;

beforeAll(build);

test("the build makes exactly these files, and clasp would push exactly these", () => {
  const files = ["Code.js", "appsscript.json", "directory.html", "sidebar.html"];
  expect(readdirSync(DIST).sort()).toEqual(files);
  const status = execFileSync("npx", ["clasp", "show-file-status", "--json"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { filesToPush, untrackedFiles } = JSON.parse(status) as {
    filesToPush: string[];
    untrackedFiles: string[];
  };
  expect(filesToPush.sort()).toEqual(files.map((file) => `dist/${file}`).sort());
  expect(untrackedFiles).toEqual([]);
});

test("the script asks for two scopes, no other", () => {
  const { oauthScopes } = JSON.parse(read("appsscript.json")) as { oauthScopes: string[] };
  expect(oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ]);
});

test("the script loads where there is nothing but the language, and declares its public functions", () => {
  const context = createContext(Object.create(null) as object);
  for (const name of ["SharedArrayBuffer", "Atomics", "console"])
    runInContext(`delete globalThis.${name}`, context);
  runInContext(read("Code.js"), context);
  const names = [
    "onOpen",
    "onInstall",
    "onEdit",
    "showSidebar",
    "showDecisions",
    "showHelp",
    "readWorkbook",
    "readDyadsTabs",
    "writeTab",
    "decide",
    "verifyTab",
    "editTab",
    "selection",
    "keep",
    "readAside",
    "writeAside",
    "directoryTemplate",
    "describeScript",
    "tryCase",
    "saveSettings",
    "showCell",
  ];
  for (const name of names) expect(runInContext(`typeof ${name}`, context), name).toBe("function");
  expect(declaredFunctions(read("Code.js")).sort()).toEqual(names.sort());
});

test("the script has none of the syntax that Apps Script refuses when a file is saved", () => {
  expect(read("Code.js")).not.toMatch(/^\s*(static\s+\w+\s*[=;]|#\w+\s*[=;(])/m);
});

test("no template literal is left in a page, for HtmlService has been seen to cut them", () => {
  const scripts = ["sidebar.html", "directory.html"].map(
    (page) => /<script(?![^>]*json)[^>]*>([\s\S]*)<\/script>/.exec(read(page))?.[1] ?? "",
  );
  expect(scripts.map(({ length }) => length > 50_000)).toEqual([true, true]);
  for (const text of scripts) {
    const file = ts.createSourceFile("script.js", text, ts.ScriptTarget.ES2020, false, ts.ScriptKind.JS);
    let templates = 0;
    const count = (node: ts.Node): void => {
      if (ts.isTemplateLiteral(node)) templates++;
      ts.forEachChild(node, count);
    };
    count(file);
    expect(templates).toBe(0);
  }
});

test("the sizes keep within their budgets", () => {
  expect(kilobytes("Code.js")).toBeLessThanOrEqual(256);
  expect(kilobytes("sidebar.html")).toBeLessThanOrEqual(2.25 * 1024);
  // A directory must hold 200 mentors in 300 KB.
  expect(kilobytes("directory.html")).toBeLessThanOrEqual(100);
});

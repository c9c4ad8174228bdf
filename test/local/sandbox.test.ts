import { expect, it } from "vitest";
import type { ExecutionRequest } from "../../src/local/appsscript/request.ts";
import { makeProject } from "../../src/local/project.ts";
import { sandboxOf } from "../../src/local/sandbox.ts";
import { workbookOf } from "./appsscript/try-script.ts";

const MANIFEST = JSON.stringify({ timeZone: "America/Toronto", oauthScopes: [] });

const request: ExecutionRequest = {
  entry: { kind: "call", name: "main", args: [] },
  authMode: "FULL",
  workbook: workbookOf(["a"]),
  selection: { sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 1 } },
  scopes: [],
  htmlFiles: {},
  addOnName: "Dyade",
  userLocale: "fr",
  account: "",
  scriptTimeZone: "America/Toronto",
  cache: {},
};

it.each([
  ["a variable of the script", "let count = 0;", "return ++count"],
  ["a list of the script", "const list = [];", "return list.push(1)"],
  ["a name that nothing declares", "", "count = typeof count === 'undefined' ? 1 : count + 1; return count"],
  ["the global object", "", "return globalThis.count = (globalThis.count || 0) + 1"],
  ["the global object of a script", "var self = this;", "return self.count = (self.count || 0) + 1"],
  ["a prototype", "", "return Array.prototype.count = ([].count || 0) + 1"],
  ["a method", "", "const before = Math.max(0); Math.max = () => before + 1; return Math.max(0)"],
  ["a service", "", "const before = Logger.count || 0; Logger = { count: before + 1 }; return Logger.count"],
  ["a class", "class Counter { static count = 0 }", "return ++Counter.count"],
  [
    "a text with holes",
    "const tag = (texts) => texts;",
    "const texts = tag`a`; return texts === main.texts ? 2 : 1",
  ],
])("an execution finds nothing that the one before it left in %s", async (_, top, body) => {
  const code = `${top}\nfunction main() { ${body} }`;
  const run = await sandboxOf(makeProject(code, {}, MANIFEST));
  const values = [run(request), run(request), run(request)].map(({ result }) =>
    result.ok ? result.value : result.message,
  );
  // Of a strict service, a name that it lacks is an error each time
  expect(new Set(values).size).toBe(1);
  expect(values[0]).not.toBe(2);
});

it("an execution that runs while another does has a realm of its own", async () => {
  const code =
    "let count = 0;\nfunction main() { count += 1; SpreadsheetApp.getActive().getName(); return count }";
  const run = await sandboxOf(makeProject(code, {}, MANIFEST));
  const within: unknown[] = [];
  const scoped = { ...request, scopes: ["https://www.googleapis.com/auth/spreadsheets"] };
  const outcome = run(scoped, {
    lock: () => "free",
    before: () => {
      const { result } = run(scoped);
      within.push(result.ok && result.value);
      return null;
    },
  });
  expect(outcome.result).toEqual({ ok: true, value: 1 });
  expect(within).not.toHaveLength(0);
  expect(new Set(within)).toEqual(new Set([1]));
});

it("a script that fails as it is read fails whatever is called", async () => {
  const run = await sandboxOf(makeProject("throw new TypeError('no');\nfunction main() {}", {}, MANIFEST));
  expect(run(request).result).toMatchObject({ ok: false, message: "no" });
  expect(run(request).result).toMatchObject({ ok: false, message: "no" });
});

it("a script that cannot be parsed has no sandbox", async () => {
  await expect(sandboxOf(makeProject("function main() {", {}, MANIFEST))).rejects.toThrow("Unexpected");
});

import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { expect, it } from "vitest";

const { outputFiles } = await build({
  entryPoints: ["src/local/appsscript/witness.ts"],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "Witness",
});
const script = `(() => { ${outputFiles[0]?.text ?? ""}; return Witness.witness; })()`;

/** Whether a realm counts as untouched after that code ran in it. */
function isUntouchedAfter(code: string): boolean {
  const context = createContext(Object.create(null) as object);
  runInContext("globalThis.Service = {}", context);
  const witness = runInContext(script, context) as (services: readonly string[]) => () => boolean;
  const isUntouched = witness(["Service"]);
  expect(isUntouched()).toBe(true);
  runInContext(code, context);
  return isUntouched();
}

it.each([
  "globalThis.count = 1",
  "count = 1",
  "delete globalThis.parseInt",
  "parseInt = () => 1",
  "Array = class {}",
  "Object.prototype.toJSON = () => 1",
  "Array.prototype.map = () => []",
  "delete Array.prototype.flat",
  "Math.random = () => 0",
  "Map.prototype[Symbol.iterator] = null",
  "Object.defineProperty(RegExp.prototype, 'flags', { get: () => 'g' })",
  "Object.freeze(JSON)",
  "Object.preventExtensions(Date.prototype)",
  "Error.prepareStackTrace = () => ''",
  "Reflect.ownKeys = () => []; Object.is = () => true; globalThis.count = 1",
  "Array.prototype.every = () => true",
  "Set.prototype.has = () => true",
  "Object.prototype.Service = true; globalThis.count = 1",
  "Array.prototype[Symbol.iterator] = null",
  "Object.getPrototypeOf(''.matchAll(/a/g)).next = 1",
  "Object.getPrototypeOf(async () => 1).constructor.count = 1",
  "Object.getPrototypeOf(function* () {}.prototype).next = 1",
  "Object.getPrototypeOf([][Symbol.iterator]()).next = 1",
])("a realm is touched by %s", (code) => {
  expect(isUntouchedAfter(code)).toBe(false);
});

it.each([
  "(() => { const list = [3, 1].sort(); let count = 1; return new Map([[list, count]]); })()",
  "(() => { class Named { static count = 1 } ; Named.count += 1; return /a(b)/.exec('ab'); })()",
  "Service = { other: true }",
  "(() => { const changed = Array.prototype.map; Array.prototype.map = 1; Array.prototype.map = changed; })()",
])("and not by %s", (code) => {
  expect(isUntouchedAfter(code)).toBe(true);
});

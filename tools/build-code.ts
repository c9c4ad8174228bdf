import { createContext, runInContext } from "node:vm";
import { bundle } from "./page-parts.ts";

/** What esbuild writes for a bundler after it; there is none, and a reviewer has no use for it. */
const HINT = /\/\* @__PURE__ \*\/ /g;

/** The one global of a script, which holds what its entry exports. */
const GLOBAL = "App_";

/**
 * The server, or what another entry exports, as one script for Apps Script that keeps its names and lines, so that
 * reviewers and stack traces can be read; where a shorter statement says the same it is taken, for the whole script is
 * loaded at each call. Apps Script finds top-level function declarations only, so each export gets
 * one that calls into the bundle.
 */
export async function buildCode(entry = "src/server/main.ts"): Promise<string> {
  const script = (await bundle(entry, { format: "cjs", minifySyntax: true })).replace(HINT, "");
  const code = `var ${GLOBAL} = ((module) => {\n${script}\nreturn module.exports;\n})({ exports: {} });`;
  const publicFunctions = exportsOf(code).map(
    (name) => `function ${name}(...args) { return ${GLOBAL}.${name}(...args); }`,
  );
  return [code, ...publicFunctions, ""].join("\n");
}

/** What a built script exports, found by loading it where there is nothing but the language. */
function exportsOf(code: string): string[] {
  const context = createContext(Object.create(null) as object);
  return runInContext(`${code}\nObject.keys(${GLOBAL});`, context) as string[];
}

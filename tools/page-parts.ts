import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { VERSION } from "./version.ts";
import { assertServable, servableScript } from "./servable.ts";

/** What every script and style of ours is built with: names and lines stay as they can be read. */
const PLAIN = {
  bundle: true,
  write: false,
  format: "esm",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  define: { DYADE_VERSION: JSON.stringify(VERSION) },
} satisfies BuildOptions;

/** Where the two names come from that every element is made with. */
const ELEMENTS = fileURLToPath(new URL("../sidebar/elements.ts", import.meta.url));

/** Elements as `h("p", {}, …)`: shorter than the automatic calls, and as easy to read. */
const AS_CALLS = {
  compilerOptions: { jsx: "react", jsxFactory: "h", jsxFragmentFactory: "Fragment" },
} satisfies BuildOptions["tsconfigRaw"];

/** HtmlService has been seen to cut what looks like a comment out of template literals; it never reads the server's script. */
const WITHOUT_TEMPLATES = { "template-literal": false };

/**
 * What esbuild writes for a bundler after it, and the comments that it leaves inside classes and objects while it drops
 * all others: a reader has no use for them. The comment of one word above each module stays, see {@link MODULE}, and
 * parts it from the one before.
 */
const HINT =
  /^\n(?=\/\/ \S+\n)|\/\* @__PURE__ \*\/ |^ *\/\/ @__NO_SIDE_EFFECTS__\n|^ *\/\*\* .* \*\/\n|^ *\/\/ \S+ .*\n/gm;

/** The path of a module above its text, of which all begin and end alike. */
const MODULE = /^( *\/\/ )(?:src\/(?:core\/)?|sidebar\/|node_modules\/)?(\S+?)\.(?:tsx?|m?js)$/gm;

/** A file with all that it imports, as one text. */
export async function bundle(file: string, options: BuildOptions = {}): Promise<string> {
  const define = { ...PLAIN.define, ...options.define };
  const { outputFiles } = await build({ ...PLAIN, ...options, define, write: false, entryPoints: [file] });
  return outputFiles.map(({ text }) => text.replace(HINT, "").replace(MODULE, "$1$2").trim()).join("\n");
}

/** A style sheet with those it imports. @throws {Error} naming what HtmlService would misread. */
export async function bundleStyle(file: string, options: BuildOptions = {}): Promise<string> {
  const code = await bundle(file, options);
  assertServable(code, `style of ${file}`);
  return code;
}

/**
 * A script with all that it imports, which leaves no name on the page. The names of elements are injected where `options`
 * inject nothing else.
 *
 * @throws {Error} naming what HtmlService would misread.
 */
export async function bundleScript(file: string, options: BuildOptions = {}): Promise<string> {
  const script = await bundle(file, {
    inject: [ELEMENTS],
    ...options,
    tsconfigRaw: AS_CALLS,
    supported: WITHOUT_TEMPLATES,
  });
  return servableScript(`(() => {\n"use strict";\n${script}\n})();`, `script of ${file}`);
}

/** A page with one of its elements replaced. @throws {Error} when the page does not hold it exactly once. */
export function withContent(page: string, element: string, content: string): string {
  const parts = page.split(element);
  if (parts.length !== 2) throw new Error(`The page must contain exactly once: ${element}`);
  return parts.join(content);
}

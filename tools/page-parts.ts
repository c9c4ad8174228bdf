import { type BuildOptions, build } from "esbuild";
import { assertServable, servableScript } from "./servable.ts";

/** What every script and style of ours is built with: names and lines stay as they can be read. */
const PLAIN = {
  bundle: true,
  write: false,
  format: "iife",
  target: "es2020",
  charset: "utf8",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  // Google has been seen to cut what looks like a comment out of template literals.
  supported: { "template-literal": false },
} satisfies BuildOptions;

/** A file with all that it imports, as one text. */
export async function bundle(file: string, options: BuildOptions = {}): Promise<string> {
  const { outputFiles } = await build({ ...PLAIN, ...options, write: false, entryPoints: [file] });
  return outputFiles.map(({ text }) => text.trim()).join("\n");
}

/** A style sheet with those it imports. @throws {Error} naming what HtmlService would misread. */
export async function bundleStyle(file: string, options: BuildOptions = {}): Promise<string> {
  const code = await bundle(file, options);
  assertServable(code, `style of ${file}`);
  return code;
}

/** A script with all that it imports. @throws {Error} naming what HtmlService would misread. */
export async function bundleScript(file: string, options: BuildOptions = {}): Promise<string> {
  return servableScript(await bundle(file, options), `script of ${file}`);
}

/** A page with one of its elements replaced. @throws {Error} when the page does not hold it exactly once. */
export function withContent(page: string, element: string, content: string): string {
  const parts = page.split(element);
  if (parts.length !== 2) throw new Error(`The page must contain exactly once: ${element}`);
  return parts.join(content);
}

import { type BuildOptions, build } from "esbuild";
import { pack } from "./pack.ts";
import { assertServable, servableScript } from "./servable.ts";

const TARGET = "es2020";

export const SCRIPT_OPTIONS = {
  bundle: true,
  write: false,
  format: "iife",
  target: TARGET,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  jsx: "automatic",
  jsxImportSource: "preact",
  // HtmlService has been seen to cut what looks like a comment out of template literals.
  supported: { "template-literal": false },
} satisfies BuildOptions;

/** A style sheet with those it imports, minified. @throws {Error} naming what HtmlService would misread. */
export async function bundleStyle(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    target: TARGET,
  });
  const code = (outputFiles[0]?.text ?? "").trim();
  assertServable(code, `style of ${file}`);
  return code;
}

/** A script with all that it imports, minified. @throws {Error} naming what HtmlService would misread. */
export async function bundleScript(file: string): Promise<string> {
  const { outputFiles } = await build({ ...SCRIPT_OPTIONS, entryPoints: [file] });
  return servableScript(outputFiles[0]?.text ?? "", `script of ${file}`);
}

/** The elements that hold a packed text, to be read by `sidebar/packed.ts`, and the script that unpacks it. */
export function packedElements(id: string, text: string, unpacker: string): string {
  return `<script id="${id}" type="text/plain">${pack(text)}</script>\n    <script>${unpacker}</script>`;
}

/** A page with one of its elements replaced. @throws {Error} when the page does not hold it exactly once. */
export function withContent(page: string, element: string, content: string): string {
  const parts = page.split(element);
  if (parts.length !== 2) throw new Error(`The page must contain exactly once: ${element}`);
  return parts.join(content);
}

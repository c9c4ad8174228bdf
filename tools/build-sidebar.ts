import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { build, transform } from "esbuild";

const SIDEBAR = fileURLToPath(new URL("../sidebar/", import.meta.url));
const TARGET = "es2020";
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
const SCRIPT_TAG = '<script id="dyade" src="app.ts"></script>';
/** The element whose text {@link buildSidebar} packs: zlib, then base64. `sidebar/unpack.ts` undoes it. */
export const PACKED_ID = "dyade-packed";

/** Names of XML vocabularies, which the page compares and never fetches. */
const NAMESPACE = /http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)/g;

/** What HtmlService or a browser would misread in an inlined part, and how to name it in an error. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/<\?/, "a scriptlet (<?)"],
  [/<\/(?:script|style)/i, "the end of its own element"],
  [/<!--/, "an HTML comment"],
  [/\b(?:https?|ftp|wss?):\/\//i, "an address"],
  [/\burl\(/, "a style that fetches"],
];

/**
 * Builds the sidebar and gives the text of its one HTML file: the style and a short script inlined, the panel's own
 * script packed, so that the file stays small whatever the panel learns to do.
 * @throws {Error} naming what HtmlService would not serve as it is.
 */
export async function buildSidebar(): Promise<string> {
  const [page, style, script, unpack] = await Promise.all([
    readFile(`${SIDEBAR}index.html`, "utf8"),
    buildStyle(),
    buildScript("app.ts"),
    buildScript("unpack.ts"),
  ]);
  const packed = deflateSync(script, { level: 9 }).toString("base64");
  return inlined(
    inlined(page, STYLE_TAG, `<style>${style}</style>`),
    SCRIPT_TAG,
    `<script id="${PACKED_ID}" type="text/plain">${packed}</script>\n    <script>${unpack}</script>`,
  );
}

/** @throws {Error} when `text` holds something that HtmlService or a browser would misread inside its element. */
export function assertServable(text: string, part: string): void {
  for (const [pattern, name] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const around = text.slice(Math.max(0, found.index - 40), found.index + 40);
    throw new Error(`The sidebar's ${part} contains ${name}: …${around}…`);
  }
}

async function buildStyle(): Promise<string> {
  const source = await readFile(`${SIDEBAR}style.css`, "utf8");
  const { code } = await transform(source, { loader: "css", minify: true, target: TARGET });
  assertServable(code, "style");
  return code.trim();
}

async function buildScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SIDEBAR + entry],
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
  });
  const text = (outputFiles[0]?.text ?? "").trim();
  // The same strings to the engine, without the two slashes that look like a comment.
  const code = text.replace(NAMESPACE, (name) => name.replace("//", "\\x2f/"));
  assertServable(code, "script");
  return code;
}

function inlined(page: string, tag: string, content: string): string {
  const parts = page.split(tag);
  if (parts.length !== 2) throw new Error(`sidebar/index.html must contain exactly once: ${tag}`);
  return parts.join(content);
}

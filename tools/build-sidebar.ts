import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { SCRIPT_OPTIONS, bundlePanel } from "./bundle-panel.ts";
import { pack } from "./pack.ts";

const SIDEBAR = fileURLToPath(new URL("../sidebar/", import.meta.url));
const TARGET = "es2020";
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
const SCRIPT_TAG = '<script id="dyade" src="app.ts"></script>';
/** The element that holds the packed style and script, parted by a character of neither. */
export const PACKED_ID = "dyade-packed";
export const BETWEEN = "\0";

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

export interface Sidebar {
  /** The one page: the panel's style and script packed, and a short script that unpacks them. */
  readonly html: string;
  /** The second script, packed: a file of its own, which the panel asks for when a room is entered. */
  readonly rooms: string;
}

/**
 * Builds the sidebar's two files. What a coordinator needs first is in the page; the rest is fetched when needed.
 * @throws {Error} naming what HtmlService would not serve as it is.
 */
export async function buildSidebar(): Promise<Sidebar> {
  const [page, style, { panel, rooms }, unpack] = await Promise.all([
    readFile(`${SIDEBAR}index.html`, "utf8"),
    buildStyle(),
    bundlePanel(),
    buildUnpacker(),
  ]);
  const packed = pack(style + BETWEEN + servable(panel, "script"));
  const html = inlined(
    inlined(page, STYLE_TAG, ""),
    SCRIPT_TAG,
    `<script id="${PACKED_ID}" type="text/plain">${packed}</script>\n    <script>${unpack}</script>`,
  );
  return { html, rooms: pack(rooms) };
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
  const { outputFiles } = await build({
    entryPoints: [`${SIDEBAR}style.css`],
    bundle: true,
    write: false,
    minify: true,
    target: TARGET,
  });
  const code = (outputFiles[0]?.text ?? "").trim();
  assertServable(code, "style");
  return code;
}

async function buildUnpacker(): Promise<string> {
  const { outputFiles } = await build({ ...SCRIPT_OPTIONS, entryPoints: [`${SIDEBAR}unpack.ts`] });
  return servable(outputFiles[0]?.text ?? "", "script");
}

/** A script as HtmlService serves it. @throws when it cannot. */
function servable(text: string, part: string): string {
  // The same strings to the engine, without the two slashes that look like a comment.
  const code = text.trim().replace(NAMESPACE, (name) => name.replace("//", "\\x2f/"));
  assertServable(code, part);
  return code;
}

function inlined(page: string, tag: string, content: string): string {
  const parts = page.split(tag);
  if (parts.length !== 2) throw new Error(`sidebar/index.html must contain exactly once: ${tag}`);
  return parts.join(content);
}

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { build, transform } from "esbuild";
import { directoryPage as en } from "../src/core/messages/en/directory-page.ts";
import { directoryPage as fr } from "../src/core/messages/fr/directory-page.ts";
import { assertServable } from "./build-sidebar.ts";

const PAGE = fileURLToPath(new URL("../sidebar/directory-page/", import.meta.url));
const TARGET = "es2020";
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
const SCRIPT_TAG = '<script src="main.tsx"></script>';
const FALLBACK_TAG = '<p class="before"></p>';

/** Names of XML vocabularies, which the page compares and never fetches. */
const NAMESPACE = /http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML)/g;

/**
 * Builds the template of the directory and gives its text: one HTML file that fetches nothing, its style and script
 * inlined, with an empty element that the panel fills with the data. The script is packed, so that there is room for
 * the mentors; where it cannot run, the page says so in both languages.
 *
 * @throws {Error} naming what HtmlService would not serve as it is.
 */
export async function buildDirectory(): Promise<string> {
  const [page, style, script, unpack] = await Promise.all([
    readFile(`${PAGE}index.html`, "utf8"),
    buildStyle(),
    buildScript("main.tsx"),
    buildScript("unpack.ts"),
  ]);
  const packed = deflateSync(script, { level: 9 }).toString("base64");
  const fallback = `<p class="before">${fr.noScript} <span lang="en">${en.noScript}</span></p>`;
  const scripts = `<script id="directory-packed" type="text/plain">${packed}</script>\n    <script>${unpack}</script>`;
  const styled = inlined(page, STYLE_TAG, `<style>${style}</style>`);
  return inlined(inlined(styled, FALLBACK_TAG, fallback), SCRIPT_TAG, scripts);
}

async function buildStyle(): Promise<string> {
  const source = await readFile(`${PAGE}style.css`, "utf8");
  const { code } = await transform(source, { loader: "css", minify: true, target: TARGET });
  assertServable(code, "style of the directory");
  return code.trim();
}

async function buildScript(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [PAGE + entry],
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
  assertServable(code, "script of the directory");
  return code;
}

function inlined(page: string, tag: string, content: string): string {
  const parts = page.split(tag);
  if (parts.length !== 2)
    throw new Error(`sidebar/directory-page/index.html must contain exactly once: ${tag}`);
  return parts.join(content);
}

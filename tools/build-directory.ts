import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { directoryPage as en } from "../src/core/messages/en/directory-page.ts";
import { directoryPage as fr } from "../src/core/messages/fr/directory-page.ts";
import { bundleScript, bundleStyle, withContent } from "./page-parts.ts";

const PAGE = fileURLToPath(new URL("../sidebar/directory-page/", import.meta.url));
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
const SCRIPT_TAG = '<script src="main.tsx"></script>';
const FALLBACK_TAG = '<p class="before"></p>';
/** A directory is sent by e-mail and opened on phones: 200 mentors in 300 KB. */
const SMALL = { minify: true };

/**
 * Builds the template of the directory and gives its text: one HTML file that fetches nothing, its style and script
 * inlined and minified, with an empty element that the panel fills with the data. Where the script cannot run, the page says so in
 * both languages.
 *
 * @throws {Error} naming what HtmlService would not serve as it is.
 */
export async function buildDirectory(): Promise<string> {
  const [page, style, script] = await Promise.all([
    readFile(`${PAGE}index.html`, "utf8"),
    bundleStyle(`${PAGE}style.css`, SMALL),
    bundleScript(`${PAGE}main.tsx`, SMALL),
  ]);
  const fallback = `<p class="before">${fr.noScript} <span lang="en">${en.noScript}</span></p>`;
  const styled = withContent(page, STYLE_TAG, `<style>\n${style}\n</style>`);
  const readable = withContent(styled, FALLBACK_TAG, fallback);
  return withContent(readable, SCRIPT_TAG, `<script>\n${script}\n</script>`);
}

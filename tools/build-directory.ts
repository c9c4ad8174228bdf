import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { directoryPage as en } from "../src/core/messages/en/directory-page.ts";
import { directoryPage as fr } from "../src/core/messages/fr/directory-page.ts";
import { bundleScript, bundleStyle, packedElements, withContent } from "./page-parts.ts";

const PAGE = fileURLToPath(new URL("../sidebar/directory-page/", import.meta.url));
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
const SCRIPT_TAG = '<script src="main.tsx"></script>';
const FALLBACK_TAG = '<p class="before"></p>';
/** The element that holds the packed script. */
export const DIRECTORY_PACKED_ID = "directory-packed";

/**
 * Builds the template of the directory and gives its text: one HTML file that fetches nothing, its style and script
 * inlined, with an empty element that the panel fills with the data. The script is packed, so that there is room for
 * the mentors; the style is not, for it also serves where the script cannot run and the page says so in both languages.
 *
 * @throws {Error} naming what HtmlService would not serve as it is.
 */
export async function buildDirectory(): Promise<string> {
  const [page, style, script, unpacker] = await Promise.all([
    readFile(`${PAGE}index.html`, "utf8"),
    bundleStyle(`${PAGE}style.css`),
    bundleScript(`${PAGE}main.tsx`),
    bundleScript(`${PAGE}unpack.ts`),
  ]);
  const fallback = `<p class="before">${fr.noScript} <span lang="en">${en.noScript}</span></p>`;
  const styled = withContent(page, STYLE_TAG, `<style>${style}</style>`);
  const readable = withContent(styled, FALLBACK_TAG, fallback);
  return withContent(readable, SCRIPT_TAG, packedElements(DIRECTORY_PACKED_ID, script, unpacker));
}

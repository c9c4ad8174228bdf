import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";
import { bundleScript, bundleStyle, withContent } from "./page-parts.ts";

const SIDEBAR = fileURLToPath(new URL("../sidebar/", import.meta.url));
/** Asks for the workbook before anything else is loaded, the names of elements among it. */
const EARLY = `${SIDEBAR}early-reading.ts`;
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
const SCRIPT_TAG = '<script id="dyade" src="app.ts"></script>';

/**
 * Builds the panel and gives its text: one HTML file that fetches nothing, its style and its whole script in it as they
 * are but for statements that are said shorter, as in the server's script, or as `options` of esbuild have them. The script's element has an id, by which the page finds the text of its workers.
 *
 * @throws {Error} naming what HtmlService would not serve as it is.
 */
export async function buildSidebar(options: BuildOptions = {}): Promise<string> {
  const [page, style, script] = await Promise.all([
    readFile(`${SIDEBAR}index.html`, "utf8"),
    bundleStyle(`${SIDEBAR}style.css`, options),
    bundleScript(`${SIDEBAR}app.ts`, { minifySyntax: true, inject: [EARLY], ...options }),
  ]);
  const styled = withContent(page, STYLE_TAG, `<style>\n${style}\n</style>`);
  return withContent(styled, SCRIPT_TAG, `<script id="dyade">\n${script}\n</script>`);
}

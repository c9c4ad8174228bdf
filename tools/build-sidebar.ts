import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";
import { bundleScript, bundleStyle, withContent } from "./page-parts.ts";

const SIDEBAR = fileURLToPath(new URL("../sidebar/", import.meta.url));
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
const EARLY_TAG = '<script src="early-reading.ts"></script>';
const SCRIPT_TAG = '<script id="dyade" src="app.ts"></script>';

/**
 * Builds the panel and gives its text: one HTML file that fetches nothing, its style, what is asked before all else and its
 * whole script in it as they are but for statements that are said shorter, as in the server's script, or as `options` of
 * esbuild have them. The script's element has an id, by which the page finds the text of its workers.
 *
 * @throws {Error} naming what HtmlService would not serve as it is.
 */
export async function buildSidebar(options: BuildOptions = {}): Promise<string> {
  const [page, style, early, script] = await Promise.all([
    readFile(`${SIDEBAR}index.html`, "utf8"),
    bundleStyle(`${SIDEBAR}style.css`, options),
    bundleScript(`${SIDEBAR}early-reading.ts`, { ...options, inject: [] }),
    bundleScript(`${SIDEBAR}app.ts`, { minifySyntax: true, ...options }),
  ]);
  const styled = withContent(page, STYLE_TAG, `<style>\n${style}\n</style>`);
  const asking = withContent(styled, EARLY_TAG, `<script>\n${early}\n</script>`);
  return withContent(asking, SCRIPT_TAG, `<script id="dyade">\n${script}\n</script>`);
}

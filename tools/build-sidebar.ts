import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundlePanel } from "./bundle-panel.ts";
import { pack } from "./pack.ts";
import { bundleScript, bundleStyle, packedElements, withContent } from "./page-parts.ts";
import { servableScript } from "./servable.ts";

const SIDEBAR = fileURLToPath(new URL("../sidebar/", import.meta.url));
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
const SCRIPT_TAG = '<script id="dyade" src="app.ts"></script>';
/** The element that holds the packed style and script, parted by a character of neither. */
export const PACKED_ID = "dyade-packed";
export const BETWEEN = "\0";

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
  const [page, style, { panel, rooms }, unpacker] = await Promise.all([
    readFile(`${SIDEBAR}index.html`, "utf8"),
    bundleStyle(`${SIDEBAR}style.css`),
    bundlePanel(),
    bundleScript(`${SIDEBAR}unpack.ts`),
  ]);
  const packed = style + BETWEEN + servableScript(panel, "script of the panel");
  const html = withContent(
    withContent(page, STYLE_TAG, ""),
    SCRIPT_TAG,
    packedElements(PACKED_ID, packed, unpacker),
  );
  return { html, rooms: pack(rooms) };
}

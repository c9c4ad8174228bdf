import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright";
import type { Size } from "./stage.ts";

/** What the Marketplace asks for: an icon in four sizes, and the banner of a card. */
const DRAWINGS: readonly { readonly drawing: string; readonly file: string; readonly size: Size }[] = [
  ...[32, 48, 96, 128].map((side) => ({
    drawing: "icon.svg",
    file: `icon-${String(side)}.png`,
    size: { width: side, height: side },
  })),
  { drawing: "banner.svg", file: "banner.png", size: { width: 220, height: 140 } },
];

/**
 * Draws our SVG at the sizes of a listing; what is not drawn is transparent.
 *
 * @param drawings the folder of the SVG.
 * @param images the folder of the pictures.
 * @returns the names of the pictures.
 */
export async function drawPictures(browser: Browser, drawings: string, images: string): Promise<string[]> {
  const page = await browser.newPage();
  for (const { drawing, file, size } of DRAWINGS) {
    const svg = await readFile(join(drawings, drawing), "utf8");
    await page.setViewportSize(size);
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
    await page.screenshot({ path: join(images, file), omitBackground: true });
  }
  await page.close();
  return DRAWINGS.map(({ file }) => file);
}

import { mkdir } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium as playwright } from "playwright";
import { chromium } from "../../tools/chromium.ts";
import { drawPictures } from "./screenshots/drawings.ts";
import { LISTING_WINDOW, takeListing } from "./screenshots/listing.ts";
import { takePictures } from "./screenshots/pictures.ts";
import { type Stage, type StageOptions, openStage } from "./screenshots/stage.ts";

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}/`, import.meta.url));
const README_WINDOW = { width: 1360, height: 850 };

function tell(images: string, files: readonly string[]): void {
  console.log(files.map((file) => relative(process.cwd(), images + file)).join("\n"));
}

async function takeAll(
  browser: Browser,
  options: StageOptions,
  take: (stage: Stage) => Promise<void>,
): Promise<void> {
  await mkdir(options.images, { recursive: true });
  const stage = await openStage(browser, options);
  await take(stage);
  await stage.close();
  tell(options.images, stage.taken);
}

/** The pictures of the repository, in sets that can be made apart. */
const SETS: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  async readme(browser) {
    for (const language of ["fr", "en"] as const)
      await takeAll(
        browser,
        { language, window: README_WINDOW, images: folder("docs/images") },
        takePictures,
      );
  },
  async listing(browser) {
    const images = folder("marketplace/images");
    await mkdir(images, { recursive: true });
    tell(images, await drawPictures(browser, folder("marketplace/drawings"), images));
    for (const language of ["fr", "en"] as const)
      await takeAll(
        browser,
        { language, window: LISTING_WINDOW, images: `${images}${language}/` },
        takeListing,
      );
  },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in SETS));
if (unknown.length > 0)
  throw new Error(`No such pictures: ${unknown.join(", ")}. There are: ${Object.keys(SETS).join(", ")}.`);
const browser = await playwright.launch(await chromium());
for (const [name, take] of Object.entries(SETS))
  if (chosen.length === 0 || chosen.includes(name)) await take(browser);
await browser.close();

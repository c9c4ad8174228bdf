import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "playwright";
import { chromium } from "../../tools/chromium.ts";
import { takePictures } from "./screenshots/pictures.ts";
import { openStage } from "./screenshots/stage.ts";

const IMAGES = fileURLToPath(new URL("../../docs/images/", import.meta.url));

await mkdir(IMAGES, { recursive: true });
const browser = await playwright.launch(await chromium());
for (const language of ["fr", "en"] as const) {
  const stage = await openStage(browser, language, IMAGES);
  await takePictures(stage);
  await stage.close();
  console.log(stage.taken.map((file) => `docs/images/${file}`).join("\n"));
}
await browser.close();

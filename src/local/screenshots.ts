import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium as playwright } from "playwright";
import { chromium } from "../../tools/chromium.ts";
import { builtProject } from "./built-project.ts";
import { Host } from "./host.ts";
import { servePreview } from "./preview/server.ts";
import { PreviewSession } from "./preview/session.ts";
import { writeSample } from "./sample.ts";
import { openWorkbook } from "./workbook/open.ts";

const IMAGES = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const SIZE = { width: 1360, height: 850 };

const PICTURES = [
  { language: "fr", file: "apercu-fr.png", propose: "Proposer les dyades", done: /^Dyades \d/ },
  { language: "en", file: "overview-en.png", propose: "Propose dyads", done: /^Dyades \d/ },
] as const;

/** The README's pictures: the preview of the sample programme, once its dyads are proposed. */
async function take(
  browser: Browser,
  { language, file, propose, done }: (typeof PICTURES)[number],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "dyade-pictures-"));
  const path = await writeSample(folder);
  const opened = await openWorkbook(path);
  const host = await Host.start(await builtProject(), opened.workbook);
  host.userLocale = language;
  const session = new PreviewSession(host, opened, path);
  await session.open();
  const served = await servePreview(session, 0);
  const page = await browser.newPage({ viewport: SIZE, locale: language === "fr" ? "fr-CA" : "en-CA" });
  await page.goto(served.address);
  await page.frameLocator("iframe").getByRole("button", { name: propose }).click();
  await page.getByRole("tab", { name: done, selected: true }).waitFor();
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  await page.screenshot({ path: join(IMAGES, file) });
  await page.close();
  await served.close();
  await rm(folder, { recursive: true });
}

await mkdir(IMAGES, { recursive: true });
const browser = await playwright.launch(await chromium());
for (const picture of PICTURES) await take(browser, picture);
await browser.close();
console.log(PICTURES.map(({ file }) => `docs/images/${file}`).join("\n"));

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright";
import type { Language } from "../../core/programme/settings.ts";
import { builtProject } from "../built-project.ts";
import { Host } from "../host.ts";
import { servePreview } from "../preview/server.ts";
import { PreviewSession } from "../preview/session.ts";
import { writeSample } from "../sample.ts";
import { openWorkbook } from "../workbook/open.ts";

/** The panel is as wide as Google makes it. */
const PANEL = { width: 300, height: 640 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sample programme in the preview, before a camera. */
export interface Stage {
  readonly language: Language;
  /** The workbook with the panel beside it. */
  readonly page: Page;
  readonly context: BrowserContext;
  readonly host: Host;
  /** A folder for files that the panel hands out; gone when the stage closes. */
  readonly folder: string;
  /** The names of the pictures taken. */
  readonly taken: readonly string[];
  /** The panel of the same workbook alone, in a window of its own. */
  openPanel(): Promise<Page>;
  /** Takes what a window shows: all of it, or a part from its upper left corner. */
  take(page: Page, file: string, part?: Size): Promise<void>;
  close(): Promise<void>;
}

/** What a set of pictures shows, and where it goes. */
export interface StageOptions {
  readonly language: Language;
  /** Of the window that shows the workbook and the panel. */
  readonly window: Size;
  /** The folder of the pictures. */
  readonly images: string;
}

/** Opens the preview of a fresh copy of the sample programme. */
export async function openStage(
  browser: Browser,
  { language, window, images }: StageOptions,
): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "dyade-pictures-"));
  const path = await writeSample(folder);
  const opened = await openWorkbook(path);
  const host = await Host.start(await builtProject(), opened.workbook);
  host.userLocale = language;
  const session = new PreviewSession(host, opened, path);
  await session.open();
  const served = await servePreview(session, 0);
  const context = await browser.newContext({
    viewport: window,
    locale: `${language}-CA`,
  });
  const page = await context.newPage();
  await page.goto(served.address);
  const taken: string[] = [];
  return {
    language,
    page,
    context,
    host,
    folder,
    taken,
    async openPanel() {
      const address = await page.locator("iframe").getAttribute("src");
      const panel = await context.newPage();
      await panel.setViewportSize(PANEL);
      await panel.goto(address ?? "");
      return panel;
    },
    async take(shown, file, part) {
      await shown.screenshot({
        path: join(images, file),
        animations: "disabled",
        ...(part === undefined ? {} : { clip: { x: 0, y: 0, ...part } }),
      });
      taken.push(file);
    },
    async close() {
      await context.close();
      await served.close();
      await rm(folder, { recursive: true });
    },
  };
}

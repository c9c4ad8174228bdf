import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type FrameLocator, type Locator, type Page, expect, test as base } from "@playwright/test";
import { readBuilt } from "../../src/local/built-project.ts";
import { Host } from "../../src/local/host.ts";
import type { Workbook } from "../../src/local/model/workbook.ts";
import { servePreview } from "../../src/local/preview/server.ts";
import { PreviewSession } from "../../src/local/preview/session.ts";
import type { Project } from "../../src/local/project.ts";
import { writeSample } from "../../src/local/sample.ts";
import { besidePath } from "../../src/local/workbook/beside.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";

/** The preview of a copy of one workbook, open in a browser. */
export interface OpenPreview {
  readonly page: Page;
  /** The add-on's panel, inside its frame. */
  readonly panel: FrameLocator;
  /** The copy; what the preview saves is there. */
  readonly file: string;
  cell(name: string): Locator;
  /** A person drags cells, sorts or deletes rows, renames a tab…: no trigger runs. */
  rearrange(change: (workbook: Workbook) => void): Promise<void>;
  tab(name: string | RegExp): Locator;
  /** Goes to a tab, and waits until its cells are those in sight. */
  openTab(name: string | RegExp): Promise<void>;
}

interface Fixtures {
  /** The language of the Google account that opens the workbook. */
  account: "fr" | "en";
  /** The workbook of the test; null for the sample programme. */
  workbook: string | null;
  preview: OpenPreview;
}

interface WorkerFixtures {
  project: Project;
  sample: string;
}

/** A test with the preview open on a copy of its workbook: `test.use({ workbook: path })` chooses another. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  project: [async ({}, use) => use(await readBuilt()), { scope: "worker" }],
  sample: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), "dyade-sample-"));
      await use(await writeSample(folder));
      await rm(folder, { recursive: true, maxRetries: 5 });
    },
    { scope: "worker" },
  ],
  account: ["fr", { option: true }],
  workbook: [null, { option: true }],
  preview: async ({ page, project, sample, workbook, account }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "dyade-e2e-"));
    const file = path.join(folder, "programme.xlsx");
    const source = workbook ?? sample;
    await cp(source, file);
    await cp(besidePath(source), besidePath(file)).catch(() => undefined);
    const opened = await openWorkbook(file);
    const host = await Host.start(project, opened.workbook);
    host.userLocale = account;
    const session = new PreviewSession(host, opened, file);
    await session.open();
    const served = await servePreview(session, 0);
    await page.goto(served.address);
    await use({
      page,
      file,
      panel: page.frameLocator("iframe"),
      rearrange: async (change) => {
        await session.rearrange(change);
      },
      cell: (name) => page.getByRole("gridcell", { name, exact: true }),
      tab: (name) => page.getByRole("tab", { name }),
      openTab: async (name) => {
        const tab = page.getByRole("tab", { name });
        await tab.click();
        await expect(tab).toHaveAttribute("aria-selected", "true");
      },
    });
    await served.close();
    await rm(folder, { recursive: true, maxRetries: 5 });
  },
});

export { expect } from "@playwright/test";

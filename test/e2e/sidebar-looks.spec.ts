import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { withIdleWorkers } from "./idle-workers.ts";
import { prepare } from "./menu.ts";
import { expect, test } from "./preview.ts";

// A trace keeps every node that axe looks at, and doubles its time
test.use({ trace: "off" });
test.slow();

/** What axe finds wrong on a page, by rule. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** By how much a page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
}

/** Leaves the spreadsheet for the panel alone, 300 px wide: `page` is then the panel itself. */
async function panelAlone(page: Page): Promise<void> {
  const address = await page.locator("iframe").getAttribute("src");
  await page.setViewportSize({ width: 300, height: 700 });
  await page.goto(address ?? "");
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`leaves axe nothing to say and nothing too wide, ${colorScheme}`, async ({ preview: { page } }) => {
    const check = async () => {
      await page.locator("details").evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute("open", "");
      });
      expect(await faults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    };
    await page.emulateMedia({ colorScheme });
    await panelAlone(page);
    await expect(page.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
    await check();
    await prepare(page);
    const propose = page.getByRole("button", { name: "Proposer les dyades" });
    await expect(propose).toBeEnabled();
    await check();
    await withIdleWorkers(page);
    await propose.click();
    await expect(page.getByRole("progressbar", { name: /meilleures dyades/ })).toBeVisible();
    await check();
    await page.reload();
    await prepare(page);
    await propose.click();
    await expect(page.getByRole("button", { name: "Voir les dyades" })).toBeEnabled();
    await check();
    // Letters twice as large, as a browser's own setting makes them
    await page.locator("html").evaluate((html) => {
      html.style.fontSize = "32px";
    });
    expect(await overflow(page)).toBe(0);
  });
}

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./preview.ts";

// Looking at every cell takes long, and they are all alike
const LIKE_OTHERS = "tbody tr:nth-child(n + 6)";

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").exclude(LIKE_OTHERS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test.beforeEach(async ({ preview: { page, openTab } }) => {
  await openTab("Liens");
  await page.getByRole("button", { name: "Fermer le panneau" }).click();
});

test("the page has no accessibility fault that a tool can find", async ({ preview: { page, cell } }) => {
  await cell("C3").click();
  expect(await faultsOf(page)).toEqual([]);
});

test("neither has it with a cell being edited, nor with a menu open", async ({ preview: { page, cell } }) => {
  await cell("B3").dblclick();
  await expect(page.getByRole("textbox", { name: "B3" })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Extensions" }).click();
  expect(await faultsOf(page)).toEqual([]);
});

test("neither has it with a chart, a filter, and the menus of a header and of a row", async ({
  preview: { page, rearrange },
}) => {
  await rearrange(({ sheets }) => {
    const area = { row: 0, column: 0, rows: 4, columns: 4 };
    for (const sheet of sheets) {
      sheet.filter = area;
      sheet.charts = [{ kind: "bar", title: "Liens", area, row: 6, column: 2 }];
    }
  });
  await page.getByRole("button", { name: "Ouvrir le filtre de B1" }).click();
  await expect(page.getByRole("button", { name: "Trier de A à Z" })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
});

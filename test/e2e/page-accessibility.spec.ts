import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./preview.ts";

// Looking at every cell takes long, and they are all alike
const LIKE_OTHERS = "tbody tr:nth-child(n + 6)";

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").exclude(LIKE_OTHERS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test.beforeEach(async ({ preview: { page, tab } }) => {
  await tab("Liens").click();
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

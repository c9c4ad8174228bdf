import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./preview.ts";
import { sampleWith, withoutAnswers } from "./sample-with.ts";

// A trace keeps every node that axe looks at, and doubles its time
test.use({ trace: "off" });
test.slow();

/** By how much a page is wider than its window, with letters of that size. */
function overflow(page: Page, size: string): Promise<number> {
  return page.locator("html").evaluate((html, fontSize) => {
    html.style.fontSize = fontSize;
    return html.scrollWidth - html.clientWidth;
  }, size);
}

/** Nothing for axe to say, and nothing too wide, all folds open. */
async function expectSound(page: Page, name: string): Promise<void> {
  await page.locator("details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(faults, name).toEqual([]);
  expect([await overflow(page, "32px"), await overflow(page, "")], name).toEqual([0, 0]);
}

/** Leaves the spreadsheet for the panel alone, 300 px wide: `page` is then the panel itself. */
async function panelAlone(page: Page): Promise<void> {
  const address = await page.locator("iframe").getAttribute("src");
  await page.setViewportSize({ width: 300, height: 700 });
  await page.goto(address ?? "");
}

const COLOURS = ["light", "dark"] as const;

test.describe("two forms that nobody has answered", () => {
  test.use({
    workbook: sampleWith((mentors, mentees) => [withoutAnswers(mentors), withoutAnswers(mentees)]),
  });
  test("are told in a sound screen", async ({ preview: { page } }) => {
    await panelAlone(page);
    await expect(page.getByText("Vos deux formulaires sont liés")).toBeVisible();
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme });
      await expectSound(page, colorScheme);
    }
  });
});

test.describe("mentees alone", () => {
  test.use({ workbook: sampleWith((mentors, mentees) => [withoutAnswers(mentors), mentees]) });
  test("are shown in sound screens", async ({ preview: { page } }) => {
    await panelAlone(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect(page.getByText("43 réponses de mentoré·es")).toBeVisible();
    await expectSound(page, "first screen");
    await page.getByRole("button", { name: "Continuer : voir qui recruter" }).click();
    await expect(page.locator(".needs")).toBeVisible();
    await expectSound(page, "needs");
  });
});

test("the Coordination tab is made with the keyboard alone, in a sound screen", async ({
  preview: { page },
}) => {
  await panelAlone(page);
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Menu", exact: true }).click();
  await page.locator("summary", { hasText: "Check" }).press("Enter");
  await page.getByRole("button", { name: /^Coordination tab/ }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Coordination tab" })).toBeFocused();
  const make = page.getByRole("button", { name: "Create the Coordination tab" });
  await expect(make).toBeEnabled();
  await expectSound(page, "to make");
  await make.press("Enter");
  await expect(page.getByText(/rows added to the tab/)).toBeVisible();
  await page.getByLabel("Formation suivie").selectOption("Mentors: must be filled in");
  await expect(page.getByText("No cell is filled in: nobody could take part.")).toBeVisible();
  for (const colorScheme of COLOURS) {
    await page.emulateMedia({ colorScheme });
    await expectSound(page, colorScheme);
  }
});

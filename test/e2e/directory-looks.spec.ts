import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { fillTemplate } from "../../src/core/directory/fill-template.ts";
import { directoryData } from "../../src/core/directory/to-page-data.ts";
import { directoryPage } from "../../src/core/messages/fr/directory-page.ts";
import { buildDirectory } from "../../tools/build-directory.ts";
import { sampleProgramme } from "../core/directory/programmes.ts";

test.slow();

const CHOICES = { agreed: true, contact: "mentorat@ccira.example" };
// Looking at every mentor takes long, and they are all alike
const LIKE_OTHERS = ".mentors > li:nth-child(n + 4)";

async function expectLook(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude(LIKE_OTHERS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  await expect(page).toHaveScreenshot(`${name}.png`, { animations: "disabled", maxDiffPixelRatio: 0.01 });
}

for (const { name, width, height, colorScheme } of [
  { name: "directory-phone", width: 375, height: 1400, colorScheme: "light" },
  { name: "directory-desktop", width: 1280, height: 1100, colorScheme: "dark" },
] as const) {
  test(`${name} looks as it was agreed on`, async ({ page }) => {
    const file = test.info().outputPath("directory.html");
    const data = directoryData(sampleProgramme(), CHOICES, directoryPage);
    await writeFile(file, fillTemplate(await buildDirectory(), data, directoryPage));
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await page.goto(pathToFileURL(file).href);
    await expectLook(page, name);

    const needs = page.locator("details", { hasText: directoryPage.needs }).first();
    if (!(await needs.evaluate((details: HTMLDetailsElement) => details.open)))
      await needs.locator("summary").first().click();
    await needs.locator("summary", { hasText: "Sujets" }).click();
    await needs.getByRole("checkbox", { name: "Relève et transfert d'entreprise" }).check();
    await page.getByRole("button", { name: directoryPage.add }).first().click();
    await page.getByRole("button", { name: directoryPage.profile }).first().click();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expectLook(page, `${name}-needs`);

    await page.emulateMedia({ media: "print", colorScheme });
    await expect(page).toHaveScreenshot(`${name}-print.png`, { maxDiffPixelRatio: 0.01 });
  });
}

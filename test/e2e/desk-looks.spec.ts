import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { proposeDyads } from "./dyads-tab.ts";
import { byMenu } from "./menu.ts";
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

/** The size of letters, as a browser's own setting makes it. */
async function setLetters(page: Page, size: string): Promise<void> {
  await page.locator("html").evaluate((html, fontSize) => {
    html.style.fontSize = fontSize;
  }, size);
}

const ROOMS = [
  ["Vérifier les données", "Check the data"],
  ["Besoins et offres", "Needs and offers"],
  ["Conflits trouvés", "Conflicts found"],
  ["Décider des dyades", "Decide on the dyads"],
  ["Chercher une personne", "Search for a person"],
  ["Ajuster après un départ ou un refus", "Adjust after a departure or a refusal"],
  ["Comparer deux propositions", "Compare two proposals"],
  ["Autres ensembles", "Other sets"],
  ["Rapport", "Report"],
  ["Réglages", "Settings"],
  ["Oublier une personne", "Forget a person"],
  ["Aide", "Help"],
] as const;

const LOOKS = [
  { colorScheme: "light", language: 0 },
  { colorScheme: "dark", language: 1 },
] as const;

for (const { colorScheme, language } of LOOKS) {
  test(`every room leaves axe nothing to say at 300 px, ${colorScheme}`, async ({ preview }) => {
    const { page, panel, cell } = preview;
    await page.emulateMedia({ colorScheme });
    const dyads = await proposeDyads(preview);
    // Those to place come first.
    const [paired = ""] = [...dyads.column("Mentor·e")].find(([, mentor]) => mentor !== "") ?? [];
    await cell(dyads.at("Mentoré·e", paired)).click();
    await panel.locator("main").waitFor();
    const address = await page.locator("iframe").getAttribute("src");
    await page.setViewportSize({ width: 300, height: 700 });
    await page.goto(address ?? "");
    await page.getByRole("button", { name: "Menu", exact: true }).waitFor();
    if (language === 1) await page.getByRole("button", { name: "English" }).click();
    for (const { [language]: name } of ROOMS) {
      await byMenu(page, name);
      await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
      await expect(page.locator(".spinner")).toHaveCount(0);
      if (name === ROOMS[3][language]) await expect(page.locator(".person")).toHaveCount(2);
      await page.locator("details").evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute("open", "");
      });
      expect(await faults(page), name).toEqual([]);
      expect(await overflow(page), name).toBe(0);
      await setLetters(page, "32px");
      expect(await overflow(page), `${name}, letters twice as large`).toBe(0);
      await setLetters(page, "");
    }
  });
}

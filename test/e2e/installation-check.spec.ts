import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { enterRoom } from "./dyads-tab.ts";
import { byMenu } from "./menu.ts";
import { expect, test } from "./preview.ts";

/** Nothing for axe to say of the panel alone, and nothing too wide, with letters twice as large too. */
async function expectSound(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  }
  for (const size of ["32px", ""])
    expect(
      await page.locator("html").evaluate((html, fontSize) => {
        html.style.fontSize = fontSize;
        return html.scrollWidth - html.clientWidth;
      }, size),
    ).toBe(0);
}

test("the help checks the installation by the keyboard alone, leaves no tab, and gives a text to copy", async ({
  preview,
}) => {
  const { panel, page, tab } = preview;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await enterRoom(preview, "Aide");
  const tabs = await page.getByRole("tab").allInnerTexts();
  expect(tabs.length).toBeGreaterThan(0);
  await panel.getByRole("button", { name: "Vérifier l’installation" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByText("Tout ce qui a été essayé fonctionne.")).toBeVisible();
  await expect(panel.getByRole("listitem").filter({ hasText: /^Fonctionne/ })).toHaveCount(7);
  await expect(tab(/^~/)).toHaveCount(0);
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(tabs);
  await panel.getByRole("button", { name: "Copier pour la personne qui vous aide" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("button", { name: "Copié" })).toBeVisible();
  await page.getByLabel("Langue du compte Google").focus();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/✓ write W2 \d+ ms/);
  expect(text).not.toContain("@");
});

test("what a person types in the trial's tab is noticed, and they are back where they were", async ({
  preview,
}) => {
  const { panel, page, tab, cell } = preview;
  const where = page.locator('[role="tab"][aria-selected="true"]');
  const before = await where.innerText();
  await enterRoom(preview, "Aide");
  await panel.getByRole("button", { name: "Vérifier l’installation" }).click();
  await panel.getByRole("button", { name: "Essayer" }).click();
  await expect(tab("~O3")).toHaveAttribute("aria-selected", "true");
  await cell("A2").dblclick();
  await page.keyboard.type("mot");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "C’est fait" }).click();
  await expect(panel.getByRole("listitem").filter({ hasText: "ce que vous tapez" })).toContainText(
    "Fonctionne",
  );
  await expect(tab(/^~/)).toHaveCount(0);
  await expect(where).toHaveText(before);

  await panel.getByRole("button", { name: "Essayer" }).click();
  await expect(tab("~O3")).toBeVisible();
  await panel.getByRole("button", { name: "C’est fait" }).click();
  await expect(panel.getByText("Un point ne fonctionne pas.")).toBeVisible();
  await expect(panel.getByText(/essayez de nouveau/)).toBeVisible();
  await expect(tab(/^~/)).toHaveCount(0);

  await panel.getByRole("button", { name: "Essayer" }).click();
  await expect(tab("~O3")).toBeVisible();
  await byMenu(panel, "Réglages");
  await expect(tab(/^~/)).toHaveCount(0);
});

test("a trial that was left by closing the panel goes when Dyade is opened again", async ({ preview }) => {
  const { panel, page, tab } = preview;
  await enterRoom(preview, "Aide");
  await panel.getByRole("button", { name: "Vérifier l’installation" }).click();
  await panel.getByRole("button", { name: "Essayer" }).click();
  await expect(tab("~O3")).toBeVisible();
  await page.getByRole("button", { name: "Fermer le panneau" }).click();
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Jumeler…" }).click();
  await expect(tab(/^~/)).toHaveCount(0);
});

test("where Google answers nothing, the check can be made all the same and says what to do", async ({
  preview: { page, panel },
}) => {
  await page.route("**/run", (route) => route.fulfill({ json: { ok: false, message: "PERMISSION_DENIED" } }));
  await page.reload();
  await expect(panel.getByRole("heading", { name: "Google ne répond pas" })).toBeVisible();
  await panel.getByRole("button", { name: "Vérifier l’installation" }).click();
  await expect(panel.getByText("Un point ne fonctionne pas.")).toBeVisible();
  const reach = panel.getByRole("listitem").filter({ hasText: "sous votre compte" });
  await expect(reach).toContainText("fenêtre de navigation privée");
  await expect(panel.getByRole("listitem").filter({ hasText: /^Pas essayé/ })).toHaveCount(5);
  await expect(panel.getByRole("button", { name: "Copier pour la personne qui vous aide" })).toBeVisible();
  await page.context().setOffline(true);
  await panel.getByRole("button", { name: "Vérifier de nouveau" }).click();
  await expect(reach).toContainText("Pas de connexion à Internet");
  await expect(reach).not.toContainText("navigation privée");
  await page.context().setOffline(false);
});

test("is sound to look at before, after, and where something fails, in both languages", async ({
  preview: { page },
}) => {
  const address = await page.locator("iframe").getAttribute("src");
  await page.setViewportSize({ width: 300, height: 700 });
  await page.goto(address ?? "");
  await byMenu(page, "Aide");
  await expectSound(page);
  await page.route("**/run", async (route) => {
    if (route.request().postData()?.includes("clear") === true)
      await route.fulfill({ json: { ok: false, message: "Service Spreadsheets timed out" } });
    else await route.continue();
  });
  await page.getByRole("button", { name: "Vérifier l’installation" }).click();
  await expect(page.getByText("Un point ne fonctionne pas.")).toBeVisible();
  await expectSound(page);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByText("One point does not work.")).toBeVisible();
  await expect(page.getByText(/Wait a little, then check again/)).toBeVisible();
  await expectSound(page);
});

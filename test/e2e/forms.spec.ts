import { AxeBuilder } from "@axe-core/playwright";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { byMenu } from "./menu.ts";
import { expect, test } from "./preview.ts";

test.beforeEach(async ({ preview: { panel } }) => {
  await byMenu(panel, "Questions à copier");
  await expect(panel.getByRole("heading", { name: "Questions à copier" })).toBeFocused();
});

test("tells which useful questions each form lacks, and why they are asked", async ({
  preview: { panel },
}) => {
  await expect(panel.getByRole("heading", { name: "3 questions utiles à ajouter" })).toBeVisible();
  await panel.getByText("Pouvez-vous vous engager comme mentoré·e").click();
  await expect(panel.getByText("Une dyade qui s’arrête faute de temps")).toBeVisible();
  await expect(panel.getByText("Choix multiples, obligatoire").filter({ visible: true })).toHaveCount(1);

  // What matters most is chosen among the criteria of this very programme.
  await panel.getByText("Ce qui compte le plus pour vous").click();
  await expect(panel.getByRole("listitem").filter({ hasText: "Région", visible: true })).toBeVisible();
  await expect(panel.getByText("sélectionner au plus 2").filter({ visible: true })).toHaveCount(1);

  await panel.getByLabel("Formulaire").selectOption("Formulaire des mentor·es");
  await expect(panel.getByRole("heading", { name: "2 questions utiles à ajouter" })).toBeVisible();
  await panel.getByLabel("Formulaire").selectOption("Nouvelles de la dyade");
  await expect(panel.getByText("n’est pas encore lié au classeur")).toBeVisible();
  await expect(panel.getByText("Ce jumelage vous convient-il?")).toBeVisible();
});

test("tells in the check of the data which questions are lacking", async ({ preview: { panel } }) => {
  await byMenu(panel, "Vérifier les données");
  await panel.getByText("Questions utiles absentes des formulaires").click();
  await expect(panel.getByRole("listitem").filter({ hasText: "figurer dans le répertoire" })).toBeVisible();
  await panel.getByRole("button", { name: "Copier ces questions" }).click();
  await expect(panel.getByRole("heading", { name: "Questions à copier" })).toBeFocused();
});

test("copies options one a line, as Google Forms takes them", async ({ preview: { page, panel } }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await panel.getByLabel("Formulaire").selectOption("Nouvelles de la dyade");
  await panel.getByText("Ce jumelage vous convient-il?").click();
  await panel.getByRole("button", { name: /Copier les options.*convient-il/ }).click();
  const byHand = panel.getByLabel(/n’a pas permis la copie/);
  const said = panel.getByText(/^Copié/);
  await expect(said.or(byHand).first()).toBeVisible();
  const options = "Oui, il me convient\nJe ne sais pas encore\nNon, il ne me convient pas";
  if (await byHand.isVisible()) {
    await expect(byHand).toHaveValue(options);
    await expect(byHand).toBeFocused();
  }
});

test("keeps the one list of topics with the workbook, and uses it in both forms", async ({ preview }) => {
  const { panel, page, file } = preview;
  await panel.getByText("La liste des sujets").click();
  const topics = panel.getByRole("textbox", { name: "Sujets" });
  await topics.fill("Vente\n\n  Vente, négociation \nJardin");
  await expect(panel.getByText(/contient une virgule/)).toBeVisible();
  await topics.fill(" ");
  await expect(panel.getByText("Écrivez au moins un sujet.")).toBeVisible();
  await expect(panel.getByRole("button", { name: "Garder la liste" })).toBeDisabled();
  await topics.fill("Vente\n\nJardin\nvente");
  await panel.getByRole("button", { name: "Garder la liste" }).click();
  await expect(panel.getByText("La liste est gardée avec le classeur.")).toBeVisible();
  await expect(topics).toHaveValue("Vente\nJardin");
  const { workbook } = await openWorkbook(file);
  expect(JSON.stringify(workbook.documentProperties)).toContain("Jardin");

  await byMenu(panel, "Questions à copier");
  await panel.getByText("La liste des sujets").click();
  await expect(topics).toHaveValue("Vente\nJardin");
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByRole("textbox", { name: "Topics" })).toHaveValue("Vente\nJardin");
  await panel.getByRole("button", { name: "Français" }).click();

  await page.reload();
  await byMenu(panel, "Questions à copier");
  await panel.getByText(/questions déjà posées/).click();
  await panel.getByText("Sur quels sujets aimeriez-vous de l’aide?").click();
  await expect(panel.getByRole("listitem").filter({ hasText: "Jardin" })).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`leaves axe nothing to say and nothing too wide, ${colorScheme}`, async ({ preview: { page } }) => {
    await page.emulateMedia({ colorScheme });
    const address = await page.locator("iframe").getAttribute("src");
    await page.setViewportSize({ width: 300, height: 700 });
    await page.goto(address ?? "");
    await page.getByRole("button", { name: "English" }).click();
    await byMenu(page, "Questions to copy");
    await page.getByLabel("Form", { exact: true }).selectOption("Mentors’ form");
    await expect(page.getByRole("heading", { name: "2 useful questions to add" })).toBeVisible();
    await page.locator("details").evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute("open", "");
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    expect(await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  });
}

import { openWorkbook } from "../../src/local/workbook/open.ts";
import { withIdleWorkers } from "./idle-workers.ts";
import { prepare } from "./menu.ts";
import { expect, test } from "./preview.ts";

const DYADS = /^Dyades \d{4}-\d{2}-\d{2}/;

test("proposes dyads in one click from the screen before a run, and tells how good they are", async ({
  preview,
}) => {
  const { panel, tab, openTab } = preview;
  await prepare(panel);
  await expect(panel.getByLabel("Mentor·es", { exact: true })).toHaveValue(/mentor·es/);
  await expect(panel.getByText("43 réponses")).toBeVisible();
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(panel.getByRole("heading", { name: "36 dyades proposées" })).toBeFocused();
  await expect(panel.getByText("36 mentoré·es placé·es sur 40")).toBeVisible();
  await expect(panel.getByText("Il n’existe pas de meilleur ensemble de dyades")).toBeVisible();
  await expect(panel.getByText("4 personnes à placer")).toBeVisible();
  await expect(panel.getByText(/Les dyades sont dans l’onglet/).first()).toBeVisible();
  // In words first; the numbers are one click away
  const inWords = panel.locator(".bands > div");
  await expect(inWords).toHaveText([/Très bon\s*21$/, /Bon\s*14$/, /À discuter\s*1$/, /Peu en commun\s*0$/]);
  await expect(panel.getByText("Score moyen")).toBeHidden();
  await panel.getByText("Voir les scores").click();
  await expect(panel.getByText("Score moyen")).toBeVisible();
  await expect(panel.getByRole("img", { name: /Répartition des scores\s: de/ })).toBeVisible();
  await expect(panel.getByRole("table").getByRole("row")).toHaveCount(11);

  await openTab("Liens");
  await panel.getByRole("button", { name: "Voir les dyades" }).click();
  await expect(tab(DYADS)).toHaveAttribute("aria-selected", "true");
});

test("shows why a conflict was avoided, with the chain of names", async ({ preview: { panel } }) => {
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await panel.getByText(/conflits évités/).click();
  const conflict = panel.getByRole("listitem").filter({ hasText: "Émilie Nadeau et Hélène Roy" });
  await expect(conflict).toContainText("ligne hiérarchique");
  await expect(conflict).toContainText(/Hélène Roy.*Isabelle Fortin.*Émilie Nadeau/);
});

test("says which tie a conflict was avoided for", async ({ preview: { panel } }) => {
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await panel.getByText(/conflits évités/).click();
  const conflict = panel
    .getByRole("listitem")
    .filter({ hasText: "Ariane Fillion et Jean-François Pelletier" });
  await expect(conflict).toContainText("lien déclaré\u00a0: client");
});

test("shows the criteria by weight, which stay in place while one is typed", async ({ preview }) => {
  const { panel } = preview;
  await prepare(panel);
  const fields = panel.locator("input[type=number]:enabled");
  const weights = async (): Promise<number[]> =>
    fields.evaluateAll((inputs) => inputs.map((input) => Number((input as HTMLInputElement).value)));
  await expect(fields.first()).toBeVisible();
  const first = await weights();
  expect(first).toEqual([...first].sort((a, b) => b - a));
  await fields.last().fill("100");
  expect(await weights()).toEqual([...first.slice(0, -1), 100]);
});

test("leads the keyboard past the criteria to the proposal", async ({ preview: { page, panel } }) => {
  await prepare(panel);
  await panel.getByRole("button", { name: "Aller à la proposition" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toBeFocused();
});

test("keeps a changed weight with the workbook when the run is asked, not before", async ({ preview }) => {
  const { page, panel, tab, file } = preview;
  const before = (await openWorkbook(file)).workbook;
  await prepare(panel);
  const weight = panel.getByLabel("Poids du critère «\u00a0Région\u00a0»");
  await weight.fill("250");
  await expect(panel.getByText("Entrez un nombre de 0 à 100.")).toBeVisible();
  await weight.fill("40");
  await expect(panel.getByText("Vos changements seront gardés avec le classeur.")).toBeVisible();
  expect((await openWorkbook(file)).workbook).toEqual(before);

  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(tab(DYADS)).toBeVisible();
  await page.reload();
  await prepare(panel);
  await expect(panel.getByLabel("Poids du critère «\u00a0Région\u00a0»")).toHaveValue("40");
});

test("is used with the keyboard alone", async ({ preview: { page, panel } }) => {
  await prepare(panel);
  const topics = panel.getByRole("switch", { name: /^Sujets/ });
  await expect(topics).toBeChecked();
  await topics.focus();
  await page.keyboard.press("Space");
  await expect(topics).not.toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowUp");
  await expect(panel.getByText("Vos changements seront gardés avec le classeur.")).toBeVisible();
  await panel.getByRole("button", { name: "Relire le classeur" }).focus();
  await page.keyboard.press("Shift+Tab");
  await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("heading", { name: /dyades proposées/ })).toBeFocused();
  await expect(panel.getByText(/Les dyades sont dans l’onglet/).first()).toBeVisible();
});

test("cancels a run with Esc, and writes nothing", async ({ preview: { page, panel, tab } }) => {
  await withIdleWorkers(panel);
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(panel.getByRole("progressbar", { name: "Recherche des meilleures dyades…" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel.getByText("Calcul annulé. Aucune dyade n’a été écrite.").first()).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Préparer les dyades" })).toBeFocused();
  await expect(tab(DYADS)).toHaveCount(0);
});

test("pairs on the page where no worker can be made", async ({ preview: { panel } }) => {
  await panel.locator("html").evaluate(() => {
    Reflect.deleteProperty(globalThis, "Worker");
  });
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(panel.getByRole("heading", { name: "36 dyades proposées" })).toBeVisible();
  await expect(panel.getByText(/Les dyades sont dans l’onglet/).first()).toBeVisible();
});

test("speaks the language chosen in the panel, and remembers it", async ({ preview: { page, panel } }) => {
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Home" })).toBeVisible();
  await expect(panel.locator("html")).toHaveAttribute("lang", "en");
  await page.reload();
  await expect(panel.getByRole("heading", { level: 1, name: "Home" })).toBeVisible();
});

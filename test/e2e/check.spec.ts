import { readFile } from "node:fs/promises";
import { enterRoom } from "./dyads-tab.ts";
import { prepare } from "./menu.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** Offers the panel a settings file. */
async function offer({ panel }: OpenPreview, settings: unknown): Promise<void> {
  const text = typeof settings === "string" ? settings : JSON.stringify(settings);
  const file = { name: "reglages.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await panel.locator("input[type=file]").setInputFiles(file);
}

test("each issue of the answers leads to its cell, and the list can be written", async ({ preview }) => {
  const { page, panel, tab } = preview;
  await enterRoom(preview, "Vérifier les données");
  await expect(
    panel.getByText("1 question à trancher, 2 points à vérifier et 5 informations."),
  ).toBeVisible();
  await panel.getByRole("button", { name: "Voir la cellule" }).nth(0).click();
  await expect(tab(/mentoré·es/)).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("status", { name: "Cellule" })).toHaveText(/^[A-Z]+28$/);
  await panel.getByRole("button", { name: "Écrire la liste dans un onglet" }).click();
  await expect(panel.getByText(/^Écrit dans l’onglet/)).toBeVisible();
});

test("a settings file that does not fit changes nothing, one that fits is taken whole", async ({
  preview,
}) => {
  const { panel } = preview;
  await enterRoom(preview, "Réglages");
  await offer(preview, "{");
  await expect(panel.getByText(/n’est pas un fichier de réglages/)).toBeVisible();
  await offer(preview, { format: "dyade-settings/1", colour: 1, mentors: { tab: "Nulle part" }, spread: -1 });
  await expect(panel.getByText(/«\s?colour\s?» n’est pas un réglage connu/)).toBeVisible();
  await expect(panel.getByText(/La valeur de «\s?spread\s?» n’est pas permise/)).toBeVisible();
  await offer(preview, { format: "dyade-settings/1", mentors: { tab: "Nulle part" } });
  await expect(panel.getByText(/L’onglet «\s?Nulle part\s?» n’existe pas/)).toBeVisible();
  await expect(panel.getByRole("button", { name: "Reprendre ces réglages" })).toBeDisabled();

  const download = preview.page.waitForEvent("download");
  await panel.getByRole("button", { name: "Télécharger les réglages" }).click();
  const settings = JSON.parse(await readFile(await (await download).path(), "utf8"));
  expect(settings.format).toBe("dyade-settings/1");
  expect(settings.eligibility).toEqual([]);

  const [years] = settings.criteria.filter(({ label }: { label: string }) => label === "Années");
  const eligibility = [{ role: "mentor", column: years.mentor, is: "at-least", value: 10 }];
  years.weight = 7;
  await offer(preview, { ...settings, eligibility });
  await panel.getByRole("button", { name: "Reprendre ces réglages" }).click();
  await expect(panel.getByText("Les réglages du fichier sont repris.")).toBeVisible();
  await prepare(panel);
  await expect(panel.getByLabel("Poids du critère «\u00a0Années\u00a0»")).toHaveValue("7");
});

test("people left out by a rule are let in one by one, never against their will", async ({ preview }) => {
  const { panel } = preview;
  await enterRoom(preview, "Réglages");
  const column = "Depuis combien d'années êtes-vous en affaires ?";
  const eligibility = [{ role: "mentor", column, is: "at-least", value: 10 }];
  await offer(preview, { format: "dyade-settings/1", eligibility });
  await panel.getByRole("button", { name: "Reprendre ces réglages" }).click();
  await expect(panel.getByText("Les réglages du fichier sont repris.")).toBeVisible();

  await enterRoom(preview, "Vérifier les données");
  const letIn = panel.getByRole("button", { name: /^Admettre / });
  await expect(letIn.first()).toBeVisible();
  const before = await letIn.count();
  const name = (await letIn.first().getAttribute("aria-label"))?.replace("Admettre ", "") ?? "";
  await letIn.first().click();
  await expect(panel.getByText(`${name} participe maintenant, malgré la règle.`)).toBeVisible();
  await expect(letIn).toHaveCount(before - 1);
  await expect(panel.getByRole("button", { name: `Admettre ${name}` })).toHaveCount(0);
  await expect(panel.getByText(/n’a pas donné son consentement\s:/)).toBeVisible();
});

test("the topics that lack seats are told first, criterion by criterion, and written", async ({
  preview,
}) => {
  const { panel, tab } = preview;
  await enterRoom(preview, "Besoins et offres");
  await expect(panel.getByRole("heading", { name: /^7 sujets manquent de places/ })).toBeVisible();
  await expect(panel.locator(".needs li").first()).toContainText("il manque 5 places");
  await panel.getByRole("button", { name: "Écrire un onglet" }).click();
  await expect(tab("Besoins et offres")).toBeVisible();
  await panel.getByLabel("Critère").selectOption("Valeurs");
  await expect(panel.locator(".needs li").first()).not.toContainText("Technologies");
});

test("conflicts are found again by any word", async ({ preview }) => {
  const { panel } = preview;
  await enterRoom(preview, "Conflits trouvés");
  await expect(panel.getByRole("heading", { name: "28 liens trouvés" })).toBeVisible();
  await panel.getByLabel("Chercher un nom ou un lien").fill("courchesne hierarchique");
  await expect(panel.getByRole("heading", { name: "1 lien trouvé" })).toBeVisible();
  await expect(panel.getByText("Vincent Caron et Réjean Thériault")).toBeVisible();
  await panel.getByLabel("Chercher un nom ou un lien").fill("xyz");
  await expect(panel.getByText("Aucun lien ne correspond à ces mots.")).toBeVisible();
});

test("the help tells the score with the programme's own weights, in both languages", async ({ preview }) => {
  const { panel } = preview;
  await enterRoom(preview, "Aide");
  await expect(panel.getByText("jusqu’à 34,3 points")).toBeVisible();
  // What the words of a score mean, and why a number that looks small may be the best there is
  await expect(panel.locator(".bands > div")).toHaveText([
    /Très bon\s*70 et plus$/,
    /Bon\s*de 50 à moins de 70$/,
    /À discuter\s*de 30 à moins de 50$/,
    /Peu en commun\s*moins de 30$/,
  ]);
  await expect(
    panel.getByRole("heading", { name: "Pourquoi 55 peut être le meilleur accord possible" }),
  ).toBeVisible();
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByText("up to 34.3 points")).toBeVisible();
  await expect(
    panel.getByText(/If two people agree fully on “Sujets”, the dyad gets 34.3 points/),
  ).toBeVisible();
});

import { newSheet } from "../../src/local/model/workbook.ts";
import { LOCAL_FORM_URL } from "../../src/local/workbook/forms.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { loseAnswer } from "./answer-once.ts";
import { enterRoom } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

const ADDRESS = "helene.roy@roylemay.example";
const OLD_NAME = "Léna Quirion";
const EVERY_NAME = /Hélène Roy|Quirion|helene\.roy@/i;

/** Older answers of hers, under the name that she bore then. */
async function addOlderAnswers({ rearrange }: OpenPreview): Promise<void> {
  await rearrange(({ sheets }) => {
    const header = ["Horodateur", "Nom", "Adresse courriel", "Un mot"];
    const answers = [
      ["2025-03-01 09:00:00", OLD_NAME, ADDRESS, "Belle rencontre"],
      ["2025-03-02 09:00:00", "Ève Untel", "eve@untel.example", `Merci à ${OLD_NAME}`],
    ];
    const rows = [header, ...answers].map((cells) => cells.map((value) => ({ value })));
    sheets.push({ ...newSheet(8_801, "Journal", rows), formUrl: `${LOCAL_FORM_URL}8801` });
  });
}

async function search({ panel }: OpenPreview): Promise<void> {
  await panel.getByLabel("Nom ou courriel").fill("Hélène Roy");
  await panel.getByLabel("Nom ou courriel").press("Enter");
}

async function find(preview: OpenPreview): Promise<void> {
  const { panel } = preview;
  await search(preview);
  const question = panel.getByRole("group", { name: new RegExp(OLD_NAME) });
  await question.getByRole("button", { name: "Oui, la même personne" }).click();
}

async function remove({ panel }: OpenPreview): Promise<void> {
  await panel.getByRole("checkbox", { name: /J’ai lu la liste/ }).check();
  await panel.getByRole("button", { name: "Retirer de partout" }).click();
}

async function textsOf({ file }: OpenPreview): Promise<string> {
  return JSON.stringify((await openWorkbook(file)).workbook);
}

test("older answers under another name are found again where the removal stopped and the panel was closed", async ({
  preview,
}) => {
  const { panel, page } = preview;
  await addOlderAnswers(preview);
  await enterRoom(preview, "Oublier une personne");
  await find(preview);
  await loseAnswer(panel, "editTab", ADDRESS);
  await remove(preview);
  await expect(panel.getByText(/Le retrait s’est arrêté/)).toBeVisible();
  await page.reload();
  await enterRoom(preview, "Oublier une personne");
  await expect(
    panel.getByText(/Le retrait de «.Personne retirée 1.», commencé le .* n’est pas terminé/),
  ).toBeVisible();
  // Her answer as a mentor, by which she is found, is still there
  await search(preview);
  await expect(
    panel.getByRole("heading", { name: "Le retrait déjà commencé concerne-t-il Hélène Roy?" }),
  ).toBeVisible();
  await panel.getByRole("button", { name: /^Oui, continuer «.Personne retirée 1.»/ }).click();
  await expect(panel.getByText("Son nom sera remplacé par «\u00a0Personne retirée 1\u00a0»")).toBeVisible();
  await expect(panel.getByText(/seront supprimées de «.Réponses – mentor·es.»/)).toBeVisible();
  await remove(preview);
  await expect(panel.locator("p").getByText(/Plus rien ne nomme cette personne/)).toBeVisible();
  await expect.poll(() => textsOf(preview)).not.toMatch(EVERY_NAME);
  // One number, and one receipt of what was taken out before the panel was closed and after
  const receipt = panel.locator("blockquote");
  await expect(receipt).toContainText("Personne retirée 1");
  await expect(receipt).toContainText("Journal\u00a0: 1 réponse supprimée, 1 cellule nettoyée");
  await expect(receipt).toContainText("Réponses – mentor·es\u00a0: 1 réponse supprimée");
  expect(await textsOf(preview)).not.toContain("Personne retirée 2");
  expect(await textsOf(preview)).not.toContain("dyade-removals");
  await page.reload();
  await enterRoom(preview, "Oublier une personne");
  await expect(panel.getByText("1 personne retirée jusqu’ici, au registre.")).toBeVisible();
  await expect(panel.getByText(/n’est pas terminé/)).toHaveCount(0);
});

test("a tab called by the older name is told after the removal too", async ({ preview }) => {
  const { panel } = preview;
  await addOlderAnswers(preview);
  await preview.rearrange(({ sheets }) => {
    sheets.push(newSheet(8_802, OLD_NAME));
  });
  await enterRoom(preview, "Oublier une personne");
  await find(preview);
  await remove(preview);
  await expect(panel.getByRole("heading", { name: "Reçu" })).toBeVisible();
  await expect(panel.getByText(/Plus rien ne nomme cette personne/)).toHaveCount(0);
  await expect(panel.getByText(OLD_NAME)).toBeVisible();
});

import { newSheet } from "../../src/local/model/workbook.ts";
import { proposeDyads } from "./dyads-tab.ts";
import { byMenu, prepare } from "./menu.ts";
import { expect, test } from "./preview.ts";
import { sampleWith } from "./sample-with.ts";

test("a room with nothing to show says where to get it", async ({ preview }) => {
  const { panel, tab } = preview;
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(tab(/^Dyades /)).toHaveAttribute("aria-selected", "true", { timeout: 20_000 });
  const waysOn = [
    ["Présenter les dyades", "Aucune dyade confirmée", "Décider des dyades"],
    ["Suivi", "Aucune dyade confirmée", "Décider des dyades"],
    ["Demandes", "Aucun onglet ne contient de demandes", "Questions à copier"],
  ] as const;
  for (const [room, says, wayOn] of waysOn) {
    await byMenu(panel, room);
    const note = panel.locator(".note", { hasText: says });
    const link = note.getByRole("button", { name: wayOn });
    // It follows the words, and is no column beside them.
    expect((await link.boundingBox())?.width).toBeGreaterThan(80);
    await link.click();
    await expect(panel.getByRole("heading", { level: 1, name: wayOn })).toBeVisible();
  }
  await byMenu(panel, "Jumelage éclair");
  await panel.getByRole("button", { name: "Bulletins", exact: true }).click();
  await panel.locator(".note").getByRole("button", { name: "Questions à copier" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Questions à copier" })).toBeVisible();
});

test("a follow-up that nobody has answered leads to its questions", async ({ preview }) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await byMenu(panel, "Décider des dyades");
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(panel.getByText("1 dyade décidée sur 36")).toBeVisible();
  await byMenu(panel, "Suivi");
  await expect(panel.getByText(/^Aucune réponse au suivi/)).toBeVisible();
  await panel.getByRole("button", { name: "Questions à copier" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Questions à copier" })).toBeVisible();
});

test("a search before any dyads leads to them, and a text leads to the rooms that it quotes", async ({
  preview: { panel },
}) => {
  for (const room of ["Chercher une personne", "Décider des dyades"]) {
    await byMenu(panel, room);
    await expect(panel.getByText(/^Il n’y a pas encore d’onglet de dyades/)).toBeVisible();
    await panel.locator(".actions").getByRole("button", { name: "Préparer les dyades" }).click();
    await expect(panel.getByRole("heading", { level: 1, name: "Préparer les dyades" })).toBeVisible();
  }
  await byMenu(panel, "Aide");
  await panel.getByRole("button", { name: "«\u00a0Besoins et offres\u00a0»" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Besoins et offres" })).toBeVisible();
  await byMenu(panel, "Aide");
  await panel.getByText("0.2.0", { exact: true }).click();
  await panel.getByRole("button", { name: "«\u00a0Questions à trancher\u00a0»" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Questions à trancher" })).toBeVisible();
});

test.describe("a workbook without any form", () => {
  test.use({ workbook: sampleWith(() => [newSheet(0, "Feuille 1", [])]) });

  test("has no error and nothing settled: each room says how to begin", async ({ preview: { panel } }) => {
    for (const room of [
      ...["Vérifier les données", "Questions à trancher", "Onglet Coordination"],
      ...["Vos questions", "Règles du jumelage", "Décider des dyades"],
    ]) {
      await byMenu(panel, room);
      await expect(panel.getByRole("heading", { level: 1, name: room })).toBeVisible();
      await expect(panel.getByText(/n’a pas encore de formulaire lié/)).toBeVisible();
      await panel.getByRole("button", { name: "Voir comment commencer" }).click();
      await expect(panel.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
    }
    await byMenu(panel, "Comparer deux propositions");
    await panel.getByRole("button", { name: "Préparer les dyades" }).click();
    await expect(panel.getByRole("heading", { level: 1, name: "Préparer les dyades" })).toBeVisible();
  });
});

test("who is a mentor and a mentee is counted once, before the event and on the day", async ({ preview }) => {
  const { panel, tab } = preview;
  await byMenu(panel, "Jumelage éclair");
  const count = panel.getByText("Mentoré·es\u00a0: 39 sur 39");
  await expect(count).toBeVisible();
  await panel.getByRole("button", { name: "Faire l’horaire" }).click();
  await expect(tab(/^Jumelage éclair/)).toHaveCount(1);
  await expect(panel.getByText(/^Onglet «\u00a0Jumelage éclair/)).toBeVisible();
  await panel.getByRole("button", { name: "Le jour même", exact: true }).click();
  await expect(count).toBeVisible();
  await expect(
    panel.getByText("Karine Ouellet est à la fois mentor·e et mentoré·e; placé·e comme mentor·e."),
  ).toBeVisible();
});

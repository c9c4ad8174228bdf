import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { newSheet } from "../../src/local/model/workbook.ts";
import { createWorkbook } from "../../src/local/workbook/open.ts";
import { answerOnce } from "./answer-once.ts";
import { byMenu, prepare } from "./menu.ts";
import { expect, test } from "./preview.ts";

/** What Google answers to every call of the panel, instead of the script. */
async function answerAlways(page: Page, answer: unknown): Promise<void> {
  await page.route("**/run", (route) => route.fulfill({ json: answer }));
}

test("tells the remedy when several accounts keep Google from answering, and tries again", async ({
  preview: { page, panel },
}) => {
  for (const answer of [
    { ok: true, value: null },
    { ok: false, message: "PERMISSION_DENIED: the caller may not run this script" },
    { ok: false, message: "Une autorisation est nécessaire pour effectuer cette action." },
    { ok: false, message: "We're sorry, a server error occurred. Please wait a bit and try again." },
    {
      ok: true,
      value: JSON.stringify({ ok: false, fault: "unexpected", detail: "No item with the given ID" }),
    },
  ]) {
    await answerAlways(page, answer);
    await page.reload();
    await expect(panel.getByRole("heading", { name: "Google ne répond pas" })).toBeVisible();
    await expect(panel.getByText(/fenêtre de navigation privée/)).toBeVisible();
    await page.unroute("**/run");
    await panel.getByRole("button", { name: "Réessayer" }).click();
    await expect(panel.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  }
});

test("folds the details away, to be copied and not read", async ({ preview: { page, panel } }) => {
  const stack = "Error: You do not have permission\n    at readWorkbook (Code:12:3)";
  await answerAlways(page, { ok: false, message: stack });
  await page.reload();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await panel.getByText("Détails pour la personne qui vous aide").click();
  await expect(panel.getByText("Code:12:3")).toHaveCount(0);
  await panel.getByRole("button", { name: "Copier les détails" }).click();
  await expect(panel.getByRole("button", { name: "Détails copiés" })).toBeVisible();
  await page.getByLabel("Langue du compte Google").focus();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Code:12:3");
});

test("sends nothing while there is no connection, and does what was asked once there is", async ({
  preview: { page, panel, tab },
}) => {
  await prepare(panel);
  const propose = panel.getByRole("button", { name: "Proposer les dyades" });
  await expect(propose).toBeEnabled();
  await page.context().setOffline(true);
  await propose.click();
  await expect(panel.getByRole("alert")).toContainText("Pas de connexion à Internet");
  await page.context().setOffline(false);
  await propose.click();
  await expect(tab(/^Dyades/)).toHaveAttribute("aria-selected", "true");
});

test("asks for the spreadsheet to be loaded again once the session is over", async ({
  preview: { page, panel },
}) => {
  await prepare(panel);
  await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toBeEnabled();
  await answerAlways(page, { ok: false, message: "Authorization is required to perform that action." });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByText(/Rechargez la feuille de calcul/)).toBeVisible();
  await expect(panel.getByRole("button", { name: "Réessayer" })).toBeVisible();
});

test("says that a new version came while the panel was open, and keeps what was changed in it", async ({
  preview: { page, panel },
}) => {
  await prepare(panel);
  const weight = panel.locator('input[type="number"]:enabled').first();
  await weight.fill("77");
  await weight.blur();
  await page.route("**/run", async (route) => {
    const response = await route.fetch();
    const { value, ...rest } = (await response.json()) as { value: string };
    const reply = { ...(JSON.parse(value) as object), build: "dyade-build-another" };
    await route.fulfill({ json: { ...rest, value: JSON.stringify(reply) } });
  });
  await panel.getByRole("button", { name: "Menu" }).click();
  await panel.getByRole("button", { name: "Revenir à l’accueil" }).click();
  await expect(panel.getByText(/Une nouvelle version de Dyade vient d’être installée/)).toBeVisible();
  await panel.getByRole("button", { name: "Garder d’abord mes changements aux réglages" }).click();
  await expect(panel.getByText("Vos changements sont gardés avec le classeur.")).toBeVisible();
  await page.unroute("**/run");
  await page.reload();
  await prepare(panel);
  await expect(weight).toHaveValue("77");
});

test("writes the tab again after a refusal, without a new run", async ({ preview: { page, panel, tab } }) => {
  const refusal = JSON.stringify({
    ok: false,
    fault: "busy",
    detail: "lock",
  });
  await answerOnce(panel, "writeTab", { ok: true, value: refusal });
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(panel.getByRole("alert")).toContainText("Une autre personne écrit dans ce classeur.");
  await expect(tab(/^Dyades/)).toHaveCount(0);

  const read: string[] = [];
  page.on("request", (request) => {
    if (request.postData()?.includes("readWorkbook")) read.push(request.url());
  });
  await panel.getByRole("button", { name: "Écrire l’onglet" }).click();
  await expect(tab(/^Dyades/)).toHaveAttribute("aria-selected", "true");
  await expect(panel.getByText(/Les dyades sont dans l’onglet/).first()).toBeVisible();
  expect(read).toEqual([]);
});

test("blocks a run on one tab for both roles, and shows where the fault is", async ({
  preview: { panel, tab, openTab },
}) => {
  await prepare(panel);
  const mentors = panel.getByLabel("Mentor·es", { exact: true });
  const mentees = panel.getByLabel("Mentoré·es", { exact: true });
  const [first, second] = [await mentors.inputValue(), await mentees.inputValue()];
  await mentors.selectOption(first);
  await mentees.selectOption(second);
  await mentees.selectOption(first);
  await mentors.selectOption(first);
  await expect(panel.getByText(/est choisi à la fois/)).toBeVisible();
  await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toBeDisabled();
  await openTab("Liens");
  await panel.getByRole("button", { name: "Voir l’onglet" }).first().click();
  await expect(tab(first)).toHaveAttribute("aria-selected", "true");
  await mentees.selectOption(second);
  await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toBeEnabled();
});

test("shows an answer that looks like a page as the text that it is", async ({
  preview: { page, panel, cell, openTab },
}) => {
  await openTab(/mentoré·es/);
  await cell("C2").click();
  await page.keyboard.type("<img src=x onerror=document.title=1>");
  await page.keyboard.press("Enter");
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(panel.getByText(/Les dyades sont dans l’onglet/).first()).toBeVisible();
  await expect(panel.locator("img")).toHaveCount(0);
});

test.describe("a workbook without responses", () => {
  let folder = "";
  test.use({
    workbook: async ({}, use) => {
      folder = await mkdtemp(path.join(tmpdir(), "dyade-empty-"));
      const file = await createWorkbook("vide", [newSheet(0, "Feuille 1")]);
      await file.save(path.join(folder, "vide.xlsx"));
      await use(path.join(folder, "vide.xlsx"));
      await rm(folder, { recursive: true });
    },
  });

  test("says how to get some", async ({ preview: { panel } }) => {
    await expect(panel.getByText("Il y a trois façons de commencer.")).toBeVisible();
    await expect(panel.getByRole("listitem").first()).toContainText("Copier les questions recommandées");
    await expect(panel.getByText(/Elle crée la feuille de calcul et les deux formulaires/)).toBeVisible();
    await expect(panel.getByRole("button", { name: "Relire le classeur" })).toBeVisible();
  });

  for (const room of ["Vos questions", "Règles du jumelage", "Besoins et offres", "Décider", "Suivi"])
    test(`leads from « ${room} » to how to begin`, async ({ preview: { panel } }) => {
      await byMenu(panel, room);
      await expect(panel.getByText("Ce classeur n’a pas encore de formulaire lié.")).toBeVisible();
      await expect(panel.getByText(/ce qui est à corriger|les erreurs|ne peuvent pas/)).toHaveCount(0);
      await panel.getByRole("button", { name: "Voir comment commencer" }).click();
      await expect(panel.getByText("Il y a trois façons de commencer.")).toBeVisible();
    });
});

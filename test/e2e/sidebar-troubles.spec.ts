import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { newSheet } from "../../src/local/model/workbook.ts";
import { createWorkbook } from "../../src/local/workbook/open.ts";
import { answerOnce } from "./answer-once.ts";
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
  ]) {
    await answerAlways(page, answer);
    await page.reload();
    await expect(panel.getByRole("heading", { name: "Google ne répond pas" })).toBeVisible();
    await expect(panel.getByText(/fenêtre de navigation privée/)).toBeVisible();
    await page.unroute("**/run");
    await panel.getByRole("button", { name: "Réessayer" }).click();
    await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toBeEnabled();
  }
});

test("writes the tab again after a refusal, without a new run", async ({ preview: { page, panel, tab } }) => {
  const refusal = JSON.stringify({
    ok: false,
    fault: "Une autre personne écrit. Réessayez.",
    detail: "lock",
  });
  await answerOnce(panel, "writeTab", { ok: true, value: refusal });
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(panel.getByRole("alert")).toContainText("Une autre personne écrit. Réessayez.");
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
  preview: { panel, tab },
}) => {
  const mentors = panel.getByLabel("Mentor·es", { exact: true });
  const mentees = panel.getByLabel("Mentoré·es", { exact: true });
  const [first, second] = [await mentors.inputValue(), await mentees.inputValue()];
  await mentors.selectOption(first);
  await mentees.selectOption(second);
  await mentees.selectOption(first);
  await mentors.selectOption(first);
  await expect(panel.getByText(/est choisi à la fois/)).toBeVisible();
  await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toBeDisabled();
  await tab("Liens").click();
  await panel.getByRole("button", { name: "Voir l’onglet" }).first().click();
  await expect(tab(first)).toHaveAttribute("aria-selected", "true");
  await mentees.selectOption(second);
  await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toBeEnabled();
});

test("shows an answer that looks like a page as the text that it is", async ({
  preview: { page, panel, cell, tab },
}) => {
  await tab(/mentoré·es/).click();
  await cell("C2").click();
  await page.keyboard.type("<img src=x onerror=document.title=1>");
  await page.keyboard.press("Enter");
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
    await expect(panel.getByRole("heading", { name: "Aucune réponse à jumeler" })).toBeVisible();
    await expect(panel.getByRole("listitem").first()).toContainText("Créez un formulaire Google");
    await expect(panel.getByRole("button", { name: "Relire le classeur" })).toBeVisible();
  });
});

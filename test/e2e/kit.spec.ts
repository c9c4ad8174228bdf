import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildKit } from "../../tools/build-kit.ts";
import { createWorkbook } from "../../src/local/workbook/open.ts";
import { answerAll } from "../kit/answer-all.ts";
import { runKit } from "../kit/kit-host.ts";
import { prepare } from "./menu.ts";
import { expect, test } from "./preview.ts";

test.use({
  workbook: async ({}, use) => {
    await buildKit();
    const { drive } = await runKit("makeProgrammeFr");
    answerAll(drive, "fr");
    const [made] = drive.spreadsheets;
    if (made === undefined) throw new Error("The kit made no spreadsheet.");
    const folder = await mkdtemp(path.join(tmpdir(), "dyade-kit-"));
    const file = path.join(folder, "programme.xlsx");
    await (await createWorkbook(made.name, made.sheets)).save(file);
    await use(file);
    await rm(folder, { recursive: true });
  },
});

test("a programme that the kit made, once people have answered, is paired in one click", async ({
  preview,
}) => {
  const { panel, tab, openTab, cell } = preview;
  await prepare(panel);
  await expect(panel.getByLabel("Mentor·es", { exact: true })).toHaveValue("Réponses – mentor·es");
  await expect(panel.getByLabel("Mentoré·es", { exact: true })).toHaveValue("Réponses – mentoré·es");
  await expect(panel.getByText(/points? à vérifier|erreurs? à corriger/)).toHaveCount(0);
  await expect(panel.getByRole("switch", { name: /^Sujets/ })).toBeChecked();
  await expect(panel.getByRole("switch", { name: /^Secteur/ })).not.toBeChecked();
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(panel.getByRole("heading", { name: "12 dyades proposées" })).toBeFocused();
  await expect(tab(/^Dyades \d{4}/)).toBeVisible();
  // What people said matters most to them counts double, and the dyads tab says so.
  await openTab(/^Dyades \d{4}/);
  await expect(preview.page.getByText(/compte double pour le ou la mentoré·e/).first()).toBeVisible();
  await openTab("Mode d’emploi");
  await expect(cell("A2")).toContainText("Relire les formulaires");
});

import { AxeBuilder } from "@axe-core/playwright";
import { newSheet } from "../../src/local/model/workbook.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { enterRoom, proposeDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** What the last tab of the file says in its first column. */
async function lastTab({ file }: OpenPreview): Promise<{ name: string; texts: string[]; second: string[] }> {
  const sheet = (await openWorkbook(file)).workbook.sheets.at(-1);
  const column = (at: number): string[] => (sheet?.rows ?? []).map((cells) => String(cells[at]?.value ?? ""));
  return { name: sheet?.name ?? "", texts: column(0), second: column(1) };
}

test("a dyad gets its agreement and its guide, from a text that the coordinator changed", async ({
  preview,
}) => {
  const { page, panel, tab, cell, rearrange } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Ententes à imprimer");
  await expect(panel.getByText(/^Aucune dyade confirmée/)).toBeVisible();
  // Of the two who are confirmed the first has not consented yet.
  await rearrange(({ sheets }) => {
    const [, header = [], ...rows] = sheets.at(-1)?.rows ?? [];
    const titles = header.map((cell) => cell?.value);
    for (const row of rows)
      if (/^(Dominic Frigon|Noémie Bourassa)$/.test(String(row[titles.indexOf("Mentoré·e")]?.value)))
        row[titles.indexOf("Statut")] = { value: "Confirmée" };
  });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();

  // Without the names of the programme and the team nothing is written.
  const [waiting, write] = [0, 1].map((at) =>
    panel.getByRole("button", { name: /^Écrire l’onglet de / }).nth(at),
  );
  if (waiting === undefined || write === undefined) throw new Error("no dyads");
  await expect(panel.getByText("Demandez d’abord le consentement du ou de la mentoré·e.")).toHaveCount(1);
  await expect(waiting).toBeDisabled();
  await expect(write).toBeDisabled();
  await panel.locator(".said").getByRole("button", { name: "Présenter les dyades" }).click();
  await panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Ana, coordination");
  await panel.getByRole("button", { name: "Garder ce message" }).click();
  await expect(panel.getByText("Le message est gardé avec le classeur.")).toBeVisible();

  await enterRoom(preview, "Ententes à imprimer");
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations).toEqual([]);
  await panel.getByRole("button", { name: "Écrire l’onglet des modèles" }).click();
  await expect(tab("Modèles de documents")).toHaveAttribute("aria-selected", "true");
  await cell("B2").dblclick();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Notre pacte");
  await page.keyboard.press("Enter");
  await expect(cell("B2")).toHaveText("Notre pacte");
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByLabel("Notre pacte")).toBeChecked();
  await panel.getByLabel("Guide de la première rencontre").uncheck();

  await expect(waiting).toBeDisabled();
  await write.click();
  await expect(panel.getByText(/^Écrit dans l’onglet/)).toBeVisible();
  const { name, texts } = await lastTab(preview);
  expect(name).toMatch(/^Entente\u00a0: .+ et .+$/);
  expect(texts[0]).toBe("Notre pacte");
  expect(texts).not.toContain("Guide de la première rencontre");
  expect(texts.join("\n")).toContain("Il suffit d’avertir Ana, coordination.");
  expect(texts.join("\n")).not.toContain("{");

  // The tabs are no answers: the panel goes on as before.
  await enterRoom(preview, "Vérifier les données");
  await expect(panel.getByText("Entente", { exact: false })).toHaveCount(0);
});

test("a text that lost its documents, and one with a kind and a blank of its own, say so", async ({
  preview,
}) => {
  const { panel, rearrange } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Ententes à imprimer");
  await panel.getByRole("button", { name: "Écrire l’onglet des modèles" }).click();
  await expect(panel.getByText(/^Le texte est dans l’onglet/)).toBeVisible();
  await rearrange(({ sheets }) => {
    const rows = sheets.at(-1)?.rows ?? [];
    rows.splice(3);
    rows[2] = [{ value: "Gras" }, { value: "Bonjour {surnom}" }];
  });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByText("Ligne 3\u00a0: le genre n’est pas dans la liste")).toBeVisible();
  await expect(panel.getByText("{surnom}\u00a0: inconnu")).toBeVisible();
  await rearrange(({ sheets }) => {
    sheets.at(-1)?.rows.splice(1);
  });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByText(/ne contient plus aucun document/)).toBeVisible();
  await expect(panel.getByRole("button", { name: "Écrire l’onglet des modèles" })).toBeVisible();
});

test("a tab of people's own that bears the name is left alone, and a text that names nobody says so", async ({
  preview,
}) => {
  const { panel, rearrange } = preview;
  await proposeDyads(preview);
  await rearrange(({ sheets }) => {
    const rows = ["Document", "Contrat", "Charte"].map((value) => [{ value }]);
    sheets.push(newSheet(4321, "Modèles de documents", rows));
  });
  await enterRoom(preview, "Ententes à imprimer");
  await expect(panel.getByText(/^Votre onglet «\sModèles de documents\s» porte le nom/)).toBeVisible();
  await expect(panel.getByText("C’est le texte de départ.", { exact: false })).toBeVisible();
  await panel.getByRole("button", { name: "Écrire l’onglet des modèles" }).click();
  await expect(panel.getByText(/est dans l’onglet «\sModèles de documents \(2\)\s»/)).toBeVisible();
  await rearrange(({ sheets }) => {
    for (const row of sheets.at(-1)?.rows ?? [])
      for (const cell of row)
        if (typeof cell?.value === "string") cell.value = cell.value.replace(/\{[^}]*\}/g, "");
  });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByText(/^«\sEntente de mentorat\s» ne nommerait personne/)).toBeVisible();
  await expect(panel.getByText(/^Votre onglet/)).toHaveCount(0);
  await panel.getByLabel("Entente de mentorat").uncheck();
  await expect(panel.getByText(/^«\sEntente de mentorat\s» ne nommerait/)).toHaveCount(0);
});

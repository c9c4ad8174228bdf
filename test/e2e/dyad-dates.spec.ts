import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { deleteLines } from "../../src/local/model/lines.ts";
import { type Sheet, type Workbook, touchCell } from "../../src/local/model/workbook.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { writeConfirmed } from "./confirmed-programme.ts";
import { byMenu } from "./menu.ts";
import { type OpenPreview, expect, test as base } from "./preview.ts";

const test = base.extend({
  workbook: async ({ project, sample }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "dyade-dates-"));
    const out = path.join(folder, "programme.xlsx");
    await writeConfirmed({ sample, out, project, confirmed: [60, 30], answered: () => [] });
    await use(out);
    await rm(folder, { recursive: true });
  },
});

const year = new Date().getFullYear() + 1;

/** What a person does in the last follow-up tab; `at`: where a column is. */
function inTab(
  preview: OpenPreview,
  gesture: (sheet: Sheet, at: (title: string) => number, workbook: Workbook) => void,
): Promise<void> {
  return preview.rearrange((workbook) => {
    const sheet = workbook.sheets.filter(({ name }) => name.startsWith("Suivi")).at(-1);
    if (sheet === undefined) throw new Error("no follow-up tab");
    gesture(sheet, (title) => (sheet.rows[1] ?? []).findIndex((cell) => cell?.value === title), workbook);
  });
}

async function lastTab({ file }: OpenPreview): Promise<string[][]> {
  const { sheets } = (await openWorkbook(file)).workbook;
  return (sheets.at(-1)?.rows ?? []).map((row) => row.map((cell) => String(cell?.value ?? "")));
}

test("a day that may be either of two is told with both, and read once another day of the tab says which", async ({
  preview,
}) => {
  const { panel } = preview;
  await byMenu(panel, "Suivi");
  const write = panel.getByRole("button", { name: "Écrire l’onglet Suivi" });
  const reread = panel.getByRole("button", { name: "Relire le classeur" });
  await write.click();
  await expect(panel.getByText(/^Écrit dans l’onglet/)).toBeVisible();
  await inTab(preview, (sheet, at) => {
    touchCell(sheet, 2, at("Fin prévue")).value = `03/04/${String(year)}`;
  });
  await reread.click();
  await panel.getByText("1 réponse à vérifier").click();
  await expect(
    panel.getByText(
      new RegExp(
        `«\\s03/04/${String(year)}\\s», sous «\\sFin prévue\\s», .+ peut être le 3 avril ${String(year)} ou le 4 mars ${String(year)}, et aucune autre date`,
      ),
    ),
  ).toBeVisible();
  await inTab(preview, (sheet, at) => {
    touchCell(sheet, 3, at("Fin prévue")).value = `25/04/${String(year)}`;
  });
  await reread.click();
  await expect(panel.getByText("1 réponse à vérifier")).toHaveCount(0);
  await write.click();
  await expect(panel.getByText(/Vos notes y sont reprises\./)).toBeVisible();
  const [, header = [], ...rows] = await lastTab(preview);
  expect(rows.slice(0, 2).map((row) => row[header.indexOf("Fin prévue")])).toEqual([
    `${String(year)}-04-03`,
    `${String(year)}-04-25`,
  ]);

  // The agreement of a dyad says its own end, and not the term of the programme.
  await byMenu(panel, "Présenter les dyades");
  await panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Ana");
  await panel.getByRole("button", { name: "Garder ce message" }).click();
  await expect(panel.getByText("Le message est gardé avec le classeur.")).toBeVisible();
  await byMenu(panel, "Ententes à imprimer");
  await panel
    .getByRole("button", { name: /^Écrire l’onglet de / })
    .and(panel.locator(":enabled"))
    .first()
    .click();
  await expect(panel.getByText(/^Écrit dans l’onglet «\sEntente/)).toBeVisible();
  expect((await lastTab(preview)).flat().join("\n")).toMatch(
    new RegExp(`\\(.*mois, jusqu’au (3|25) avril ${String(year)}, sauf si nous en décidons autrement\\)`),
  );
});

test("a column of the Suivi tab that was deleted is named before the next one forgets it", async ({
  preview,
}) => {
  const { panel } = preview;
  await byMenu(panel, "Suivi");
  await panel.getByRole("button", { name: "Écrire l’onglet Suivi" }).click();
  await expect(panel.getByText(/^Écrit dans l’onglet/)).toBeVisible();
  await inTab(preview, (sheet, at, workbook) => {
    deleteLines(workbook, sheet, "column", at("Renouvelée le"), 1);
  });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(
    panel.getByText(
      /n’a plus la colonne «\sRenouvelée le\s»\s: ce qui y était écrit à la main ne compte plus/,
    ),
  ).toBeVisible();
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByText(/no longer has the column “Renouvelée le”/)).toBeVisible();
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { insertLines, moveLines } from "../../src/local/model/lines.ts";
import { type Sheet, type Workbook, touchCell } from "../../src/local/model/workbook.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { daysAgo, writeConfirmed } from "./confirmed-programme.ts";
import { formTab } from "./form-tab.ts";
import { byMenu } from "./menu.ts";
import { type OpenPreview, expect, test as base } from "./preview.ts";

const test = base.extend({
  workbook: async ({ project, sample }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "dyade-follow-up-tab-"));
    const out = path.join(folder, "programme.xlsx");
    await writeConfirmed({ sample, out, project, confirmed: [60, 30], answered: () => [] });
    await use(out);
    await rm(folder, { recursive: true });
  },
});

async function followUpTabs({ file }: OpenPreview): Promise<string[][][]> {
  const { sheets } = (await openWorkbook(file)).workbook;
  return sheets
    .filter(({ name }) => name.startsWith("Suivi"))
    .map(({ rows }) => rows.map((row) => row.map((cell) => String(cell?.value ?? ""))));
}

/** What a person does in the last follow-up tab, of which Dyade hears nothing. */
function inTab(preview: OpenPreview, gesture: (sheet: Sheet, workbook: Workbook) => void): Promise<void> {
  return preview.rearrange((workbook) => {
    const sheet = workbook.sheets.filter(({ name }) => name.startsWith("Suivi")).at(-1);
    if (sheet === undefined) throw new Error("no follow-up tab");
    gesture(sheet, workbook);
  });
}

function put(sheet: Sheet, row: number, column: number, value: string | number): void {
  touchCell(sheet, row, column).value = value;
}

const headerAt = (sheet: Sheet, title: string): number =>
  (sheet.rows[1] ?? []).findIndex((cell) => cell?.value === title);

test("a Suivi tab that people changed is written anew with all they wrote, and what stays behind is named", async ({
  preview,
}) => {
  const { panel } = preview;
  await byMenu(panel, "Suivi");
  const writeTab = panel.getByRole("button", { name: "Écrire l’onglet Suivi" });
  await writeTab.click();
  await expect(panel.getByText(/^Écrit dans l’onglet «\sSuivi [^»]+»\.$/)).toBeVisible();

  await inTab(preview, (sheet, workbook) => {
    const [notes, meetings] = [headerAt(sheet, "Notes de la coordination"), headerAt(sheet, "Rencontres")];
    put(sheet, 1, notes, "Mes notes");
    put(sheet, 2, notes, "appelée mardi");
    put(sheet, 1, meetings, "Nb de fois");
    put(sheet, 2, meetings, 4);
    put(sheet, 2, headerAt(sheet, "Appeler, parce que"), "c’est fait");
    moveLines(workbook, sheet, "column", meetings, 1, 0);
    insertLines(workbook, sheet, "column", 1, 1);
    ["Local", "B-12", "C-34"].forEach((text, row) => {
      put(sheet, row + 1, 1, text);
    });
    put(sheet, 4, 1, "Salle à réserver");
    put(sheet, 3, headerAt(sheet, "Fin le"), "2099-06-30");
    put(sheet, 3, headerAt(sheet, "Raison de la fin"), "Manque de temps");
    insertLines(workbook, sheet, "row", 1, 1);
    put(sheet, 1, 3, "Réunion le 5 mars");
  });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await panel.getByText("4 choses à voir dans l’onglet Suivi").click();
  await expect(
    panel.getByText(/la ligne 6 ne nomme pas les deux personnes d’une dyade et dit «\sSalle à réserver\s»/),
  ).toBeVisible();
  await expect(panel.getByText(/a «\s2099-06-30\s» dans la colonne «\sFin le\s»/)).toBeVisible();
  await expect(panel.getByText("N’est plus une dyade")).toHaveCount(0);
  await expect(panel.getByText(/Vos colonnes suivent avec les valeurs affichées\./)).toBeVisible();
  await expect(
    panel.getByText(/la ligne 2 n’est celle d’aucune dyade et dit «\sRéunion le 5 mars\s»/),
  ).toBeVisible();
  await expect(
    panel.getByText(/colonne «\sAppeler, parce que\s», on a écrit «\sc’est fait\s»/),
  ).toBeVisible();
  await expect(panel.getByText("4 rencontres", { exact: false })).toBeVisible();

  await writeTab.click();
  await expect(
    panel.getByText(
      /Vos notes et vos colonnes y sont reprises\. Ce qui suit n’est pas repris et reste dans l’onglet «\sSuivi/,
    ),
  ).toBeVisible();
  await expect(panel.getByText(/dit «\sRéunion le 5 mars\s»/)).toBeVisible();
  const [old = [], next = []] = await followUpTabs(preview);
  const [, header = [], first = [], second = []] = next;
  const at = (title: string): number => header.indexOf(title);
  expect(first[at("Notes de la coordination")]).toBe("appelée mardi\nAppeler, parce que\u00a0: c’est fait");
  expect(first[at("Rencontres")]).toBe("4");
  expect([first, second].map((row) => row[at("Local")])).toEqual(["B-12", "C-34"]);
  expect(next[4]?.[0]).toBe("Note sans dyade");
  expect(next[4]?.[at("Local")]).toBe("Salle à réserver");
  expect(second[at("Fin le")]).toBe("2099-06-30");
  expect(old.flat()).toContain("Réunion le 5 mars");
});

test("a Suivi tab that no longer says whom it is about is left alone until it is mended", async ({
  preview,
}) => {
  const { panel } = preview;
  await byMenu(panel, "Suivi");
  const writeTab = panel.getByRole("button", { name: "Écrire l’onglet Suivi" });
  await writeTab.click();
  await expect(panel.getByText(/^Écrit dans l’onglet/)).toBeVisible();
  let titles: [number, string][] = [];
  await inTab(preview, (sheet) => {
    sheet.metadata = [];
    put(sheet, 2, headerAt(sheet, "Notes de la coordination"), "appelée mardi");
    titles = ["Mentor·e", "suivi:mentor"].map((title) => [headerAt(sheet, title), title]);
    for (const [column] of titles) put(sheet, 1, column, "?");
  });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(
    panel.getByText(/ne dit plus de quelles dyades il parle\s: il y manque «\sMentor·e\s»/),
  ).toBeVisible();
  await expect(writeTab).toBeDisabled();
  expect(await followUpTabs(preview)).toHaveLength(1);
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByText(/no longer says which dyads it is about/)).toBeVisible();
  await panel.getByRole("button", { name: "Français" }).click();

  await inTab(preview, (sheet) => {
    const [[column, title] = [0, ""]] = titles;
    put(sheet, 1, column, title);
  });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByText("appelée mardi")).toBeVisible();
  await expect(writeTab).toBeEnabled();
});

test("a row typed for two people who never were a dyad is a note, and takes no answer from its mentor", async ({
  preview,
}) => {
  const { panel } = preview;
  await byMenu(panel, "Suivi");
  const writeTab = panel.getByRole("button", { name: "Écrire l’onglet Suivi" });
  await writeTab.click();
  await expect(panel.getByText(/^Écrit dans l’onglet/)).toBeVisible();
  await inTab(preview, (sheet, workbook) => {
    const dyadText = (title: string): string => String(sheet.rows[2]?.[headerAt(sheet, title)]?.value ?? "");
    const [name, email] = [dyadText("Mentor·e"), dyadText("suivi:mentor")];
    put(sheet, 4, headerAt(sheet, "Mentoré·e"), "Zoé Inconnue");
    put(sheet, 4, headerAt(sheet, "Mentor·e"), name);
    const on = `${daysAgo(5)} 09:00:00`;
    workbook.sheets.push(formTab("journal", 900, "Journal", [{ name, email, on, "meetings-count": "7" }]));
  });
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await panel.getByText("1 autre dyade suivie").click();
  await expect(panel.getByText("7 rencontres")).toBeVisible();
  await expect(panel.getByText(/la réponse ne compte pas/)).toHaveCount(0);
  await expect(panel.getByText("N’est plus une dyade")).toHaveCount(0);

  await writeTab.click();
  await expect(panel.getByText("Vos notes y sont reprises.")).toBeVisible();
  const next = (await followUpTabs(preview)).at(-1) ?? [];
  expect(next[4]?.slice(0, 2)).toEqual(["Note sans dyade", "Zoé Inconnue"]);
});

import { openWorkbook } from "../../src/local/workbook/open.ts";
import { enterRoom } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** The rows of the Coordination tab as the file holds them. */
async function rowsIn({ file }: OpenPreview): Promise<string[][]> {
  const { sheets } = (await openWorkbook(file)).workbook;
  const rows = sheets.find(({ name }) => name === "Coordination")?.rows ?? [];
  return rows.map((row) => row.map((cell) => String(cell?.value ?? "")));
}

test("is made with everybody, completed with newcomers, and never loses what stands in it", async ({
  preview,
}) => {
  const { page, panel, tab, openTab, cell } = preview;
  await enterRoom(preview, "Onglet Coordination");
  await panel.getByRole("button", { name: "Créer l’onglet Coordination" }).click();
  await expect(panel.getByText(/^\d+ lignes ajoutées à l’onglet/)).toBeVisible();
  await expect(tab("Coordination")).toHaveAttribute("aria-selected", "true");
  await expect(panel.getByText(/Personne n’y manque/)).toBeVisible();
  await expect
    .poll(async () => (await rowsIn(preview))[0])
    .toEqual(["Courriel", "Nom", "Places ce trimestre", "Formation suivie", "Note"]);
  const people = (await rowsIn(preview)).length;
  await cell("C2").click();
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await rowsIn(preview))[1]?.[2]).toBe("3");
  await openTab(/mentor·es/);
  await expect(tab(/mentor·es/)).toHaveAttribute("aria-selected", "true");
  await cell("B27").click();
  await page.keyboard.type("nouvelle@x.example");
  await page.keyboard.press("Enter");
  await cell("C27").click();
  await page.keyboard.type("Nouvelle Venue");
  await page.keyboard.press("Enter");
  await expect
    .poll(async () =>
      (await openWorkbook(preview.file)).workbook.sheets.map(({ rows }) => rows[26]?.[2]?.value),
    )
    .toContain("Nouvelle Venue");
  await enterRoom(preview, "Onglet Coordination");
  await panel.getByRole("button", { name: "Ajouter la personne nouvelle" }).click();
  await expect(panel.getByText("1 ligne ajoutée à l’onglet «\u00a0Coordination\u00a0».")).toBeVisible();
  await expect.poll(async () => (await rowsIn(preview)).length).toBe(people + 1);
  const rows = await rowsIn(preview);
  expect([rows[1]?.[2], rows.at(-1)?.slice(0, 2)]).toEqual(["3", ["nouvelle@x.example", "Nouvelle Venue"]]);
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByText(/Nobody is missing/)).toBeVisible();
});

test("says what each column is for, and is read so", async ({ preview }) => {
  const { page, panel, cell } = preview;
  await enterRoom(preview, "Onglet Coordination");
  await panel.getByRole("button", { name: "Créer l’onglet Coordination" }).click();
  const training = panel.getByLabel("Formation suivie");
  await training.selectOption("Mentor·es\u00a0: case remplie exigée");
  await expect(
    panel.getByText("Aucune case n’est remplie\u00a0: personne ne pourrait participer."),
  ).toBeVisible();
  await training.selectOption("À rien\u00a0: pour vous seulement");
  // A new tab's own column of places is meant for them, and is kept with it.
  await expect(panel.getByLabel("Places ce trimestre")).toHaveValue("seats");
  await expect(panel.getByRole("button", { name: "Garder ces choix" })).toHaveCount(0);
  await cell("C2").click();
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  await enterRoom(preview, "Onglet Coordination");
  await expect(panel.getByLabel("Places ce trimestre")).toHaveValue("seats");
});

import { readFile } from "node:fs/promises";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { prepare } from "./menu.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** Types a text in the cell of a dyads tab. */
async function type({ page, cell }: OpenPreview, name: string, text: string): Promise<void> {
  await cell(name).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(cell(name)).toHaveText(text);
}

test("settings out and in again: every decision of the dyads tab stays", async ({ preview }) => {
  const { page, panel, file } = preview;
  const before = await proposeDyads(preview);
  const placed = [...before.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  const [[locked = "", kept = ""] = [], [refused = "", never = ""] = []] = placed;
  await type(preview, before.at("Statut", locked), "Verrouillée");
  await type(preview, before.at("Statut", refused), "Refusée");

  await enterRoom(preview, "Réglages");
  await expect(panel.getByText(/elles restent dans l’onglet des dyades/)).toBeVisible();
  const download = page.waitForEvent("download");
  await panel.getByRole("button", { name: "Télécharger les réglages" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  expect(JSON.parse(text)).not.toHaveProperty("decisions");

  const older = {
    ...JSON.parse(text),
    bands: [80, 60, 40],
    decisions: { locked: [["a@x.example", "b@x.example"]], refused: [] },
  };
  for (const settings of [JSON.parse(text), older]) {
    const buffer = Buffer.from(JSON.stringify(settings));
    await panel
      .locator("input[type=file]")
      .setInputFiles({ name: "reglages.json", mimeType: "application/json", buffer });
    await expect(panel.getByText(/convient à ce classeur/)).toBeVisible();
    await expect(panel.getByText(/1 décision sur des dyades/)).toHaveCount(settings === older ? 1 : 0);
    await panel.getByRole("button", { name: "Reprendre ces réglages" }).click();
    await expect(panel.getByText("Les réglages du fichier sont repris.")).toBeVisible();
  }
  // The words of a score begin where the file says
  await enterRoom(preview, "Aide");
  await expect(panel.getByText("80 et plus")).toBeVisible();
  const { documentProperties } = (await openWorkbook(file)).workbook;
  expect(JSON.stringify(documentProperties)).not.toContain("decisions");

  await prepare(panel);
  const after = await proposeDyads(preview);
  expect((await readDyads(preview)).column("Statut").get(locked)).toBe("Verrouillée");
  expect(after.column("Mentor·e").get(locked)).toBe(kept);
  expect(after.column("Mentor·e").get(refused)).not.toBe(never);
});

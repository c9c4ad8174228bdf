import { openWorkbook } from "../../src/local/workbook/open.ts";
import { proposeDyads } from "./dyads-tab.ts";
import { byMenu } from "./menu.ts";
import { expect, test } from "./preview.ts";

const HELENE = /Hélène Roy|helene\.roy@/i;

test("somebody is looked for by name, listed everywhere, and removed in one action", async ({ preview }) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await byMenu(panel, "Oublier une personne");
  await panel.getByLabel("Nom ou courriel").fill("Hélène");
  await panel.getByRole("button", { name: "Chercher", exact: true }).click();
  await panel.getByLabel("Nom ou courriel").fill("Hélène Roy");
  await panel.getByRole("button", { name: "Chercher", exact: true }).click();
  await expect(panel.getByRole("heading", { name: /^Hélène Roy/ })).toBeVisible();
  await panel.getByRole("checkbox").check();
  await panel.getByRole("button", { name: "Retirer de partout" }).click();
  await expect(panel.getByText("Plus rien ne nomme cette personne")).toBeVisible({ timeout: 30_000 });
  const { workbook } = await openWorkbook(preview.file);
  expect(JSON.stringify(workbook)).not.toMatch(HELENE);
});

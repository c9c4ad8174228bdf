import { readFile } from "node:fs/promises";
import { download, enter, test, vouch } from "./directory-room.ts";
import { expect } from "./preview.ts";
import { second } from "./second-panel.ts";

test("who was taken out of the directory in one panel stays out, whatever is chosen in the other", async ({
  preview: first,
}) => {
  const other = await second(first);
  await enter(first, "Répertoire");
  await vouch(first);
  await enter(other, "Répertoire");
  await expect(other.panel.getByText("23 mentor·es figurent au répertoire.")).toBeVisible();
  for (const { panel } of [first, other])
    await panel.locator("summary", { hasText: "Qui figure au répertoire" }).click();

  await first.panel.getByRole("button", { name: "Retirer Hélène Roy du répertoire" }).click();
  await expect(first.panel.getByText("22 mentor·es figurent au répertoire.")).toBeVisible();
  await other.panel.getByLabel("Montrer aussi les mentor·es sans place").check();
  await expect(other.panel.getByRole("button", { name: "Remettre Hélène Roy au répertoire" })).toBeVisible();
  const text = await readFile(await download(other, "Télécharger le répertoire"), "utf8");
  expect(text).not.toContain("Hélène Roy");

  // And what was chosen in the other panel holds in the first
  await enter(first, "Demandes");
  await enter(first, "Répertoire");
  await first.panel.locator("summary", { hasText: "Qui figure au répertoire" }).click();
  await expect(first.panel.getByLabel("Montrer aussi les mentor·es sans place")).toBeChecked();
  await expect(first.panel.getByRole("button", { name: "Remettre Hélène Roy au répertoire" })).toBeVisible();
});

test("answers to requests marked in two panels are both kept", async ({ preview: first }) => {
  const other = await second(first);
  for (const panel of [first, other]) {
    await enter(panel, "Demandes");
    await expect(panel.panel.getByRole("heading", { name: "Sans réponse (3)" })).toBeVisible();
  }
  await first.panel.getByRole("button", { name: "Steve Tremblay a répondu à Émilie Nadeau" }).click();
  await expect(first.panel.getByRole("heading", { name: "Sans réponse (2)" })).toBeVisible();
  await other.panel.getByRole("button", { name: "Steve Tremblay a répondu à Samuel Ayotte" }).click();
  await expect(other.panel.getByRole("heading", { name: "Sans réponse (1)" })).toBeVisible();
});

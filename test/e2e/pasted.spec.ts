import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { pastedProject } from "../../src/local/pasted-project.ts";
import { copyPage } from "../../tools/release/copy-page.ts";
import { addOnInOneFile } from "../../tools/release/one-file.ts";
import { VERSION } from "../../tools/version.ts";
import { enterRoom } from "./dyads-tab.ts";
import { prepare } from "./menu.ts";
import { expect, test } from "./preview.ts";

const EDITION = { version: "1.2.3", day: "2026-11-30" };

test.use({
  project: [
    async ({}, use) => use(pastedProject(await addOnInOneFile(EDITION))),
    { scope: "worker", timeout: 120_000 },
  ],
});

test("Dyade pasted as one file shows its panel, pairs, says which version it is and checks itself", async ({
  preview,
}) => {
  const { panel, tab } = preview;
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(panel.getByRole("heading", { name: "36 dyades proposées" })).toBeVisible();
  await expect(tab(/^Dyades /).first()).toBeVisible();
  await enterRoom(preview, "Aide");
  await expect(panel.getByText(`Vous avez la version ${VERSION} de Dyade.`)).toBeVisible();
  await panel.getByRole("button", { name: "Vérifier l’installation" }).click();
  await expect(panel.getByText("Tout ce qui a été essayé fonctionne.")).toBeVisible();
});

test("the page of a release copies a whole program at one click", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const programs = { addOn: 'var a = "<b> & c";\n// Fin\n', kit: "// La trousse\n" };
  const file = path.join(await mkdtemp(path.join(tmpdir(), "dyade-copy-")), "copier.html");
  await writeFile(file, copyPage(EDITION, programs));
  await page.goto(pathToFileURL(file).href);
  for (const [name, text] of [
    ["Copier le programme Dyade", programs.addOn],
    ["Copy the kit", programs.kit],
  ] as const) {
    await page.getByRole("button", { name }).click();
    await expect(page.getByText(/^(C’est copié|Copied)\./).first()).toBeVisible();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Download } from "@playwright/test";
import { gatherCohort } from "../../src/core/cohort.ts";
import { levelOf, scoreOf } from "../../src/core/dyads/cohort.ts";
import { runSteps } from "../../src/core/steps.ts";
import { sampleProgramme } from "../core/directory/programmes.ts";
import {
  PHONE,
  download,
  enter,
  faultsOf,
  names,
  openFile,
  test,
  vouch,
  withdraw,
} from "./directory-room.ts";
import { expect } from "./preview.ts";

/** The row of Patrick O'Neill's answers. */
const PATRICK_ROW = 8;

test("makes a file for one mentee, with mentors they may have and why", async ({ preview }) => {
  const { panel, page } = preview;
  await enter(preview, "Répertoire");
  await vouch(preview);
  await panel.getByText("Un fichier par mentoré·e").click();
  await panel.getByRole("button", { name: "Préparer les fichiers" }).click();
  await panel.getByLabel("Mentoré·e", { exact: true }).selectOption("Samuel Ayotte");
  const file = await download(preview, "Télécharger ce fichier");
  expect(path.basename(file)).toBe("mentors-pour-samuel-ayotte.html");
  const own = await openFile(page, file, PHONE);
  const best = await names(own);
  expect(best).toHaveLength(5);
  // Hélène Roy is above him at work
  expect(best).not.toContain("Hélène Roy");
  await expect(own.getByRole("article").first().getByText("Ce qui vous rapproche")).toBeVisible();
  await expect(own.getByText("Affinité")).toHaveCount(0);
  expect(await faultsOf(own)).toEqual([]);

  // Who withdraws is gone from the next file, though the files were prepared before
  expect(best).toContain("Patrick O'Neill");
  await withdraw(preview, PATRICK_ROW);
  const next = await openFile(page, await download(preview, "Télécharger ce fichier"), PHONE);
  expect(await names(next)).toHaveLength(5);
  expect(await names(next)).not.toContain("Patrick O'Neill");
});

/** The mentors of the sample who have a place, the best score for a mentee first, and whether each is in conflict. */
function ordered(mentee: string): { readonly name: string; readonly inConflict: boolean }[] {
  const { cohort } = runSteps(gatherCohort(sampleProgramme()));
  const at = cohort.mentees.findIndex(({ name }) => name === mentee);
  return cohort.mentors
    .map(({ name, capacity }, mentor) => ({
      ...{ name, capacity, score: scoreOf(cohort, at, mentor) },
      inConflict: levelOf(cohort, at, mentor) === "conflict",
    }))
    .filter(({ capacity }) => capacity > 0)
    .sort((a, b) => b.score - a.score);
}

test("hands over a file for every mentee at once, each with their own five best", async ({ preview }) => {
  const { panel, page } = preview;
  await enter(preview, "Répertoire");
  await vouch(preview);
  // Another day, with what was chosen kept
  await enter(preview, "Demandes");
  await enter(preview, "Répertoire");
  await panel.getByText("Un fichier par mentoré·e").click();
  await panel.getByRole("button", { name: "Préparer les fichiers" }).click();
  const files: Download[] = [];
  page.on("download", (file) => files.push(file));
  await panel.getByRole("button", { name: "Tout télécharger (40 fichiers)" }).click();
  await expect(panel.getByText("40 fichiers téléchargés.")).toBeVisible({ timeout: 40_000 });
  await expect.poll(() => new Set(files.map((file) => file.suggestedFilename())).size).toBe(40);
  expect(files).toHaveLength(40);

  const hers = files.find((file) => file.suggestedFilename() === "mentors-pour-emilie-nadeau.html");
  const saved = test.info().outputPath("hers.html");
  await hers?.saveAs(saved);
  const opened = await openFile(page, saved, PHONE);
  await expect(opened.getByRole("heading", { level: 1 })).toHaveText("Des mentor·e·s pour Émilie Nadeau");
  const [best, ...others] = ordered("Émilie Nadeau");
  // Her best score is with someone above her at work
  expect(best).toMatchObject({ name: "Hélène Roy", inConflict: true });
  const allowed = others.filter(({ inConflict }) => !inConflict).map(({ name }) => name);
  expect(await names(opened)).toEqual(allowed.slice(0, 5));
  expect(await readFile(saved, "utf8")).not.toContain("Hélène Roy");
});

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { questionOf } from "../../src/core/forms/form-questions.ts";
import { gatherCohort } from "../../src/core/cohort/gather.ts";
import { levelOf, scoreOf } from "../../src/core/cohort/cohort.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
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
import { storedFiles } from "../sidebar/stored-files.ts";

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
  await expect(own.getByText(/accord|sur 100/)).toHaveCount(0);
  expect(await faultsOf(own)).toEqual([]);

  // Who withdraws is gone from the next file, though the files were prepared before
  expect(best).toContain("Patrick O'Neill");
  await withdraw(preview, PATRICK_ROW);
  const next = await openFile(page, await download(preview, "Télécharger ce fichier"), PHONE);
  await expect.poll(() => names(next)).toHaveLength(5);
  await expect.poll(() => names(next)).not.toContain("Patrick O'Neill");
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

test("hands over a file for every mentee in one .zip, each with their own five best", async ({ preview }) => {
  const { panel, page } = preview;
  await enter(preview, "Répertoire");
  await vouch(preview);
  // Another day, with what was chosen kept
  await enter(preview, "Demandes");
  await enter(preview, "Répertoire");
  await panel.getByText("Un fichier par mentoré·e").click();
  await panel.getByRole("button", { name: "Préparer les fichiers" }).click();
  const zip = await download(preview, "Télécharger les 40 fichiers (.zip)");
  expect(path.basename(zip)).toBe("mentors-par-personne.zip");
  await expect(panel.getByText("mentors-par-personne.zip est téléchargé, avec 40 fichiers.")).toBeVisible();
  const files = storedFiles(await readFile(zip));
  expect(files.size).toBe(40);

  const saved = test.info().outputPath("hers.html");
  const hers = files.get("mentors-pour-emilie-nadeau.html") ?? "";
  await writeFile(saved, hers);
  const opened = await openFile(page, saved, PHONE);
  await expect(opened.getByRole("heading", { level: 1 })).toHaveText("Des mentor·es pour Émilie Nadeau");
  const [best, ...others] = ordered("Émilie Nadeau");
  // Her best score is with someone above her at work
  expect(best).toMatchObject({ name: "Hélène Roy", inConflict: true });
  const allowed = others.filter(({ inConflict }) => !inConflict).map(({ name }) => name);
  await expect.poll(() => names(opened)).toEqual(allowed.slice(0, 5));
  expect(hers).not.toContain("Hélène Roy");
});

/** The programme with the question on the directory, to which three mentors say yes, two of them without their e-mail. */
const testAsked = test.extend({
  workbook: async ({ workbook }, use, info) => {
    const opened = await openWorkbook(workbook ?? "");
    const rows = opened.workbook.sheets[0]?.rows ?? [];
    const width = Math.max(...rows.map((row) => row.length));
    const answers = [
      questionOf("directory").title.fr,
      "Oui, sans mon adresse courriel",
      "Oui, avec mon adresse courriel",
      "Oui",
    ];
    rows.forEach((row, at) => {
      while (row.length < width) row.push(null);
      row.push({ value: answers[at] ?? "Non" });
    });
    const file = info.outputPath("asked.xlsx");
    await opened.save(file);
    await use(file);
  },
});

testAsked("shows who said yes in the form, and the e-mail of who agreed to that too", async ({ preview }) => {
  const { panel } = preview;
  await enter(preview, "Répertoire");
  await expect(panel.getByText("3 mentor·es figurent au répertoire.")).toBeVisible();
  await panel.getByText("Ce qui est montré").click();
  await panel.getByLabel(/Adresse courriel/).check();
  const text = await readFile(await download(preview, "Télécharger le répertoire"), "utf8");
  const emails = new Set(text.match(/[\w.-]+@[\w.-]+\.example/g));
  expect([...emails]).toEqual(["jf.pelletier@pelletiercpa.example"]);
  for (const name of ["Hélène Roy", "Jean-François Pelletier", "Julie Gagnon"]) expect(text).toContain(name);
  expect(text).not.toContain("Steve Tremblay");
});

testAsked("takes mentors out and puts one back, and says who gets no file meanwhile", async ({ preview }) => {
  const { panel, file } = preview;
  await enter(preview, "Répertoire");
  await panel.getByText("Qui figure au répertoire").click();
  for (const name of ["Jean-François Pelletier", "Julie Gagnon"])
    await panel.getByRole("button", { name: `Retirer ${name} du répertoire` }).click();
  await expect(panel.getByText("1 mentor·e figure au répertoire.")).toBeVisible();
  await expect(panel.getByText("retiré·e par vous")).toHaveCount(2);
  await panel.getByText("Un fichier par mentoré·e").click();
  await panel.getByRole("button", { name: "Préparer les fichiers" }).click();
  // Those whom Hélène Roy is above at work
  await expect(
    panel.getByText(/^Sans fichier.*: Émilie Nadeau, Samuel Ayotte et Océane Lemire\.$/),
  ).toBeVisible();

  await panel.getByRole("button", { name: "Remettre Julie Gagnon au répertoire" }).click();
  await expect(panel.getByText("2 mentor·es figurent au répertoire.")).toBeVisible();
  const kept = async (): Promise<string> =>
    JSON.stringify((await openWorkbook(file)).workbook.documentProperties);
  await expect.poll(kept).not.toContain("julie");
  expect(await kept()).toContain("jf.pelletier");
});

import { openWorkbook } from "../../src/local/workbook/open.ts";
import { newSheet } from "../../src/local/model/workbook.ts";
import { answerOnce, loseAnswer } from "./answer-once.ts";
import { enter, test, vouch } from "./directory-room.ts";
import { enterRoom, proposeDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect } from "./preview.ts";

const HELENE = /Hélène Roy|helene\.roy@/i;
const ROOM = "Oublier une personne";

async function typeIn({ page, cell }: OpenPreview, name: string, text: string): Promise<void> {
  await cell(name).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(cell(name)).toHaveText(text);
}

/** All that the file holds beside and in its cells. */
async function everythingIn({ file }: OpenPreview): Promise<string> {
  return JSON.stringify((await openWorkbook(file)).workbook);
}

async function search({ panel }: OpenPreview, text: string): Promise<void> {
  await panel.getByLabel("Nom ou courriel").fill(text);
  await panel.getByLabel("Nom ou courriel").press("Enter");
}

async function remove({ panel }: OpenPreview): Promise<void> {
  await panel.getByRole("checkbox", { name: /J’ai lu la liste/ }).check();
  await panel.getByRole("button", { name: "Retirer de partout" }).click();
}

test("somebody is listed everywhere, removed in one action, and nothing of them is left", async ({
  preview,
}) => {
  const { panel, tab } = preview;
  // She is refused once, confirmed another time, noted on, taken out of the directory
  const first = await proposeDyads(preview);
  const hers = [...first.column("Mentor·e")].flatMap(([mentee, mentor]) =>
    mentor === "Hélène Roy" ? [mentee] : [],
  );
  const [refused = "", other = ""] = hers;
  expect(hers).toHaveLength(2);
  await typeIn(preview, first.at("Statut", refused), "Refusée");
  const second = await proposeDyads(preview);
  const [kept = ""] = [...second.column("Mentor·e")].flatMap(([mentee, mentor]) =>
    mentor !== "" && mentor !== "Hélène Roy" && mentee !== refused ? [mentee] : [],
  );
  await typeIn(preview, second.at("Statut", kept), "Confirmée");
  await typeIn(preview, second.at("Note du comité", kept), "à garder");
  await typeIn(preview, second.at("Note du comité", other), "Hélène Roy hésite");
  await enter(preview, "Répertoire");
  await vouch(preview);
  await panel.locator("summary", { hasText: "Qui figure au répertoire" }).click();
  await panel.getByRole("button", { name: "Retirer Hélène Roy du répertoire" }).click();
  await expect(panel.getByText("22 mentor·es figurent au répertoire.")).toBeVisible();
  expect(await everythingIn(preview)).toMatch(HELENE);

  await enterRoom(preview, ROOM);
  await search(preview, "Hélène Roy");
  await expect(panel.getByRole("heading", { name: /^Hélène Roy.: \d+ endroits$/ })).toBeVisible();
  await expect(panel.getByText("Gardé avec le classeur", { exact: true })).toBeVisible();
  // The note that stands in her row is asked about first
  await panel.getByRole("checkbox", { name: /J’ai lu la liste/ }).check();
  await expect(panel.getByRole("button", { name: "Retirer de partout" })).toBeDisabled();
  const question = panel.getByRole("group", { name: /Ce texte est dans une ligne qui concerne Hélène Roy/ });
  await expect(question).toContainText("Hélène Roy hésite");
  await question.getByRole("button", { name: "Effacer" }).click();
  await expect(panel.getByText(/seront supprimées de «.Réponses – mentor·es.»/)).toBeVisible();
  await remove(preview);

  await expect(panel.getByText(/Plus rien ne nomme cette personne/)).toBeVisible();
  await expect(panel.getByText(/Dans Google Forms, onglet Réponses/)).toBeVisible();
  await expect.poll(() => everythingIn(preview)).not.toMatch(HELENE);
  await expect(tab("Retraits")).toBeVisible();
  const { sheets } = (await openWorkbook(preview.file)).workbook;
  const receipt = sheets
    .find(({ name }) => name === "Retraits")
    ?.rows[1]?.map((cell) => String(cell?.value ?? ""));
  expect(receipt?.[1]).toBe("Personne retirée 1");
  expect(receipt?.[2]).toContain("Réponses – mentor·es\u00a0: 1 réponse supprimée");

  // What was decided on others holds, there and in the next run
  const third = await proposeDyads(preview);
  expect(third.column("Statut").get(kept)).toBe("Confirmée");
  expect(third.column("Mentor·e").get(kept)).toBe(second.column("Mentor·e").get(kept));
  expect(third.column("Note du comité").get(kept)).toBe("à garder");
});

test("what cannot be looked for is said, and a namesake is chosen by the address", async ({ preview }) => {
  const { panel } = preview;
  await enterRoom(preview, ROOM);
  await search(preview, "");
  await expect(panel.getByText("Écrivez un nom ou un courriel.")).toBeVisible();
  await search(preview, "Zénobie");
  await expect(panel.getByText(/Écrivez le prénom et le nom/)).toBeVisible();
  await search(preview, "zenobie@");
  await expect(panel.getByText(/Cette adresse n’est pas complète/)).toBeVisible();
  await search(preview, "Zénobie Larose");
  await panel.getByRole("button", { name: "Chercher «\u00a0Zénobie Larose\u00a0» partout" }).click();
  await expect(panel.getByText("Rien ne nomme Zénobie Larose dans le classeur.")).toBeVisible();
  await panel.getByRole("button", { name: "Chercher une autre personne" }).click();
  await search(preview, "Julie Gagnon");
  await panel.getByRole("button", { name: /^Julie Gagnon .*gagnonlevesque/ }).click();
  await expect(panel.getByRole("heading", { name: /questions avant de retirer$/ })).toBeVisible();
  await expect(panel.getByText("Quelqu’un d’autre porte ce nom.").first()).toBeVisible();
  await expect(panel.getByText(/Répondez d’abord aux \d+ questions/)).toBeVisible();
});

test("a removal that stops midway says so, and goes on when asked again", async ({ preview }) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, ROOM);
  await search(preview, "Hélène Roy");
  const refusal = JSON.stringify({
    ok: false,
    fault: "busy",
    detail: "lock",
  });
  await answerOnce(panel, "editTab", { ok: true, value: refusal });
  await remove(preview);
  await expect(panel.getByText(/Le retrait s’est arrêté après 1 écriture/)).toBeVisible();
  expect(await everythingIn(preview)).toMatch(HELENE);
  await panel.getByRole("button", { name: "Retirer de partout" }).click();
  await expect(panel.getByText(/Plus rien ne nomme cette personne/)).toBeVisible();
  await expect.poll(() => everythingIn(preview)).not.toMatch(HELENE);
});

test("a question that arises during a removal is asked after it, and the next person gets the next number", async ({
  preview,
}) => {
  const { panel, page } = preview;
  const dyads = await proposeDyads(preview);
  const [mentee = ""] = [...dyads.column("Mentor·e")].flatMap(([name, mentor]) =>
    mentor === "Hélène Roy" ? [name] : [],
  );
  await typeIn(preview, dyads.at("Statut", mentee), "Confirmée");
  await enterRoom(preview, ROOM);
  await expect(panel.getByText(/jusqu’ici, au registre/)).toHaveCount(0);
  await search(preview, "Hélène Roy");
  await expect(panel.getByRole("heading", { name: /^Hélène Roy.: \d+ endroits$/ })).toBeVisible();
  // A colleague writes while the list is read
  await typeIn(preview, dyads.at("Note du comité", mentee), "H. Roy");
  await remove(preview);
  await expect(panel.getByText(/Il reste 1 question/)).toBeVisible();
  await panel.getByRole("button", { name: "Continuer le retrait" }).click();
  const question = panel.getByRole("group", { name: /H\. Roy.*est-ce Hélène Roy/ });
  await question.getByRole("button", { name: "Oui, la même personne" }).click();
  await panel.getByRole("checkbox", { name: /J’ai lu la liste/ }).check();
  await panel.getByRole("button", { name: "Retirer de cet endroit" }).click();
  await expect(panel.getByText(/Plus rien ne nomme cette personne/)).toBeVisible();
  await expect.poll(() => everythingIn(preview)).not.toMatch(/Hélène Roy|helene\.roy@|H\. Roy/i);
  // Nobody is asked to mend the row of somebody who was removed
  await expect.poll(() => everythingIn(preview)).not.toContain("Personne non reconnue");

  await page.reload();
  await enterRoom(preview, ROOM);
  await expect(panel.getByText("1 personne retirée jusqu’ici, au registre.")).toBeVisible();
  await search(preview, mentee);
  await expect(panel.getByText(/Personne retirée 2/).first()).toBeVisible();
});

/** The lines of the register, each as its texts. */
async function register({ file }: OpenPreview): Promise<string[][]> {
  const { sheets } = (await openWorkbook(file)).workbook;
  const rows = sheets.find(({ name }) => name === "Retraits")?.rows ?? [];
  return rows.slice(1).map((row) => row.map((cell) => String(cell?.value ?? "")));
}

test("what was said to be somebody else stays said, and the removal ends with a dated receipt", async ({
  preview,
}) => {
  const { panel } = preview;
  const note = (id: number, name: string, text: string) =>
    preview.rearrange(({ sheets }) => {
      sheets.push(newSheet(id, name, [[{ value: "Texte" }], [{ value: text }], [{ value: text }]]));
    });
  await note(8_801, "Mémo", "Hélène Roy; H. Roy");
  await enterRoom(preview, ROOM);
  await search(preview, "Hélène Roy");
  const question = panel.getByRole("group", { name: /H\. Roy.*est-ce Hélène Roy/ });
  await expect(question).toHaveCount(1);
  await expect(question).toContainText("2 cellules\u00a0: «\u00a0Mémo\u00a0» (lignes 2 et 3).");
  await question.getByRole("button", { name: "Quelqu’un d’autre" }).click();
  // A colleague writes while the list is read
  await note(8_802, "Autre mémo", "H. Roy");
  await remove(preview);
  await expect(panel.getByText(/Il reste 1 question/)).toBeVisible();
  await panel.getByRole("button", { name: "Continuer le retrait" }).click();
  // Only what is new is asked
  await expect(panel.getByRole("heading", { name: "1 question avant de retirer" })).toBeVisible();
  await panel.getByRole("button", { name: "Quelqu’un d’autre" }).click();
  await expect(panel.getByRole("heading", { name: "Il ne reste rien à retirer" })).toBeVisible();
  await panel.getByRole("button", { name: "Terminer le retrait" }).click();
  await expect(panel.getByText(/Plus rien ne nomme cette personne/)).toBeVisible();
  await expect.poll(() => register(preview)).toHaveLength(2);
  const [first, last] = await register(preview);
  expect(first?.[4]).toBe("Il restait 1 question sans réponse.");
  expect(last?.[2]).toBe(first?.[2]);
  expect(last?.[4]).toMatch(/^Plus rien ne nommait cette personne/);
  expect(await everythingIn(preview)).toContain("Personne retirée 1; H. Roy");
});

test("a removal of which the last answer was lost can be finished, with the receipt of all of it", async ({
  preview,
}) => {
  const { panel } = preview;
  await enterRoom(preview, ROOM);
  await search(preview, "Hélène Roy");
  await expect(panel.getByRole("heading", { name: /^Hélène Roy.: \d+ endroits$/ })).toBeVisible();
  // The last of all that is written
  await loseAnswer(panel, "editTab", "Réponses – mentor·es");
  await remove(preview);
  await expect(panel.getByRole("heading", { name: "Il ne reste rien à retirer" })).toBeVisible();
  await expect.poll(() => everythingIn(preview)).not.toMatch(HELENE);
  expect(await register(preview)).toEqual([]);
  await panel.getByRole("button", { name: "Terminer le retrait" }).click();
  await expect(panel.getByText(/Plus rien ne nomme cette personne/)).toBeVisible();
  await expect.poll(() => register(preview)).toHaveLength(1);
  const [receipt] = await register(preview);
  expect(receipt?.[2]).toContain("Réponses – mentor·es\u00a0: 1 réponse supprimée");
});

test("the day of destruction is kept where it is one, and said on the first screen when it comes", async ({
  preview,
}) => {
  const { panel, page } = preview;
  await enterRoom(preview, "Réglages");
  const field = panel.getByLabel(/Le programme est à détruire le/);
  await field.fill("2027-02-30");
  await expect(panel.getByText(/Ce n’est pas une date du calendrier/)).toBeVisible();
  await expect(panel.getByRole("button", { name: "Garder cette date" })).toBeDisabled();
  await field.fill("2020-06-30");
  await field.press("Enter");
  await expect(panel.getByText("C’est noté\u00a0: le 30 juin 2020.")).toBeVisible();
  await page.reload();
  await expect(
    panel.getByText("La date de destruction du programme est venue\u00a0: le 30 juin 2020."),
  ).toBeVisible();
  await panel.getByRole("button", { name: "Changer la date, dans les réglages" }).click();
  await field.fill("");
  await field.press("Enter");
  await expect(panel.getByText("Aucune date n’est gardée.")).toBeVisible();
});

import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { addAnswer, addZita, tomorrow } from "./new-answer.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

test("whoever answers after the proposal is placed with one click, in the tab in use", async ({
  preview,
}) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await addZita(preview);
  await enterRoom(preview, "Nouvelles personnes");
  await expect(panel.getByText("1 mentoré·e a répondu depuis la proposition.")).toBeVisible();
  await expect(panel.getByText("Zita Nouvelle").first()).toBeVisible();
  await expect(panel.getByText("attend depuis aujourd’hui")).toBeVisible();
  const choose = panel.getByRole("button", { name: /^Choisir / }).first();
  await expect(choose).toBeVisible();
  const mentor = ((await choose.getAttribute("aria-label")) ?? "").replace("Choisir ", "");
  await choose.click();
  await expect
    .poll(async () => (await readDyads(preview)).column("Mentor·e").get("Zita Nouvelle"))
    .toBe(mentor);
  await expect(panel.getByText("Aucune nouvelle personne")).toBeVisible();
  // Whom to ask first is said, and where.
  await expect(panel.getByText(`Dyade inscrite\u00a0: Zita Nouvelle et ${mentor}.`)).toBeVisible();
  await expect(panel.getByText(/À placer de nouveau\s: /)).toBeVisible();
  await expect(panel.getByText(`Demandez d’abord à ${mentor}\u00a0:`)).toBeVisible();
  await panel.getByRole("button", { name: "Demander avant de confirmer" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Demander avant de confirmer" })).toBeVisible();
});

/** A mentor who answers tomorrow. */
async function addMentor(preview: OpenPreview): Promise<void> {
  await addAnswer(preview, "mentor·es", {
    Horodateur: tomorrow(),
    Prénom: "Yves Nouveau",
    ourriel: "yves@nouveau.example",
  });
}

test("a mentor who comes later takes somebody who waits, with one click", async ({ preview }) => {
  const { panel } = preview;
  const dyads = await proposeDyads(preview);
  const waiting = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor === "").map(([name]) => name);
  await addMentor(preview);
  await enterRoom(preview, "Nouvelles personnes");
  await panel.getByRole("button", { name: "Revenir à l’accueil" }).click();
  await panel.getByRole("button", { name: "1 mentor·e arrivé·e depuis", exact: true }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Nouvelles personnes" })).toBeVisible();
  const choose = panel.getByRole("button", { name: /^Choisir / }).first();
  await expect(choose).toBeVisible();
  const mentee = ((await choose.getAttribute("aria-label")) ?? "").replace("Choisir ", "");
  expect(waiting).toContain(mentee);
  await expect(panel.getByText(/^attend depuis (le \d|aujourd’hui)/).first()).toBeVisible();
  await choose.click();
  await expect
    .poll(async () => (await readDyads(preview)).column("Mentor·e").get(mentee))
    .toBe("Yves Nouveau");
});

test("the rule on waiting, chosen since, puts whoever has waited longest first for a new mentor", async ({
  preview,
}) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await addMentor(preview);
  await enterRoom(preview, "Nouvelles personnes");
  const since = panel.getByText(/^attend depuis le /);
  await expect(since).toHaveCount(4);
  const byScore = await since.allTextContents();
  await enterRoom(preview, "Règles du jumelage");
  await panel.getByLabel("Là où les places manquent, d’abord qui attend depuis le plus longtemps").check();
  const keep = panel.getByRole("button", { name: "Garder ces choix" });
  await keep.click();
  await expect(keep).toHaveCount(0);
  await enterRoom(preview, "Nouvelles personnes");
  await expect(
    panel.getByText(/^D’abord qui attend depuis le plus longtemps, selon vos règles\./),
  ).toBeVisible();
  await expect(since).toHaveText([/22 janvier/, /27 janvier/, /30 janvier/, /2 février/]);
  expect(await since.allTextContents()).not.toEqual(byScore);

  // Where nobody is asked before, the decision comes next, and nobody is to be asked.
  await enterRoom(preview, "Demander avant de confirmer");
  await panel.getByLabel("Passer cette étape").check();
  await expect(panel.getByRole("heading", { name: /à demander$/ })).toHaveCount(0);
  await enterRoom(preview, "Nouvelles personnes");
  await panel.getByRole("button", { name: "Choisir Kevin Ouimet" }).click();
  await expect(panel.getByText("Dyade inscrite\u00a0: Kevin Ouimet et Yves Nouveau.")).toBeVisible();
  await expect(panel.getByText("Son statut est «\u00a0Verrouillée\u00a0»")).toBeVisible();
  await expect(panel.getByText("Demandez d’abord")).toHaveCount(0);
  await panel.getByRole("status").getByRole("button", { name: "Décider des dyades" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Décider des dyades" })).toBeVisible();
});

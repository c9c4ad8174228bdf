import { answer, keepOpened } from "./asking-room.ts";
import { daysAgo } from "./confirmed-programme.ts";
import { enterRoom, proposeDyads } from "./dyads-tab.ts";
import { expect, test } from "./preview.ts";

test("answers that cannot be right are told, and the whole step can be skipped", async ({ preview }) => {
  const { panel, rearrange } = preview;
  const dyads = await proposeDyads(preview);
  const made = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  const [[mentee = "", mentor = ""] = [], [other = "", otherMentor = ""] = []] = made;
  const on = "2026-03-01 09:00:00";
  await answer(preview, [
    { on, name: "Une inconnue", "proposed-person": mentee, accepts: "Oui, j’accepte" },
    { on, name: mentee, "proposed-person": otherMentor, accepts: "Oui, j’accepte" },
    { on, name: other, "proposed-person": otherMentor, accepts: "Oui, j’accepte" },
    { on: "un jour", name: other, "proposed-person": otherMentor, accepts: "Non, pas ce jumelage" },
    { on, name: mentor, "proposed-person": mentee, accepts: "Peut-être" },
  ]);
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByText("« Une inconnue » a répondu et n’est ni mentor·e ni mentoré·e")).toBeVisible();
  await expect(panel.getByText(`à propos de « ${otherMentor} », qui n’est pas dans sa dyade`)).toBeVisible();
  await expect(panel.getByText(`${other} a répondu oui et non à propos de ${otherMentor}`)).toBeVisible();
  await expect(panel.getByText("« Peut-être » n’est ni un simple oui ni un simple non")).toBeVisible();
  await expect(panel.getByRole("heading", { name: /déclinée/ })).toHaveCount(0);

  // The questions of the form are renamed after somebody was asked: nothing is read any more, and that is said.
  await panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Ana");
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await keepOpened(preview.page);
  await panel
    .getByRole("button", { name: /^Écrire à / })
    .first()
    .click();
  await expect(panel.getByRole("heading", { name: "1 en attente d’une réponse" })).toBeVisible();
  await rearrange(({ sheets }) => {
    const header = sheets.find(({ name }) => name === "Acceptations")?.rows[0] ?? [];
    header.forEach((_, at) => (header[at] = { value: `Question ${String(at)}` }));
  });
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByText("Aucun onglet de ce classeur ne contient les réponses.")).toBeVisible();
  const lost = panel.getByText("L’onglet «\u00a0Acceptations\u00a0» semble tenir les réponses");
  await expect(lost).toBeVisible();
  await enterRoom(preview, "Vérifier les données");
  await panel.getByRole("button", { name: "Vérifier de nouveau" }).click();
  await expect(lost).toBeVisible();
  await expect(lost).toContainText("«\u00a0Acceptez-vous ce jumelage?\u00a0»");
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(lost).toBeVisible();

  await panel.getByLabel("Passer cette étape").check();
  await expect(panel.getByRole("heading", { name: /à demander$/ })).toHaveCount(0);
  await panel.getByRole("button", { name: "Revenir à l’accueil" }).click();
  await expect(panel.getByText(/à demander$/)).toHaveCount(0);
  await expect(panel.getByRole("button", { name: /^Continuer.*décider des dyades$/ })).toBeVisible();
});

test("of a question made anew both columns are read, and whoever answered both ways is named", async ({
  preview,
}) => {
  const { panel, rearrange } = preview;
  const dyads = await proposeDyads(preview);
  const made = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  const [[mentee = "", mentor = ""] = [], [other = "", otherMentor = ""] = []] = made;
  const on = `${daysAgo(0)} 09:00:00`;
  await answer(preview, [
    { on, name: mentor, "proposed-person": mentee },
    { on, name: otherMentor, "proposed-person": other, accepts: "Oui, j’accepte" },
  ]);
  await rearrange(({ sheets }) => {
    const rows = sheets.find(({ name }) => name === "Acceptations")?.rows ?? [];
    ["Acceptez-vous ce jumelage?", "Non, pas ce jumelage", "Non, pas ce jumelage"].forEach((value, at) =>
      rows[at]?.push({ value }),
    );
  });
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByRole("heading", { name: "1 déclinée" })).toBeVisible();
  await expect(panel.getByText(`${mentor}\u00a0: décline`)).toBeVisible();
  await expect(panel.getByText(/où l’une est vide, l’autre est lue/)).toBeVisible();
  await expect(panel.getByText(`${otherMentor} a répondu`)).toBeVisible();
  await expect(panel.getByText(`${otherMentor}\u00a0: accepte`)).toHaveCount(0);
});

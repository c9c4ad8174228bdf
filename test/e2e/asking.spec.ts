import { AxeBuilder } from "@axe-core/playwright";
import { FAILURE, answerOnce } from "./answer-once.ts";
import { address, answer, keepOpened } from "./asking-room.ts";
import { daysAgo } from "./confirmed-programme.ts";
import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { expect, test } from "./preview.ts";

test("each of the two is asked in turn, and what they answer is read back", async ({ preview }) => {
  const { page, panel } = preview;
  const dyads = await proposeDyads(preview);
  const made = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByLabel("Nom du programme")).toHaveValue("Mentorat de la Rive-aux-Érables");
  await panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Ana, coordination");
  await panel.getByLabel("Lien prérempli du formulaire").fill(address);
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(panel.getByText("Ces choix sont gardés avec le classeur.")).toBeVisible();
  await panel.getByText("Comment demander").click();
  await expect(panel.getByRole("heading", { name: "35 à demander" })).toBeVisible();
  // The mentor first: the message has the form with both names, and the dyad is kept as it is.
  const opened = await keepOpened(page);
  const [mentee = "", mentor = ""] = made[2] ?? [];
  await panel
    .getByRole("button", { name: `Écrire à ${mentor}`, exact: true })
    .first()
    .click();
  const [mail = ""] = await opened();
  expect(decodeURIComponent(mail)).toContain(`accepteriez-vous d’accompagner ${mentee}`);
  expect(decodeURIComponent(decodeURIComponent(mail))).toContain(`entry.2=${mentee}&entry.1=${mentor}`);
  await expect(panel.getByRole("heading", { name: "1 en attente d’une réponse" })).toBeVisible();
  await expect.poll(async () => (await readDyads(preview)).column("Statut").get(mentee)).toBe("Verrouillée");

  // The mentor accepts; then it is the mentee's turn, who declines.
  const on = `${daysAgo(0)} 09:00:00`;
  const yes = { on, name: mentor, "proposed-person": mentee, accepts: "Oui, j’accepte" };
  await answer(preview, [yes]);
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByText(`${mentor}\u00a0: accepte`)).toBeVisible();
  await expect(panel.getByRole("button", { name: `Écrire à ${mentee}`, exact: true })).toBeVisible();
  const no = {
    ...{ on, name: mentee, "proposed-person": mentor, accepts: "Non, pas ce jumelage" },
    "why-not": "Quelqu’un de mon secteur",
  };
  await answer(preview, [yes, no]);
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByRole("heading", { name: "1 déclinée" })).toBeVisible();
  await expect(panel.getByText("Quelqu’un de mon secteur")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
  // The first screen counts it and leads there; the room where dyads are decided begins with it.
  await panel.getByRole("button", { name: "Accueil" }).click();
  await expect(panel.getByText("1 dyade déclinée")).toBeVisible();
  await expect(
    panel.getByRole("button", { name: /^Continuer.*demander, et lire les réponses$/ }),
  ).toBeVisible();
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByRole("heading", { level: 2, name: mentee })).toBeVisible();
  await expect(panel.getByText(`${mentee}\u00a0: décline`)).toBeVisible();
  await expect(panel.getByText("Quelqu’un de mon secteur")).toBeVisible();
  // One click refuses the dyad, which keeps its row, and makes another.
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByText(`${mentor} avait accepté`)).toBeVisible();
  const choose = panel.getByRole("button", { name: /^Choisir / }).first();
  const someoneElse = ((await choose.getAttribute("aria-label")) ?? "").replace("Choisir ", "");
  expect(someoneElse).not.toBe(mentor);
  await choose.click();
  await expect(panel.getByRole("heading", { name: "1 déclinée" })).toBeHidden();
  const after = await readDyads(preview);
  const cells = after.rowsOf(mentee).map((row) => row.slice(0, 4).join(" "));
  expect(cells).toHaveLength(2);
  expect(cells.find((row) => row.startsWith("Refusée"))).toContain(mentor);
  expect(cells.find((row) => row.startsWith("Verrouillée"))).toContain(someoneElse);

  // Both of another dyad accept: it is confirmed here.
  const [other = "", otherMentor = ""] = made[3] ?? [];
  await answer(preview, [
    { on, name: other, "proposed-person": otherMentor, accepts: "Oui, j’accepte" },
    { on, name: otherMentor, "proposed-person": other, accepts: "Oui, j’accepte" },
  ]);
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByRole("heading", { name: "1 acceptée" })).toBeVisible();
  await panel.getByRole("button", { name: "Confirmer la dyade acceptée" }).click();
  await expect.poll(async () => (await readDyads(preview)).column("Statut").get(other)).toBe("Confirmée");
});

test("all who may be asked are written for a mail merge, and noted at once when it is sent", async ({
  preview,
}) => {
  const { panel, tab, rearrange } = preview;
  const dyads = await proposeDyads(preview);
  await enterRoom(preview, "Demander avant de confirmer");
  const days = panel.getByLabel("Jours pour répondre");
  await days.fill("2,5");
  await days.blur();
  await expect(panel.getByText("«\u00a02,5\u00a0» n’est pas un nombre entier de 1 à 90")).toBeVisible();
  await expect(days).toHaveValue("3");
  await expect(
    panel.getByText("Sans lien, la ligne où est {lien} ne sera pas dans le message."),
  ).toBeVisible();
  await panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Ana");
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await panel.getByRole("button", { name: "Écrire un onglet de publipostage (35 personnes)" }).click();
  await expect(tab("Demandes d’acceptation")).toHaveCount(1);
  await panel.getByRole("button", { name: "Noter que les 35 messages sont partis" }).click();
  await expect(panel.getByText("35 demandes sont notées, et les dyades sont verrouillées.")).toBeVisible();
  await expect(panel.getByRole("heading", { name: "35 en attente d’une réponse" })).toBeVisible();
  await panel.getByRole("button", { name: "Revenir à l’accueil" }).click();
  await expect(panel.getByText("35 en attente d’une réponse")).toBeVisible();

  // Somebody renames the tabs and deletes the row of a dyad that was asked: its answer is nobody's, and is told.
  const [, , [mentee = "", mentor = ""] = []] = [...dyads.column("Mentor·e")].filter(
    ([, name]) => name !== "",
  );
  await answer(preview, [
    { on: "2026-03-01 09:00:00", name: mentor, "proposed-person": mentee, accepts: "Non, pas ce jumelage" },
  ]);
  await rearrange(({ sheets }) => {
    const rows = sheets.find(({ name }) => name.startsWith("Dyades"))?.rows ?? [];
    rows.splice(
      rows.findIndex((cells) => cells[1]?.value === mentee),
      1,
    );
    for (const sheet of sheets)
      if (/^(Dyades|Acceptations)/.test(sheet.name)) sheet.name = `Ancien ${sheet.name}`;
  });
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByRole("heading", { name: "34 en attente d’une réponse" })).toBeVisible();
  await expect(panel.getByText(`${mentor} a répondu à propos de « ${mentee} »`)).toBeVisible();
  await expect(panel.getByRole("heading", { name: /déclinée/ })).toHaveCount(0);
});

test("nothing is said to be noted, kept or locked before it is, and a failure can be tried again", async ({
  preview,
}) => {
  const { panel } = preview;
  const dyads = await proposeDyads(preview);
  const made = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  const [mentee = "", mentor = ""] = made[2] ?? [];
  await enterRoom(preview, "Demander avant de confirmer");
  await panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Ana");
  await answerOnce(panel, "keep", FAILURE);
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(panel.getByRole("alert")).toBeVisible();
  await expect(panel.getByText("Ces choix sont gardés avec le classeur.")).toHaveCount(0);
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(panel.getByText("Ces choix sont gardés avec le classeur.")).toBeVisible();
  await expect(panel.getByRole("alert")).toHaveCount(0);
  // What is typed since is not kept yet.
  await panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Ana B.");
  await expect(panel.getByText("Ces choix sont gardés avec le classeur.")).toHaveCount(0);

  // The request is not kept: nobody is shown as asked, and no dyad is locked.
  await keepOpened(preview.page);
  const write = panel.getByRole("button", { name: `Écrire à ${mentor}`, exact: true }).first();
  await answerOnce(panel, "keep", FAILURE);
  await write.click();
  await expect(panel.getByRole("alert")).toBeVisible();
  await expect(panel.getByRole("heading", { name: "35 à demander" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: /en attente d’une réponse/ })).toHaveCount(0);
  await expect(panel.getByText(/La demande est notée/)).toHaveCount(0);
  expect((await readDyads(preview)).column("Statut").get(mentee)).toBe("Proposée");

  // The request is kept and the dyad is not locked: that is said, and one click locks it.
  await answerOnce(panel, "decide", FAILURE);
  await write.click();
  await expect(panel.getByRole("heading", { name: "1 en attente d’une réponse" })).toBeVisible();
  await expect(panel.getByText("Une dyade demandée n’est pas verrouillée")).toBeVisible();
  await expect(panel.getByText(/et la dyade verrouillée/)).toHaveCount(0);
  await panel.getByRole("button", { name: "La verrouiller" }).click();
  await expect(panel.getByText("C’est écrit dans l’onglet.")).toBeVisible();
  await expect(panel.getByText("Une dyade demandée n’est pas verrouillée")).toHaveCount(0);
  expect((await readDyads(preview)).column("Statut").get(mentee)).toBe("Verrouillée");

  // A box that could not be kept is as it was.
  const skip = panel.getByLabel("Passer cette étape");
  await answerOnce(panel, "keep", FAILURE);
  await skip.click();
  await expect(panel.getByRole("alert")).toBeVisible();
  await expect(skip).not.toBeChecked();
});

test("an answer by phone is noted, and what the form says otherwise waits for a choice", async ({
  preview,
}) => {
  const { page, panel } = preview;
  const dyads = await proposeDyads(preview);
  const made = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  const [mentee = "", mentor = ""] = made[2] ?? [];
  await enterRoom(preview, "Demander avant de confirmer");
  await panel.getByLabel("À qui, et dans quel ordre").selectOption("Mentor·e seulement");
  await panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Ana");
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(panel.getByText("Ces choix sont gardés avec le classeur.")).toBeVisible();
  await panel.getByText("Comment demander").click();
  const card = panel.locator(".draft").filter({ hasText: `${mentee} et ${mentor}` });
  const open = card.getByRole("button", { name: `Noter la réponse de ${mentor}` });

  // The noting fails: the answer is not shown, and what was typed is still there to be noted again.
  await open.click();
  await card.getByLabel(`Réponse de ${mentor}`, { exact: true }).selectOption("Non");
  await card.getByLabel("Ce qui conviendrait mieux").fill("Pas avant septembre");
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
  await answerOnce(panel, "keep", FAILURE);
  await card.getByRole("button", { name: "Noter", exact: true }).click();
  await expect(panel.getByRole("alert")).toBeVisible();
  await expect(panel.getByRole("heading", { name: /déclinée/ })).toHaveCount(0);
  await expect(card.getByLabel("Ce qui conviendrait mieux")).toHaveValue("Pas avant septembre");
  await card.getByRole("button", { name: "Noter", exact: true }).click();
  await expect(panel.getByText("La réponse est notée.")).toBeVisible();
  await expect(panel.getByRole("heading", { name: "1 déclinée" })).toBeVisible();
  await expect(card.getByText(/^Non, par téléphone, noté par la coordination le /)).toBeVisible();
  await expect(card.getByText("Pas avant septembre")).toBeVisible();

  // The form says yes: neither counts before somebody says which.
  const on = `${daysAgo(0)} 09:00:00`;
  await answer(preview, [
    { on, name: mentor, "proposed-person": mentee, accepts: "Oui, j’accepte" },
    {
      on: "bientôt",
      name: made[3]?.[1] ?? "",
      "proposed-person": made[3]?.[0] ?? "",
      accepts: "Oui, j’accepte",
    },
  ]);
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByRole("heading", { name: "2 avec des réponses à vérifier" })).toBeVisible();
  await expect(panel.getByText("« bientôt », qui n’est pas une date")).toBeVisible();
  await panel.getByRole("button", { name: "Revenir à l’accueil" }).click();
  await expect(panel.getByText("2 avec des réponses à vérifier")).toBeVisible();
  await expect(panel.getByText(/en attente d’une réponse/)).toHaveCount(0);
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(card.getByText(/^Oui dans le formulaire\. Laquelle/)).toBeVisible();
  await card.getByRole("button", { name: `La réponse notée de ${mentor} compte` }).click();
  await expect(panel.getByRole("heading", { name: "1 déclinée" })).toBeVisible();
  // It is taken back: the form alone speaks.
  await card.getByRole("button", { name: `Annuler\u00a0: ${mentor} n’a pas répondu cela` }).click();
  await expect(panel.getByRole("heading", { name: "1 acceptée" })).toBeVisible();
  await expect(card.getByText(`${mentor}\u00a0: accepte`)).toBeVisible();
  await expect(panel.getByText("La réponse notée est effacée.")).toBeVisible();
});

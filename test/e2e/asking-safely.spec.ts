import { answer, enterAsking, keepOpened } from "./asking-room.ts";
import { daysAgo } from "./confirmed-programme.ts";
import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { expect, test } from "./preview.ts";

test("a yes that says more waits for a person, a missing consent stays in sight, and nobody who declined is introduced", async ({
  preview,
}) => {
  const { panel } = preview;
  const dyads = await proposeDyads(preview);
  const made = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  const [[withheld = "", withheldMentor = ""] = [], [mentee = "", mentor = ""] = []] = made;
  const on = `${daysAgo(0)} 09:00:00`;
  await answer(preview, [
    { on, name: mentor, "proposed-person": mentee, accepts: "Oui, mais pas avant mars" },
    { on, name: withheld, "proposed-person": withheldMentor, accepts: "Oui, avec plaisir!" },
    { on, name: withheldMentor, "proposed-person": withheld, accepts: "Oui, j’accepte" },
  ]);
  await enterAsking(preview);
  const card = panel.locator(".draft").filter({ hasText: `${mentee} et ${mentor}` });
  await expect(panel.getByRole("heading", { name: "1 avec une réponse à vérifier" })).toBeVisible();
  await expect(
    card.getByText("Sa réponse\u00a0: «\u00a0Oui, mais pas avant mars\u00a0». Ce n’est ni un simple oui"),
  ).toBeVisible();
  await card.getByRole("button", { name: `Noter la réponse de ${mentor}` }).click();
  await card.getByLabel(`Réponse de ${mentor}`, { exact: true }).selectOption("Non");
  await card.getByRole("button", { name: "Noter", exact: true }).click();
  await expect(card.getByText(`${mentor}\u00a0: décline`)).toBeVisible();

  // Both accepted, and one has not consented: that is said before and after it is confirmed.
  const other = panel.locator(".draft").filter({ hasText: `${withheld} et ${withheldMentor}` });
  await expect(panel.getByRole("heading", { name: "1 acceptée" })).toBeVisible();
  await expect(other.getByText(`Demandez d’abord le consentement de ${withheld}`)).toBeVisible();
  await expect(panel.getByRole("button", { name: /^Confirmer l/ })).toHaveCount(0);
  await other.getByRole("button", { name: `Confirmer\u00a0: ${withheld} et ${withheldMentor}` }).click();
  await expect(panel.getByText(`Le consentement de ${withheld} est encore à demander.`)).toBeVisible();
  await expect.poll(async () => (await readDyads(preview)).column("Statut").get(withheld)).toBe("Confirmée");

  // Whoever confirmed it declines: the dyad is not introduced.
  await answer(preview, [
    { on, name: withheld, "proposed-person": withheldMentor, accepts: "Non, pas ce jumelage" },
  ]);
  await enterRoom(preview, "Présenter les dyades");
  await expect(
    panel.getByText(`${withheld} et ${withheldMentor}\u00a0: ${withheld} a décliné.`),
  ).toBeVisible();
  await expect(panel.getByRole("button", { name: /^Ouvrir le courriel/ })).toHaveCount(0);
});

test("locked dyads that await an answer are kept apart, and whoever was asked of a dyad refused by hand is named", async ({
  preview,
}) => {
  const { panel, page, rearrange } = preview;
  const dyads = await proposeDyads(preview);
  const made = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  const [, [mentee = "", mentor = ""] = []] = made;
  await enterAsking(preview);
  await keepOpened(page);
  await panel
    .locator(".draft")
    .filter({ hasText: `${mentee} et ${mentor}` })
    .getByRole("button", { name: `Écrire à ${mentor}`, exact: true })
    .click();
  await expect.poll(async () => (await readDyads(preview)).column("Statut").get(mentee)).toBe("Verrouillée");
  await enterRoom(preview, "Présenter les dyades");
  await panel.getByLabel("Présenter aussi les dyades verrouillées").check();
  await expect(panel.getByText("1 dyade attend une réponse")).toBeVisible();
  await expect(panel.getByRole("button", { name: /^Ouvrir le courriel/ })).toHaveCount(0);

  await rearrange(({ sheets }) => {
    const rows = sheets.find(({ name }) => name.startsWith("Dyades"))?.rows ?? [];
    const row = rows.find((cells) => cells[1]?.value === mentee);
    if (row !== undefined) row[0] = { value: "Refusée" };
  });
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(panel.getByRole("heading", { name: "1 personne à prévenir" })).toBeVisible();
  await expect(panel.getByText(`${mentor} a reçu une demande au sujet de ${mentee}`)).toBeVisible();
  // Once they know, that is ticked, and stays so
  const knows = panel.getByRole("checkbox", { name: `C’est fait\u00a0: ${mentor} le sait` });
  await knows.check();
  await expect(panel.getByRole("heading", { name: "Tout le monde est prévenu" })).toBeVisible();
  await enterRoom(preview, "Aide");
  await enterRoom(preview, "Demander avant de confirmer");
  await expect(knows).toBeChecked();
});

test("whoever declines after the room was read is confirmed with nobody; a yes can be taken back by phone", async ({
  preview,
}) => {
  const { panel } = preview;
  const dyads = await proposeDyads(preview);
  const [, , , [mentee = "", mentor = ""] = []] = [...dyads.column("Mentor·e")].filter(
    ([, name]) => name !== "",
  );
  const on = `${daysAgo(0)} 09:00:00`;
  const both = [
    { on, name: mentee, "proposed-person": mentor, accepts: "Oui, j’accepte" },
    { on, name: mentor, "proposed-person": mentee, accepts: "Oui, j’accepte" },
  ];
  await answer(preview, both);
  await enterAsking(preview);
  await expect(panel.getByRole("heading", { name: "1 acceptée" })).toBeVisible();
  await answer(preview, [
    ...both,
    {
      on: `${daysAgo(0)} 10:00:00`,
      name: mentee,
      "proposed-person": mentor,
      accepts: "Non, pas ce jumelage",
    },
  ]);
  await panel.getByRole("button", { name: "Confirmer la dyade acceptée" }).click();
  await expect(
    panel.getByText(`La dyade de ${mentee} n’est plus acceptée\u00a0: rien n’est confirmé.`),
  ).toBeVisible();
  await expect(panel.getByRole("heading", { name: "1 déclinée" })).toBeVisible();
  await expect.poll(async () => (await readDyads(preview)).column("Statut").get(mentee)).toBe("Proposée");

  await answer(preview, both);
  await enterRoom(preview, "Demander avant de confirmer");
  await panel.getByRole("button", { name: `Noter une autre réponse de ${mentor}` }).click();
  await panel.getByRole("combobox", { name: `Réponse de ${mentor}` }).selectOption("Non");
  await panel.getByRole("button", { name: "Noter", exact: true }).click();
  await expect(panel.getByText(/Laquelle des deux réponses compte\?/)).toBeVisible();
  await expect(panel.getByRole("heading", { name: "1 acceptée" })).toHaveCount(0);
});

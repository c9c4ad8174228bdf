import { answerOnce } from "./answer-once.ts";
import { enterAsking, keepOpened } from "./asking-room.ts";
import { enterRoom, proposeDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** The same workbook open in a second browser tab. */
async function second(preview: OpenPreview): Promise<OpenPreview> {
  const page = await preview.page.context().newPage();
  await page.goto(preview.page.url());
  return { ...preview, page, panel: page.frameLocator("iframe") };
}

test("an answer half noted stays with its person, whatever is done on other cards", async ({ preview }) => {
  const { panel, page } = preview;
  const dyads = await proposeDyads(preview);
  const made = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  await enterAsking(preview);
  await keepOpened(page);
  const [, [above = "", aboveMentor = ""] = [], [mentee = "", mentor = ""] = []] = made;
  const cardOf = (a: string, b: string) => panel.locator(".draft").filter({ hasText: `${a} et ${b}` });
  const card = cardOf(mentee, mentor);
  await card.getByRole("button", { name: `Noter la réponse de ${mentee}` }).click();
  // Neither yes nor no before somebody says which.
  const note = card.getByRole("button", { name: "Noter", exact: true });
  await expect(note).toBeDisabled();
  await card.getByLabel(`Réponse de ${mentee}`, { exact: true }).selectOption("Non");
  await card.getByLabel("Ce qui conviendrait mieux").fill("Pas avant septembre");
  // A card above goes elsewhere, then the card itself does.
  await cardOf(above, aboveMentor)
    .getByRole("button", { name: `Écrire à ${aboveMentor}`, exact: true })
    .click();
  await expect(panel.getByRole("heading", { name: "1 en attente d’une réponse" })).toBeVisible();
  await expect(panel.getByLabel("Ce qui conviendrait mieux")).toHaveCount(1);
  await expect(card.getByLabel("Ce qui conviendrait mieux")).toHaveValue("Pas avant septembre");
  await card.getByRole("button", { name: `Écrire à ${mentor}`, exact: true }).click();
  await expect(panel.getByRole("heading", { name: "2 en attente d’une réponse" })).toBeVisible();
  await expect(card.getByLabel("Ce qui conviendrait mieux")).toHaveValue("Pas avant septembre");
  await note.click();
  await expect(panel.getByRole("heading", { name: "1 déclinée" })).toBeVisible();
  await expect(card.getByText(/^Non, par téléphone, noté par la coordination/)).toBeVisible();
});

test("what two panels note of one person is never written over unseen, and settings merge", async ({
  preview: first,
}) => {
  const dyads = await proposeDyads(first);
  const made = [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "");
  await enterAsking(first);
  const other = await second(first);
  await enterRoom(other, "Demander avant de confirmer");
  const [, [mentee = "", mentor = ""] = []] = made;
  const cardIn = ({ panel }: OpenPreview) =>
    panel.locator(".draft").filter({ hasText: `${mentee} et ${mentor}` });

  const note = async (preview: OpenPreview, answer: string) => {
    const card = cardIn(preview);
    await card.getByRole("button", { name: `Noter la réponse de ${mentee}` }).click();
    await card.getByLabel(`Réponse de ${mentee}`, { exact: true }).selectOption(answer);
    await card.getByRole("button", { name: "Noter", exact: true }).click();
  };
  await note(first, "Non");
  await expect(first.panel.getByText("La réponse est notée.")).toBeVisible();
  await note(other, "Oui");
  await expect(other.panel.getByText("Dans un autre panneau, quelqu’un vient d’écrire")).toBeVisible();
  await expect(cardIn(other).getByText(/^Non, par téléphone/)).toBeVisible();
  await expect(other.panel.getByRole("heading", { name: "1 déclinée" })).toBeVisible();

  await first.panel.getByText("Comment demander").click();
  const days = first.panel.getByLabel("Jours pour répondre");
  await days.fill("10");
  await days.blur();
  await first.panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(first.panel.getByText("Ces choix sont gardés avec le classeur.")).toBeVisible();
  await other.panel.getByText("Comment demander").click();
  await other.panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Luc");
  await other.panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(other.panel.getByText("Ces choix sont gardés avec le classeur.")).toBeVisible();
  await expect(other.panel.getByLabel("Jours pour répondre")).toHaveValue("10");
});

test("a draft that opened and is not noted is said to be so, and is noted without a second one", async ({
  preview,
}) => {
  const { panel, page } = preview;
  await proposeDyads(preview);
  await enterAsking(preview);
  const opened = await keepOpened(page);
  await answerOnce(panel, "keep", { ok: false, message: "We're sorry, a server error occurred." });
  await panel
    .getByRole("button", { name: /^Écrire à / })
    .first()
    .click();
  await expect(panel.getByText(/s’est ouvert, mais la demande n’est peut-être pas notée/)).toBeVisible();
  await panel.getByRole("button", { name: "Noter la demande" }).click();
  await expect(panel.getByRole("heading", { name: "1 en attente d’une réponse" })).toBeVisible();
  expect(await opened()).toHaveLength(1);
});

test("only whoever stands with an address in the mail-merge tab is noted as asked", async ({ preview }) => {
  const { panel, tab, rearrange } = preview;
  await proposeDyads(preview);
  await enterAsking(preview);
  await panel.getByRole("button", { name: "Écrire un onglet de publipostage (35 personnes)" }).click();
  await expect(tab("Demandes d’acceptation")).toHaveCount(1);
  await expect(panel.getByRole("button", { name: "Noter que les 35 messages sont partis" })).toBeVisible();
  // Two rows lose their address, three are taken out, and then the mentees are to be asked as well.
  await rearrange(({ sheets }) => {
    const rows = sheets.find(({ name }) => name === "Demandes d’acceptation")?.rows ?? [];
    for (const row of rows.slice(1, 3)) row[1] = { value: "" };
    rows.splice(3, 3);
  });
  await panel.getByText("Comment demander").click();
  await panel.getByLabel("À qui, et dans quel ordre").selectOption("Les deux à la fois");
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await panel.getByRole("button", { name: /^Noter que les \d+ messages sont partis$/ }).click();
  await expect(panel.getByText("30 demandes sont notées, et les dyades sont verrouillées.")).toBeVisible();
  await expect(
    panel.getByText("2 personnes sont sans courriel valable\u00a0: téléphonez-leur."),
  ).toBeVisible();
  await expect(panel.getByText(/38 personnes à demander n’y sont pas\./)).toBeVisible();
});

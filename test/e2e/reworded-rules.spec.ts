import { enterRoom, proposeDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

const REGION = "Dans quelle région êtes-vous ?";

/** Makes a rule for the mentees' region. */
async function ruleOnRegion({ panel }: OpenPreview, comparison: string, value: string): Promise<void> {
  const who = panel.getByRole("region", { name: "Qui peut participer" });
  await who.getByText("Ajouter une règle", { exact: true }).click();
  await who.getByLabel("Pour").selectOption("mentee");
  await who.getByLabel("Question").selectOption(REGION);
  await who.getByLabel("Réponse voulue").selectOption(comparison);
  await who.getByLabel("Valeur").fill(value);
  await who.getByRole("button", { name: "Ajouter cette règle" }).click();
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);
}

/** Rewords an answer of the mentees' region, of the first people or of all. */
async function reword({ page, rearrange }: OpenPreview, from: string, to: string, most = Infinity) {
  await rearrange(({ sheets }) => {
    const asking = sheets.filter(({ rows }) => rows[0]?.some((title) => title?.value === REGION)).at(-1);
    const answers = (asking?.rows.flat() ?? []).filter((answer) => answer?.value === from);
    for (const answer of answers.slice(0, most)) if (answer !== null) answer.value = to;
  });
  await page.reload();
}

test("nobody comes in past a rule because an option was reworded: the panel asks, and a button settles it", async ({
  preview,
}) => {
  const { page, panel } = preview;
  await enterRoom(preview, "Règles du jumelage");
  await ruleOnRegion(preview, "not-one-of", "Nicolet");
  await reword(preview, "Nicolet", "Nicolet (ville)", 2);
  await enterRoom(preview, "Vérifier les données");
  await expect(
    panel.getByText(/2 personnes ont répondu «\sNicolet \(ville\)\s», qui est peut-être «\sNicolet\s»/),
  ).toBeVisible();
  await proposeDyads(preview);
  await expect(panel.getByText(/mentoré·es placé·es sur 35/)).toBeVisible();

  await enterRoom(preview, "Règles du jumelage");
  const who = panel.getByRole("region", { name: "Qui peut participer" });
  const question = who.getByRole("group", {
    name: /^2 personnes ont répondu «\sNicolet \(ville\)\s»\s: est-ce la même réponse que «\sNicolet\s»\? En attendant, ces personnes sont laissées de côté\.$/,
  });
  await question.getByRole("button", { name: "C’en est une autre" }).press("Enter");
  const note = who.getByRole("status").filter({ hasText: "que la règle n’écarte pas" });
  await expect(note).toBeFocused();
  await expect(question).toHaveCount(0);
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);

  // Kept in the Criteria tab, and taken back from there
  await page.reload();
  await enterRoom(preview, "Règles du jumelage");
  await expect(question).toHaveCount(0);
  await who.getByRole("button", { name: /^Demander de nouveau/ }).click();
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByRole("button", { name: "It is the same answer" }).click();
  const inEnglish = panel.getByRole("region", { name: "Who may take part" });
  await expect(inEnglish.getByText(/Nicolet and Nicolet \(ville\)/)).toBeVisible();
  await panel.getByRole("button", { name: /^Keep/ }).click();
  await expect(panel.getByRole("button", { name: /^Keep/ })).toHaveCount(0);
  await panel.getByRole("button", { name: "Français" }).click();
  await proposeDyads(preview);
  await expect(panel.getByText(/mentoré·es placé·es sur 35/)).toBeVisible();
});

test("a rule that leaves out everybody, for its answer was reworded for all, is mended where rules are", async ({
  preview,
}) => {
  const { panel } = preview;
  await enterRoom(preview, "Règles du jumelage");
  await ruleOnRegion(preview, "one-of", "Nicolet");
  await reword(preview, "Nicolet", "Nicolet (ville)");
  await enterRoom(preview, "Règles du jumelage");
  const who = panel.getByRole("region", { name: "Qui peut participer" });
  const question = who.getByRole("group", {
    name: /^Personne n’a répondu «\sNicolet\s»\. 5 personnes ont répondu «\sNicolet \(ville\)\s»/,
  });
  await question.getByRole("button", { name: "C’est la même réponse" }).click();
  await expect(question).toHaveCount(0);
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);
  await proposeDyads(preview);
  await expect(panel.getByText(/mentoré·es placé·es sur 5$/)).toBeVisible();
});

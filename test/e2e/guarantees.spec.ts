import { openWorkbook } from "../../src/local/workbook/open.ts";
import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

const REGION = "Dans quelle région êtes-vous ?";

/** Guarantees five places to the mentees of Nicolet, and proposes. */
async function keepPlaces(preview: OpenPreview): Promise<void> {
  const { panel } = preview;
  await enterRoom(preview, "Règles du jumelage");
  const guarantees = panel.getByRole("region", { name: "Places garanties" });
  await guarantees.getByText("Garantir des places", { exact: true }).click();
  await guarantees.getByLabel("Question").selectOption(REGION);
  await guarantees.getByRole("checkbox", { name: /^Nicolet/ }).check();
  await guarantees.getByLabel("Places, au moins").fill("5");
  await guarantees.getByRole("button", { name: "Garantir ces places" }).click();
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await proposeDyads(preview);
}

test("a coordinator keeps places for a region, sees who is in it, what it costs and who gives way", async ({
  preview,
}) => {
  const { panel } = preview;
  await enterRoom(preview, "Règles du jumelage");
  const guarantees = panel.getByRole("region", { name: "Places garanties" });
  await expect(guarantees.getByText("Aucune place garantie.")).toBeVisible();
  await guarantees.getByText("Garantir des places", { exact: true }).click();
  const add = guarantees.getByRole("button", { name: "Garantir ces places" });
  await expect(add).toBeDisabled();
  await guarantees.getByLabel("Question").selectOption(REGION);
  await expect(add).toBeDisabled();
  await guarantees.getByRole("checkbox", { name: /^Nicolet/ }).check();
  await expect(guarantees.getByText(/^5 personnes\u00a0: .* et 2 autres\.$/)).toBeVisible();
  await guarantees.getByLabel("Places, au moins").fill("5");
  await add.click();
  await expect(guarantees.getByText(`Au moins 5 places\u00a0: Nicolet (${REGION})`)).toBeVisible();
  // The same group again is refused, and no other number of places is put in the place of one that is none
  await guarantees.getByLabel("Question").selectOption(REGION);
  await guarantees.getByRole("checkbox", { name: /^Nicolet/ }).check();
  await expect(guarantees.getByText(/^Cette garantie est déjà dans vos règles/)).toBeVisible();
  await expect(add).toBeDisabled();
  await guarantees.getByRole("checkbox", { name: /^Nicolet/ }).uncheck();
  await guarantees.getByRole("checkbox").nth(1).check();
  for (const typed of ["0", "-1", "2,5", "abc", ""]) {
    await guarantees.getByLabel("Places, au moins").fill(typed);
    await expect(guarantees.getByText("Écrivez un nombre entier de places, 1 ou plus.")).toBeVisible();
    await expect(add).toBeDisabled();
  }
  await guarantees.getByLabel("Question").selectOption("");
  await guarantees.getByLabel("Places, au moins").fill("1");
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await proposeDyads(preview);
  const kept = panel.getByRole("region", { name: "Places garanties" });
  await expect(kept.getByText(/5 places garanties\. Coût\u00a0: 2,5 points en tout\./)).toBeVisible();
  await expect(kept.getByText("Marie-Pier Lessard laisse sa place à Stéphanie Gervais.")).toBeVisible();
  await expect(panel.getByText("36 mentoré·es placé·es sur 40")).toBeVisible();

  await enterRoom(preview, "Règles du jumelage");
  await panel.getByRole("button", { name: /^Retirer la garantie/ }).click();
  await expect(guarantees.getByText("Aucune place garantie.")).toBeVisible();
});

test("a column of the Coordination tab keeps places as well, by keyboard; too many are said at once", async ({
  preview,
}) => {
  const { page, panel, file, cell } = preview;
  await enterRoom(preview, "Onglet Coordination");
  await panel.getByRole("button", { name: "Créer l’onglet Coordination" }).click();
  await expect(panel.getByText(/Personne n’y manque/)).toBeVisible();
  const { sheets } = (await openWorkbook(file)).workbook;
  const people = sheets.find(({ name }) => name === "Coordination")?.rows.length ?? 0;
  // Mentors come first: the last row is a mentee's.
  await cell(`E${String(people)}`).click();
  await page.keyboard.type("Ville");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Menu", exact: true }).click();
  await panel.getByRole("button", { name: "Revenir à l’accueil" }).click();
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByRole("button", { name: "Relire le classeur" })).toBeEnabled();
  await enterRoom(preview, "Règles du jumelage");
  const guarantees = panel.getByRole("region", { name: "Places garanties" });
  await guarantees.locator("summary").press("Enter");
  await guarantees.getByLabel("Question").selectOption("Note");
  await guarantees.getByRole("checkbox", { name: "Ville 1" }).press("Space");
  await expect(guarantees.getByText(/^1 personne\u00a0: [^,]+\.$/)).toBeVisible();
  await guarantees.getByLabel("Places, au moins").fill("2");
  await guarantees.getByLabel("Places, au moins").press("Tab");
  await expect(guarantees.getByText(/C’est moins que les 2 places demandées/)).toBeVisible();
  await guarantees.getByRole("button", { name: "Garantir ces places" }).press("Enter");
  await expect(guarantees.getByText("Au moins 2 places\u00a0: Ville (Note)")).toBeVisible();
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await panel.getByRole("button", { name: "English" }).click();
  const inEnglish = panel.getByRole("region", { name: "Guaranteed places" });
  await expect(inEnglish.getByText("At least 2 places: Ville (Note)")).toBeVisible();
  await expect(inEnglish.getByText(/fewer than the 2 places asked for/)).toBeVisible();
});

test("other sets and other ways say how many guaranteed places they keep, and one that loses some is asked about", async ({
  preview,
}) => {
  const { page, panel, cell } = preview;
  await keepPlaces(preview);
  await expect(cell("H1")).toContainText("places garanties, Nicolet");
  await expect(cell("H1")).not.toContainText("Depuis");

  await enterRoom(preview, "Autres façons de jumeler");
  await panel.getByRole("button", { name: "Comparer", exact: true }).click();
  const ways = panel.locator(".way");
  await expect(ways.first()).toContainText("places garanties\u00a0: 5 sur 5");
  await panel.getByRole("button", { name: "Personne de mal jumelé", exact: true }).click();
  await expect(panel.locator(".way[aria-current=true]")).toContainText(
    "vos places garanties ne compteront plus, et restent dans vos règles",
  );

  await enterRoom(preview, "Autres ensembles");
  await panel.getByRole("button", { name: "Chercher les ensembles" }).click();
  const sets = panel.locator(".near-sets > li");
  await expect(sets.first()).toContainText("Aucun ensemble n’a un total plus haut");
  await expect(sets.first()).toContainText("Perd des places garanties\u00a0: Nicolet");
  const before = await readDyads(preview);
  const take = panel.getByRole("button", { name: "Prendre l’ensemble 1" });
  await take.click();
  await expect(panel.getByText("Vos règles demandent de garder ces places.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(take).toBeFocused();
  expect((await readDyads(preview)).column("Mentor·e")).toEqual(before.column("Mentor·e"));
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Prendre quand même" }).click();
  await expect(panel.getByText("dans l’onglet, comme propositions.")).toBeVisible();
  await expect(cell("H1")).toContainText(
    /Lors de la proposition.*\. Depuis\s: un autre ensemble a été pris par choix/,
  );
  await expect(cell("H1")).toContainText("places garanties\u00a0: 4 sur 5");
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByRole("button", { name: "Look again" }).click();
  await expect(sets.first()).toContainText("Loses guaranteed places: Nicolet");
});

test("an option reworded while some still give the old one is asked about, and settled with a button", async ({
  preview,
}) => {
  const { page, panel, rearrange, cell } = preview;
  await keepPlaces(preview);
  await rearrange(({ sheets }) => {
    const asking = sheets.filter(({ rows }) => rows[0]?.some((title) => title?.value === REGION)).at(-1);
    const answers = (asking?.rows.flat() ?? []).filter((answer) => answer?.value === "Nicolet");
    for (const answer of answers.slice(0, 2)) if (answer !== null) answer.value = "Nicolet (ville)";
  });
  await page.reload();
  await enterRoom(preview, "Règles du jumelage");
  const guarantees = panel.getByRole("region", { name: "Places garanties" });
  const question = guarantees.getByRole("group", {
    name: /^2 personnes ont répondu «\sNicolet \(ville\)\s»\s: est-ce le même groupe/,
  });
  await expect(question).toBeVisible();
  await expect(guarantees.getByText(/^3 personnes/)).toBeVisible();
  await proposeDyads(preview);
  await expect(cell("H1")).toContainText("une réponse est à vérifier");
  const kept = panel.getByRole("region", { name: "Places garanties" });
  await expect(kept.getByText(/2 personnes ont répondu «\u00a0Nicolet \(ville\)/)).toBeVisible();
  await kept.getByRole("button", { name: "Règles du jumelage" }).click();

  await question.getByRole("button", { name: "Non, un autre groupe" }).press("Enter");
  const note = guarantees.getByRole("status").filter({ hasText: "est un autre groupe, et ne compte pas" });
  await expect(note).toBeFocused();
  await expect(question).toHaveCount(0);
  await guarantees.getByRole("button", { name: /^Demander de nouveau/ }).click();
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByRole("button", { name: "Yes, the same group" }).click();
  const inEnglish = panel.getByRole("region", { name: "Guaranteed places" });
  await expect(inEnglish.getByText(/^5 people/)).toBeVisible();
  await expect(
    inEnglish.getByText(`At least 5 places: Nicolet or Nicolet (ville) (${REGION})`),
  ).toBeVisible();
  await panel.getByRole("button", { name: /^Keep/ }).click();
  await expect(panel.getByRole("button", { name: /^Keep/ })).toHaveCount(0);
  await panel.getByRole("button", { name: "Français" }).click();
  await page.reload();
  await enterRoom(preview, "Règles du jumelage");
  await expect(guarantees.getByText(/^5 personnes/)).toBeVisible();
  await expect(question).toHaveCount(0);
});

test("an option that nobody gives any more is told, and what it is called today can be chosen", async ({
  preview,
}) => {
  const { page, panel, rearrange } = preview;
  await keepPlaces(preview);
  await rearrange(({ sheets }) => {
    for (const answer of sheets.flatMap(({ rows }) => rows.flat()))
      if (answer?.value === "Nicolet") answer.value = "Rive-Sud";
  });
  await page.reload();
  await enterRoom(preview, "Règles du jumelage");
  const guarantees = panel.getByRole("region", { name: "Places garanties" });
  await expect(guarantees.getByRole("group", { name: /^Personne n’a répondu/ })).toBeVisible();
  await guarantees.getByLabel("Si elle s’appelle autrement aujourd’hui").selectOption("Rive-Sud");
  await expect(guarantees.getByText(`Au moins 5 places\u00a0: Rive-Sud (${REGION})`)).toBeVisible();
  await expect(guarantees.getByText(/^5 personnes/)).toBeVisible();
});

test("a question renamed for a day takes neither the guarantee nor the rule that name it", async ({
  preview,
}) => {
  const { page, panel, rearrange } = preview;
  const rename = (from: string, to: string): Promise<void> =>
    rearrange(({ sheets }) => {
      const cells = sheets.flatMap(({ rows }) => rows[0] ?? []);
      const title = cells.filter((cell) => cell?.value === from).at(-1);
      if (title === undefined || title === null) throw new Error(`No column “${from}”.`);
      title.value = to;
    });
  const reopen = async (): Promise<void> => {
    await page.reload();
    await enterRoom(preview, "Règles du jumelage");
  };
  await keepPlaces(preview);
  await enterRoom(preview, "Règles du jumelage");
  const who = panel.getByRole("region", { name: "Qui peut participer" });
  await who.getByText("Ajouter une règle", { exact: true }).click();
  await who.getByLabel("Pour").selectOption("mentee");
  await who.getByLabel("Question").selectOption(REGION);
  await who.getByLabel("Réponse voulue").selectOption("answered");
  await who.getByRole("button", { name: "Ajouter cette règle" }).click();
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);

  await rename(REGION, "Ville");
  await reopen();
  const guarantees = panel.getByRole("region", { name: "Places garanties" });
  await expect(guarantees.getByText(`Au moins 5 places\u00a0: Nicolet (${REGION})`)).toBeVisible();
  await expect(guarantees.getByText(/^Cette question n’est plus posée/)).toBeVisible();
  await expect(who.getByText(/^Cette question n’est plus posée/)).toBeVisible();
  await panel.getByLabel("Durée, en mois").fill("9");
  await panel.getByLabel("Durée, en mois").press("Tab");
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);
  await proposeDyads(preview);
  await expect(preview.cell("H1")).toContainText("question qui n’est plus posée");
  await expect(preview.cell("H1")).not.toContainText("avec ces garanties");
  await expect(panel.getByText("parmi ceux qui gardent les places garanties")).toHaveCount(0);
  await enterRoom(preview, "Autres ensembles");
  await expect(panel.getByText(/^Des places garanties attendent leur question/)).toBeVisible();
  await expect(panel.getByText(/^Les places garanties ne classent pas/)).toHaveCount(0);

  await rename("Ville", REGION);
  await reopen();
  await expect(guarantees.getByText(/^5 personnes/)).toBeVisible();
  await expect(panel.getByText(/^Cette question n’est plus posée/)).toHaveCount(0);
  await expect(who.getByRole("button", { name: /^Retirer la règle/ })).toHaveCount(1);
});

import { readFile } from "node:fs/promises";
import { enterRoom } from "./dyads-tab.ts";
import { expect, test } from "./preview.ts";
import { newSheet } from "../../src/local/model/workbook.ts";
import { sampleWith, withoutAnswers } from "./sample-with.ts";

test.describe("two forms that nobody has answered", () => {
  test.use({
    workbook: sampleWith((mentors, mentees) => [withoutAnswers(mentors), withoutAnswers(mentees)]),
  });

  test("are no fault, and lead to the questions", async ({ preview: { panel } }) => {
    await expect(
      panel.getByText("Vos deux formulaires sont liés, personne n’a encore répondu."),
    ).toBeVisible();
    await expect(panel.getByText("0 réponse pour l’instant")).toBeVisible();
    await expect(panel.locator(".errors, .note-error")).toHaveCount(0);
    await panel.getByRole("button", { name: "English" }).click();
    await expect(panel.getByText("Both your forms are linked")).toBeVisible();
    await panel.getByRole("button", { name: "Continue: check your questions" }).click();
    await expect(panel.getByRole("heading", { level: 1, name: "Your questions" })).toBeVisible();
    await expect(panel.getByText("Both your forms are linked; nobody has answered yet.")).toBeVisible();
    await panel.getByRole("button", { name: /^Questions to copy/ }).click();
    await expect(panel.getByRole("heading", { level: 1, name: "Questions to copy" })).toBeVisible();
  });

  test("show how their titles are read", async ({ preview }) => {
    const { panel } = preview;
    await enterRoom(preview, "Vos questions");
    await expect(
      panel.getByText("Vos deux formulaires sont liés, personne n’a encore répondu."),
    ).toBeVisible();
    await expect(panel.getByText("ne peuvent pas encore être lues")).toHaveCount(0);
    const emails = panel.getByLabel("Courriel", { exact: true });
    await expect(emails).toHaveCount(2);
    for (const email of await emails.all()) await expect(email).not.toHaveValue("");
    const [organisation] = await panel.getByLabel("Organisation", { exact: true }).all();
    await organisation?.selectOption("");
    await expect(panel.getByText("Vos changements ne sont pas encore gardés.")).toBeVisible();
    for (const email of await emails.all()) await expect(email).not.toHaveValue("");
  });

  test("leave the rules waiting, with no error to correct", async ({ preview }) => {
    await enterRoom(preview, "Règles du jumelage");
    await expect(
      preview.panel.getByText("Cet écran attend des réponses aux deux formulaires."),
    ).toBeVisible();
    await expect(preview.panel.getByText("Corrigez d’abord")).toHaveCount(0);
  });

  test("are no error in the check of the data, and no question is said to be settled", async ({
    preview,
  }) => {
    const { panel } = preview;
    await enterRoom(preview, "Vérifier les données");
    await expect(panel.getByText("Cet écran attend des réponses aux deux formulaires.")).toBeVisible();
    await expect(panel.getByText("Erreurs")).toHaveCount(0);
    await expect(panel.getByText(/Questions utiles absentes/)).toBeVisible();
    await enterRoom(preview, "Questions à trancher");
    await expect(panel.getByText("Cet écran attend des réponses aux deux formulaires.")).toBeVisible();
    await expect(panel.getByText("Tout est tranché")).toHaveCount(0);
  });

  test("say what a copy needs, folded", async ({ preview: { panel } }) => {
    await panel.getByText("Ce classeur est une copie?").click();
    await expect(panel.getByText("Google a copié aussi les formulaires liés")).toBeVisible();
  });

  test("leave a room waiting, not wrong", async ({ preview }) => {
    const { panel } = preview;
    await enterRoom(preview, "Besoins et offres");
    await expect(panel.getByText("Cet écran attend des réponses aux deux formulaires.")).toBeVisible();
    await panel.getByRole("button", { name: "Revenir à l’accueil" }).click();
    await expect(panel.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  });
});

test.describe("a copy of the workbook that the kit made", () => {
  const guide = newSheet(9, "Mode d’emploi", [
    [{ value: "Quoi" }, { value: "Comment" }, { value: "dyade:guide" }],
  ]);
  test.use({
    workbook: sampleWith((mentors, mentees) => [guide, withoutAnswers(mentors), withoutAnswers(mentees)]),
  });

  test("is told what a copy needs before anybody is invited", async ({ preview: { panel } }) => {
    await expect(panel.getByRole("heading", { name: "Première ouverture" })).toBeVisible();
    await expect(panel.getByText("mènent encore à ceux d’origine")).toBeVisible();
    await expect(panel.locator(".errors, .note-error")).toHaveCount(0);
    await panel.getByRole("button", { name: "English" }).click();
    await expect(panel.getByRole("heading", { name: "First opening" })).toBeVisible();
  });
});

test.describe("mentees alone", () => {
  test.use({ workbook: sampleWith((mentors, mentees) => [withoutAnswers(mentors), mentees]) });

  test("show what mentors to recruit, in a message to copy", async ({ preview: { page, panel } }) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await expect(panel.getByText("43 réponses de mentoré·es")).toBeVisible();
    await expect(panel.locator(".errors")).toHaveCount(0);
    await expect(panel.getByRole("button", { name: "Proposer les dyades" })).toHaveCount(0);
    await panel.getByRole("button", { name: /^Recruter/ }).click();
    await expect(panel.getByRole("heading", { name: "15 sujets demandés par 40 mentoré·es" })).toBeVisible();
    await expect(panel.locator(".needs li").first()).toContainText("16 mentoré·es");
    await panel.getByText("Message pour recruter").click();
    const message = panel.getByLabel("Message, à adapter");
    await expect(message).toHaveValue(/Vente.*\s: 16 personnes attendent un·e mentor·e\n/);
    await message.fill("Nous cherchons des mentor·es.");
    await panel.getByRole("button", { name: "Copier le message" }).click();
    await expect(panel.getByText("Message copié.")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("Nous cherchons des mentor·es.");
    await panel.getByRole("button", { name: "English" }).click();
    await expect(panel.getByRole("heading", { name: "15 topics wanted by 40 mentees" })).toBeVisible();
  });

  test("have mentors recruited in the language of the programme, whoever's panel it is", async ({
    preview: { panel },
  }) => {
    await panel.getByRole("button", { name: /^Recruter/ }).click();
    await panel.getByRole("button", { name: "English" }).click();
    await panel.getByText("Recruiting message").click();
    await expect(panel.locator("textarea[lang=fr]")).toHaveValue(/attendent un·e mentor·e/);
  });

  test("leave the message selected where the browser copies nothing", async ({ preview: { panel } }) => {
    await panel.locator("html").evaluate(({ ownerDocument }) => {
      ownerDocument.execCommand = () => false;
      navigator.clipboard.writeText = () => Promise.reject(new Error("no right"));
    });
    await panel.getByRole("button", { name: /^Recruter/ }).click();
    await panel.getByText("Message pour recruter").click();
    await panel.getByRole("button", { name: "Copier le message" }).click();
    await expect(panel.getByText(/Le message est sélectionné/)).toBeVisible();
    await expect(panel.getByLabel("Message, à adapter")).toBeFocused();
  });
});

test.describe("mentors alone, the other form not linked yet", () => {
  test.use({ workbook: sampleWith((mentors) => [mentors]) });

  test("make a directory already", async ({ preview: { page, panel } }) => {
    await expect(panel.getByText("25 réponses de mentor·es")).toBeVisible();
    await expect(
      panel.getByText("Le formulaire des mentoré·es n’est pas encore lié à ce classeur."),
    ).toBeVisible();
    await panel.getByRole("button", { name: "Continuer : faire le répertoire" }).click();
    await panel.getByLabel("J’ai l’accord de chaque personne, obtenu autrement").check();
    await expect(panel.getByText("23 mentor·es figurent au répertoire.")).toBeVisible();
    await expect(panel.getByText("Un fichier par mentoré·e")).toHaveCount(0);
    const download = page.waitForEvent("download");
    await panel.getByRole("button", { name: "Télécharger le répertoire" }).click();
    const html = await readFile(await (await download).path(), "utf8");
    expect(html.includes('"label":"Sujets","question":"","input":"options"')).toBe(true);
  });

  test("show what they offer", async ({ preview }) => {
    const { panel } = preview;
    await panel.getByRole("button", { name: /^Recruter/ }).click();
    await expect(panel.getByRole("heading", { name: /^16 sujets offerts par 24 mentor·es/ })).toBeVisible();
    await expect(panel.locator(".needs li").first()).toContainText("10 mentor·es, 17 places");
    await expect(panel.getByText("Message pour recruter")).toHaveCount(0);
    await enterRoom(preview, "Demandes");
    await expect(panel.getByText("Cet écran attend des réponses aux deux formulaires.")).toBeVisible();
  });
});

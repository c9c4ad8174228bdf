import { AxeBuilder } from "@axe-core/playwright";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { writeDoubtful } from "./doubtful-workbook.ts";
import { enterRoom } from "./dyads-tab.ts";
import { type OpenPreview, expect, test as base } from "./preview.ts";

const doubtfulIn = (language: "fr" | "en") =>
  base.extend({
    workbook: async ({}, use, info) => {
      const file = info.outputPath("doubtful.xlsx");
      await writeDoubtful(file, language);
      await use(file);
    },
  });
const french = doubtfulIn("fr");
const english = doubtfulIn("en");

/** The cells of a tab as the file holds them, as texts. */
async function cellsOf({ file }: OpenPreview, tab: string): Promise<string[][]> {
  const sheet = (await openWorkbook(file)).workbook.sheets.find(({ name }) => name === tab);
  return (sheet?.rows ?? []).map((cells) => cells.map((cell) => String(cell?.value ?? "")));
}

async function expectNoFault({ page }: OpenPreview): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

french(
  "every doubt is settled by its buttons, with the keyboard, until none is left",
  async ({ preview }) => {
    const { page, panel, tab } = preview;
    await panel.getByRole("button", { name: "5 questions à trancher" }).click();
    await expect(panel.getByRole("heading", { level: 1, name: "Questions à trancher" })).toBeFocused();
    const count = (text: string) =>
      expect(panel.getByRole("heading", { level: 2, name: text })).toBeVisible();
    await count("5 questions à trancher");
    await expectNoFault(preview);

    const first = panel.locator(".to-settle").first();
    await expect(first).toHaveAccessibleName(
      "Julie Tremblay et Marc Dion relèvent de «\u00a0J. Bernier\u00a0». Est-ce Josée Bernier, Ville de Saint-Hyacinthe?",
    );
    await first.getByRole("button", { name: "Voir la cellule" }).click();
    await expect(tab("Réponses mentorés")).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("status", { name: "Cellule" })).toHaveText("E2");

    await first.getByRole("button", { name: "Oui, la même" }).focus();
    await page.keyboard.press("Enter");
    await count("4 questions à trancher");
    await expect(
      panel.getByText("Écrit dans l’onglet «\u00a0Liens\u00a0», où vous pouvez le changer."),
    ).toBeVisible();
    const yes = first.getByRole("button", { name: "Oui, la même" });
    await expect(first).toHaveAccessibleName(/Marc Dion demande d’éviter «\u00a0Y\. Lambert\u00a0»/);
    await expect(yes).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await count("3 questions à trancher");
    await expect(first).toHaveAccessibleName(/^Éva Côté et Karim Saïd donnent la même adresse/);
    await expect(yes).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await count("2 questions à trancher");
    await panel.getByRole("button", { name: "Annuler cette réponse" }).click();
    await count("3 questions à trancher");
    await expect(panel.getByText("La réponse est annulée.")).toBeVisible();
    expect(await cellsOf(preview, "Liens")).toHaveLength(3);
    await expect(first).toHaveAccessibleName(/^Éva Côté et Karim Saïd donnent la même adresse/);
    await first.getByRole("button", { name: "Non" }).click();
    await count("2 questions à trancher");
    expect((await cellsOf(preview, "Liens")).map((row) => row.slice(0, 3))).toEqual([
      ["Personne", "Relation", "Autre personne"],
      ["J. Bernier", "même personne", "Josée Bernier <josee@ville.example>"],
      ["Y. Lambert", "autre personne", "Yvan Lambert <yvan@gamma.example>"],
      ["Éva Côté <info@beta.example>", "autre personne", "Karim Saïd <info@beta.example>"],
    ]);

    await expect(first).toHaveAccessibleName(
      /^Inès Roy \(Delta\) répond «\u00a0À discuter\u00a0» à la question de consentement/,
    );
    await first.getByRole("button", { name: "Pas encore" }).click();
    await count("2 questions à trancher");
    await expect(first).toHaveAccessibleName(/^Dominic Fortin/);
    await expect(first.getByRole("button", { name: "Oui, j’ai son accord" })).toBeFocused();
    await page.keyboard.press("Enter");
    await count("1 question à trancher");
    await expect(
      panel.getByText("Écrit dans l’onglet «\u00a0Liens\u00a0», où vous pouvez le changer."),
    ).toBeVisible();
    const lastAnswer = async (): Promise<string[]> => (await cellsOf(preview, "Liens")).at(-1) ?? [];
    expect(await lastAnswer()).toEqual([
      ...["Dominic Fortin <dominic@alpha.example>", "consentement", "oui"],
      expect.stringMatching(/^Réponse du \d+(?:er)? \p{L}+ \d{4}$/u),
    ]);
    await expect(first).toHaveAccessibleName(/^Inès Roy/);
    await first.getByRole("button", { name: "Oui, j’ai son accord" }).click();
    await count("Tout est tranché");
    expect((await lastAnswer())[0]).toBe("Inès Roy <ines@delta.example>");
    await panel.getByRole("button", { name: "Annuler cette réponse" }).click();
    await count("1 question à trancher");
    expect((await lastAnswer())[0]).toBe("Dominic Fortin <dominic@alpha.example>");
    await expect(first.getByRole("button", { name: "Oui, j’ai son accord" })).toBeFocused();
    await page.keyboard.press("Enter");
    await count("Tout est tranché");
    await expect(panel.getByRole("button", { name: "Vérifier les données" })).toBeFocused();
    const consents = ["Réponses mentorés", "Réponses mentors"].map(async (name) =>
      (await cellsOf(preview, name)).map((row) => row[6]),
    );
    expect((await Promise.all(consents)).map((column) => column.slice(1))).toEqual([
      ["Oui", "Oui", "", "Oui", "Oui"],
      ["Oui", "Oui", "À discuter"],
    ]);
    await expectNoFault(preview);
    await page.keyboard.press("Enter");
    await expect(panel.getByText(/^\d+ informations?\.$/)).toBeVisible();
  },
);

french("one count stands on every screen, and what asks nothing is folded", async ({ preview }) => {
  const { panel } = preview;
  await expect(panel.getByRole("button", { name: "5 questions à trancher" })).toBeVisible();
  await enterRoom(preview, "Vérifier les données");
  await expect(panel.getByText(/^5 questions à trancher et \d+ informations\.$/)).toBeVisible();
  await expect(panel.getByText("Pour information 3")).toBeVisible();
  await expect(panel.getByText(/^Le formulaire des/).first()).toBeHidden();
  await panel.getByRole("button", { name: "Répondre aux questions" }).click();
  await expect(panel.getByRole("heading", { level: 2, name: "5 questions à trancher" })).toBeVisible();
});

french("a consent refused in the Links tab leaves the person out", async ({ preview }) => {
  const { panel, cell, openTab, page } = preview;
  await enterRoom(preview, "Questions à trancher");
  const card = panel.getByRole("group", { name: /^Inès Roy/ });
  await card.getByRole("button", { name: "Oui, j’ai son accord" }).click();
  await expect(card).toBeHidden();
  await openTab("Liens");
  await cell("C2").dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("non");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Vérifier de nouveau" }).click();
  await enterRoom(preview, "Vérifier les données");
  await expect(
    panel.getByText("n’a pas donné son consentement\u00a0: personne ne peut en décider"),
  ).toBeVisible();
});

english("the same in English, written in the words of the workbook", async ({ preview }) => {
  const { panel } = preview;
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByRole("button", { name: "5 questions to settle" }).click();
  const first = panel.locator(".to-settle").first();
  await expect(first).toHaveAccessibleName(
    "Julie Tremblay and Marc Dion report to “J. Bernier”. Is it Josée Bernier, Ville de Saint-Hyacinthe?",
  );
  await first.getByRole("button", { name: "No" }).click();
  await expect(panel.getByRole("heading", { level: 2, name: "4 questions to settle" })).toBeVisible();
  expect((await cellsOf(preview, "Links")).at(-1)?.slice(0, 3)).toEqual([
    "J. Bernier",
    "different person",
    "Josée Bernier <josee@ville.example>",
  ]);
  const consent = panel.getByRole("group", { name: /^Inès Roy/ });
  await consent.getByRole("button", { name: "Yes, I have it" }).click();
  await expect(consent).toBeHidden();
  expect((await cellsOf(preview, "Links")).at(-1)).toEqual([
    ...["Inès Roy <ines@delta.example>", "consent", "yes"],
    expect.stringMatching(/^Answered on /),
  ]);
  expect((await cellsOf(preview, "Mentor answers"))[3]?.[6]).toBe("À discuter");
  await expectNoFault(preview);
});

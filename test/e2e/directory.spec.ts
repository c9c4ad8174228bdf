import { readFile } from "node:fs/promises";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import {
  DESKTOP,
  PHONE,
  download,
  enter,
  faultsOf,
  names,
  openFile,
  test,
  vouch,
  withdraw,
} from "./directory-room.ts";
import { type OpenPreview, expect } from "./preview.ts";

const FORM = "https://docs.google.com/forms/d/e/1FAIpQLSample/viewform";
const LINK = `${FORM}?usp=pp_url&entry.11=Une+rencontre&entry.22=MENTOR&entry.33=MOI`;
/** The title of a part that opens and closes. */
const fold = (within: Page | Locator, title: string): Locator =>
  within.locator("summary", { hasText: title }).first();

/** Vouches for the mentors, gives the form after a wrong address, and makes the file. */
async function make(preview: OpenPreview): Promise<string> {
  const { panel } = preview;
  await enter(preview, "Répertoire");
  await vouch(preview);
  await panel.getByText("Comment demander une rencontre").click();
  const link = panel.getByLabel("Lien prérempli");
  await link.fill("https://example.org/forms");
  await link.blur();
  await expect(panel.getByText("Ce n’est pas l’adresse d’un formulaire Google.")).toBeVisible();
  await link.fill(LINK);
  await link.blur();
  await expect(panel.getByText("Lien reconnu")).toBeVisible();
  return download(preview, "Télécharger le répertoire");
}

test("makes the file in the panel, with nothing in it that was not chosen", async ({ preview }) => {
  const file = await make(preview);
  const { panel } = preview;
  await expect(panel.getByText("est téléchargé, avec 23 mentor·es")).toBeVisible();
  expect(path.basename(file)).toBe("repertoire-des-mentors.html");
  const text = await readFile(file, "utf8");
  expect(text.length).toBeLessThan(150_000);
  expect(text).not.toMatch(/@\w+\.example|J'accepte|Aucun"/);
});

for (const [device, viewport] of [
  ["a phone", PHONE],
  ["a desktop", DESKTOP],
] as const) {
  test(`on ${device} a person searches, compares and asks in the file`, async ({ preview }) => {
    const directory = await openFile(preview.page, await make(preview), viewport);
    const wide = viewport === DESKTOP;
    expect(await faultsOf(directory)).toEqual([]);
    if (wide) await expect(directory.getByText("23 mentor·es", { exact: true })).toBeVisible();
    else await expect(directory.getByRole("link", { name: "Voir les 23 mentor·es" })).toBeInViewport();
    // The mentors begin on the first screen, under topics and no question that was put to them
    const first = directory.getByRole("article").first();
    for (const topic of ["Sujets", "Parcours"])
      await expect(first.getByText(topic, { exact: true })).toBeInViewport();
    await expect(directory.getByRole("term").filter({ hasText: /vous|votre|\?/ })).toHaveCount(0);

    await directory.getByLabel("Chercher").fill("trois-rivieres notaire");
    await expect.poll(() => names(directory)).toEqual(["Julie Gagnon"]);
    await directory.getByLabel("Chercher").fill("");

    if (!wide) await fold(directory, "Filtrer").click();
    const filters = directory.locator("details", { hasText: "Filtrer" });
    await fold(filters, "Langues").click();
    await filters.getByRole("checkbox", { name: /^Anglais/ }).check();
    await fold(filters, "Région").click();
    await filters.getByRole("checkbox", { name: /^Shawinigan/ }).check();
    await fold(filters, "Années").click();
    const years = filters.locator("details", { hasText: "Années" }).getByRole("checkbox");
    await expect(years).toHaveCount(5);
    await expect(years.first()).toHaveAccessibleName(/^\d+–\d+ /);
    const filtered = await names(directory);
    expect(filtered.length).toBeGreaterThan(0);
    expect(filtered.length).toBeLessThan(23);
    await directory.getByRole("button", { name: "Retirer « Shawinigan »" }).click();
    await directory.getByRole("button", { name: "Tout effacer" }).click();
    await expect.poll(() => names(directory)).toHaveLength(23);

    if (!wide) await fold(directory, "Ce que vous cherchez").click();
    const needs = directory.locator("details", { hasText: "Ce que vous cherchez" });
    await fold(needs, "Sujets").click();
    await needs.getByRole("checkbox", { name: "Relève et transfert d'entreprise" }).check();
    await needs.getByRole("checkbox", { name: "Finances, comptabilité et fiscalité" }).check();
    await expect(directory.getByText("les plus proches de vos réponses d’abord")).toBeVisible();
    const best = directory.getByRole("article").first();
    await expect(best.getByText("Très bon accord")).toBeVisible();
    // In words, down to those who have nothing in common; no number stands beside anybody's name
    await expect(directory.getByText(/sur 100|Affinité|Peu en commun|○○○/)).toHaveCount(0);
    if (!wide) {
      const see = directory.getByRole("link", { name: "Voir les 23 mentor·es" });
      await expect(see).toBeInViewport();
      await see.press("Enter");
      await expect(best).toBeInViewport();
    }
    await expect(best.getByText(/^Sujets\s: .*Finances, comptabilité et fiscalité/)).toBeVisible();
    const [bestName = "", secondName = ""] = await names(directory);

    await best.getByRole("button", { name: "Ajouter à ma liste" }).click();
    await directory.getByRole("article").nth(1).getByRole("button", { name: "Ajouter à ma liste" }).click();
    await directory.getByRole("button", { name: `Monter ${secondName}` }).press("Enter");
    await directory.getByLabel("Votre nom").fill("Zoé");
    const choices = await directory.getByRole("link", { name: /^Remettre mes choix/ }).getAttribute("href");
    const encoded = (value: string): string => encodeURIComponent(value);
    expect(choices).toBe(
      `${FORM}?usp=pp_url&entry.11=${encoded("Remettre mes choix")}&entry.22=${encoded(`${secondName}; ${bestName}`)}&entry.33=Zo%C3%A9`,
    );
    const meeting = await best.getByRole("link", { name: /^Demander une rencontre/ }).getAttribute("href");
    expect(meeting).toContain(`entry.11=Une%20rencontre&entry.22=${encoded(bestName)}`);

    await best.getByRole("button", { name: /^Voir le profil/ }).click();
    expect(await faultsOf(directory)).toEqual([]);
    expect(await directory.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    // With letters twice as large all stays in the page, and no word of a button is cut
    const large = await directory.addStyleTag({ content: "html { font-size: 200% }" });
    expect(await directory.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const print = await directory.getByRole("button", { name: "Imprimer" }).boundingBox();
    expect(print?.width ?? 0).toBeGreaterThan(print?.height ?? 0);
    await large.evaluate((style: Element) => {
      style.remove();
    });

    await directory.reload();
    await expect(directory.getByRole("heading", { name: "Ma liste" })).toBeVisible();
    await directory.getByRole("button", { name: "English" }).click();
    await expect(directory.getByRole("heading", { name: "My list" })).toBeVisible();
    expect(await directory.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await directory.evaluate(() => document.title)).not.toBe("broken");
    await expect(directory.getByText("<b>gras</b>").first()).toBeAttached();
  });
}

test("who withdraws is gone from the next file, and choices are kept with the workbook", async ({
  preview,
}) => {
  const { panel, file } = preview;
  await enter(preview, "Répertoire");
  await vouch(preview);
  await panel.getByText("Qui figure au répertoire").click();
  await panel.getByRole("button", { name: "Retirer Hélène Roy du répertoire" }).click();
  await expect(panel.getByText("22 mentor·es figurent au répertoire.")).toBeVisible();
  await expect
    .poll(async () => JSON.stringify((await openWorkbook(file)).workbook.documentProperties))
    .toContain("helene.roy");

  await withdraw(preview, 3);
  const made = await readFile(await download(preview, "Télécharger le répertoire"), "utf8");
  expect(made).toContain("Julie Gagnon");
  expect(made).not.toContain("Hélène Roy");
  expect(made).not.toContain("Jean-François Pelletier");
});

test("the two rooms have no accessibility fault that a tool can find, in either language", async ({
  preview,
}) => {
  const { panel, page } = preview;
  for (const room of ["Répertoire", "Demandes"]) {
    await enter(preview, room);
    await expect(panel.getByText(/Personne ne figure|Sans réponse \(3\)/)).toBeVisible();
    const closed = panel.locator("details:not([open]) > summary");
    while ((await closed.count()) > 0) await closed.first().click();
    const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
  }
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByRole("heading", { name: "Without an answer (3)" })).toBeVisible();
});

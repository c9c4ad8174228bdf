import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { formQuestions } from "../../src/core/forms/form-questions.ts";
import type { CellValue, Sheet } from "../../src/local/model/workbook.ts";
import { LOCAL_FORM_URL } from "../../src/local/workbook/forms.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { type OpenPreview, expect, test as base } from "./preview.ts";

const FORM = "https://docs.google.com/forms/d/e/1FAIpQLSample/viewform";
const LINK = `${FORM}?usp=pp_url&entry.11=Une+rencontre&entry.22=MENTOR&entry.33=MOI`;
const NASTY = "<img src=x onerror=\"document.title='broken'\"></script><b>gras</b>";

// Looking at every mentor takes long, and they are all alike
const LIKE_OTHERS = ".mentors > li:nth-child(n + 4)";

const PHONE = { width: 375, height: 812 };
const DESKTOP = { width: 1280, height: 900 };

/** The sample programme with two mentors who wrote what a page must not run, and a tab of requests. */
const test = base.extend({
  workbook: async ({ sample }, use, info) => {
    const file = info.outputPath("programme.xlsx");
    const opened = await openWorkbook(sample);
    const [mentors] = opened.workbook.sheets;
    if (mentors === undefined) throw new Error("no mentors");
    const about = mentors.rows[0]?.findIndex((cell) => String(cell?.value).includes("parcours")) ?? -1;
    const first = mentors.rows[1];
    if (first !== undefined) first[about] = { value: NASTY };
    opened.workbook.sheets.push(requestsSheet(mentors));
    await opened.save(file);
    await use(file);
  },
});

function requestsSheet(like: Sheet): Sheet {
  const questions = formQuestions("request");
  const days = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const answers: Record<string, string>[] = [
    {
      on: days(9),
      email: "enadeau@roylemay.example",
      name: "Émilie Nadeau",
      wish: "Une rencontre",
      "mentors-asked": "Steve Tremblay",
    },
    {
      on: days(2),
      email: "sayotte@roylemay.example",
      name: "Samuel Ayotte",
      wish: "Une rencontre",
      "mentors-asked": "Steve Tremblay",
    },
    {
      on: days(1),
      email: "olemire@roylemay.example",
      name: "Océane Lemire",
      wish: "Remettre mes choix",
      "mentors-asked": "Karine Ouellet; Quelqu'un",
    },
    {
      on: days(1),
      email: "personne@ailleurs.example",
      name: "Une inconnue",
      wish: "Une rencontre",
      "mentors-asked": "Steve Tremblay",
    },
  ];
  const rows: CellValue[][] = [
    ["Horodateur", ...questions.map(({ title }) => title.fr)],
    ...answers.map((answer) => [answer["on"] ?? "", ...questions.map(({ id }) => answer[id] ?? "")]),
  ];
  return {
    ...like,
    ...{ validations: [], conditionalFormats: [], protections: [], charts: [], merges: [], metadata: [] },
    id: 900,
    name: "Demandes",
    rows: rows.map((row) => row.map((value) => (value === "" ? null : { value }))),
    formUrl: `${LOCAL_FORM_URL}request`,
  };
}

async function enter({ panel }: OpenPreview, room: string): Promise<void> {
  await panel.getByRole("button", { name: "Menu" }).click();
  await panel.getByRole("button", { name: new RegExp(`^${room}`) }).click();
  await expect(panel.getByRole("heading", { name: room, level: 1 })).toBeVisible();
}

async function vouch({ panel }: OpenPreview): Promise<void> {
  await expect(panel.getByText("Personne ne figure encore au répertoire.")).toBeVisible();
  await panel.getByLabel("J’ai l’accord de chaque personne").check();
  await expect(panel.getByText("23 mentor·e·s figurent au répertoire.")).toBeVisible();
}

async function download({ page, panel }: OpenPreview, button: string | RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: button }).click(),
  ]);
  const saved = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(saved);
  return saved;
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(LIKE_OTHERS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** Opens a file as a person would who received it, in a browser that may not reach any network. */
async function openFile(page: Page, file: string, viewport: typeof PHONE): Promise<Page> {
  const context = page.context();
  const opened = await context.newPage();
  await opened.setViewportSize(viewport);
  await opened.route(/^(?!file:)/, (route) => route.abort());
  const asked: string[] = [];
  opened.on("request", (request) => {
    if (!request.url().startsWith("file:")) asked.push(request.url());
  });
  opened.on("pageerror", (error) => asked.push(error.message));
  await opened.goto(pathToFileURL(file).href);
  await expect(opened.getByRole("heading", { level: 1 })).toBeVisible();
  expect(asked).toEqual([]);
  return opened;
}

/** The title of a part that opens and closes. */
const fold = (within: Page | Locator, title: string): Locator =>
  within.locator("summary", { hasText: title }).first();

const names = (page: Page): Promise<string[]> =>
  page.getByRole("article").getByRole("heading", { level: 2 }).allInnerTexts();

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
  await expect(panel.getByText("est téléchargé, avec 23 mentor·e·s")).toBeVisible();
  expect(path.basename(file)).toBe("repertoire-des-mentors.html");
  const text = await readFile(file, "utf8");
  expect(text.length).toBeLessThan(100_000);
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
    await expect(directory.getByText("23 mentor·e·s", { exact: true })).toBeVisible();

    await directory.getByLabel("Chercher").fill("trois-rivieres notaire");
    expect(await names(directory)).toEqual(["Julie Gagnon"]);
    await directory.getByLabel("Chercher").fill("");

    if (!wide) await fold(directory, "Filtrer").click();
    const filters = directory.locator("details", { hasText: "Filtrer" });
    await fold(filters, "Langues").click();
    await filters.getByRole("checkbox", { name: /^Anglais/ }).check();
    await fold(filters, "Région").click();
    await filters.getByRole("checkbox", { name: /^Shawinigan/ }).check();
    const filtered = await names(directory);
    expect(filtered.length).toBeGreaterThan(0);
    expect(filtered.length).toBeLessThan(23);
    await directory.getByRole("button", { name: "Retirer « Shawinigan »" }).click();
    await directory.getByRole("button", { name: "Tout effacer" }).click();
    expect(await names(directory)).toHaveLength(23);

    if (!wide) await fold(directory, "Ce que vous cherchez").click();
    const needs = directory.locator("details", { hasText: "Ce que vous cherchez" });
    await fold(needs, "Sujets").click();
    await needs.getByRole("checkbox", { name: "Relève et transfert d'entreprise" }).check();
    await needs.getByRole("checkbox", { name: "Finances, comptabilité et fiscalité" }).check();
    await expect(directory.getByText("· par affinité")).toBeVisible();
    const best = directory.getByRole("article").first();
    await expect(best.getByText("Affinité : 100 sur 100")).toBeVisible();
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
  const { panel, page, cell, tab, file } = preview;
  await enter(preview, "Répertoire");
  await vouch(preview);
  await panel.getByText("Qui figure au répertoire").click();
  await panel.getByRole("button", { name: "Retirer Hélène Roy du répertoire" }).click();
  await expect(panel.getByText("22 mentor·e·s figurent au répertoire.")).toBeVisible();
  await expect
    .poll(async () => JSON.stringify((await openWorkbook(file)).workbook.documentProperties))
    .toContain("helene.roy");

  await tab("Réponses – mentor·e·s").click();
  await cell("X3").dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Non, je retire mon consentement");
  await page.keyboard.press("Enter");
  const made = await readFile(await download(preview, "Télécharger le répertoire"), "utf8");
  expect(made).toContain("Julie Gagnon");
  expect(made).not.toContain("Hélène Roy");
  expect(made).not.toContain("Jean-François Pelletier");
});

test("makes a file for one mentee, with mentors they may have and why", async ({ preview }) => {
  const { panel, page } = preview;
  await enter(preview, "Répertoire");
  await vouch(preview);
  await panel.getByText("Un fichier par mentoré·e").click();
  await panel.getByRole("button", { name: "Préparer les fichiers" }).click();
  await panel.getByLabel("Mentoré·e", { exact: true }).selectOption("Samuel Ayotte");
  const file = await download(preview, "Télécharger ce fichier");
  expect(path.basename(file)).toBe("mentors-pour-samuel-ayotte.html");
  const own = await openFile(page, file, PHONE);
  const best = await names(own);
  expect(best).toHaveLength(5);
  // Hélène Roy is above him at work
  expect(best).not.toContain("Hélène Roy");
  await expect(own.getByRole("article").first().getByText("Ce qui vous rapproche")).toBeVisible();
  await expect(own.getByText("Affinité")).toHaveCount(0);
  expect(await faultsOf(own)).toEqual([]);
});

test("shows who has not answered whom, and what could not be read", async ({ preview }) => {
  const { panel } = preview;
  await enter(preview, "Demandes");
  await expect(panel.getByRole("heading", { name: "Sans réponse (3)" })).toBeVisible();
  await expect(panel.getByText("Émilie Nadeau a demandé Steve Tremblay")).toBeVisible();
  await expect(panel.getByText(/il y a 9 jours/)).toBeVisible();
  await panel.getByRole("button", { name: "Steve Tremblay a répondu à Émilie Nadeau" }).click();
  await expect(panel.getByRole("heading", { name: "Sans réponse (2)" })).toBeVisible();
  await panel.getByText("Choix remis (1)").click();
  await expect(panel.getByText("nom inconnu")).toBeVisible();
  await panel.getByText("À vérifier", { exact: false }).first().click();
  await expect(panel.getByText(/Une inconnue.*n’est pas parmi les mentoré·e·s/)).toBeVisible();

  // What the coordinator marked is kept
  await enter(preview, "Répertoire");
  await enter(preview, "Demandes");
  await panel.getByText("Réglées (1)").click();
  await expect(panel.getByText(/A répondu/).first()).toBeVisible();
});

/** The same programme with short forms, for a pairing that reads them from one tab. */
const testShort = test.extend({
  workbook: async ({ workbook }, use, info) => {
    const opened = await openWorkbook(workbook ?? "");
    const kept =
      /Horodateur|courriel$|^Prénom|^Nom |[Ee]ntreprise( ou|$)|relevez|sujets|Combien de|Nommez|Consentement/;
    for (const sheet of opened.workbook.sheets.slice(0, 2)) {
      const isKept = sheet.rows[0]?.map((cell) => kept.test(String(cell?.value))) ?? [];
      sheet.rows = sheet.rows.map((row) => row.filter((_, at) => isKept[at] === true));
    }
    const file = info.outputPath("short.xlsx");
    await opened.save(file);
    await use(file);
  },
});

testShort("pairs again with the choices that were handed in", async ({ preview }) => {
  const { panel, file } = preview;
  await enter(preview, "Demandes");
  await panel.getByText("Choix remis (1)").click();
  await panel.getByRole("button", { name: "Proposer avec ces choix" }).click();
  await expect(panel.getByText(/mentoré·e·s sur 40 avec une proposition/)).toBeVisible();
  const tabs = (await openWorkbook(file)).workbook.sheets;
  const people = tabs.find(({ name }) => name === "Personnes et choix");
  const row = people?.rows.find((cells) => cells.some((cell) => cell?.value === "olemire@roylemay.example"));
  expect(row?.map((cell) => cell?.value)).toContain("karine@borealis.example; —");
  expect(tabs.at(-1)?.name).toMatch(/^Dyades/);
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

import { openWorkbook } from "../../src/local/workbook/open.ts";
import { proposeDyads } from "./dyads-tab.ts";
import { enter, test } from "./directory-room.ts";
import { expect } from "./preview.ts";

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
  await expect(panel.getByText(/Une inconnue.*n’est pas parmi les mentoré·es/)).toBeVisible();
  await expect(panel.getByText(/La demande de Samuel Ayotte ne nomme personne/)).toBeVisible();
  await expect(panel.getByText(/<b>gras<\/b>.*n’est pas parmi les mentor·es/)).toBeVisible();
  expect(await panel.locator("html").evaluate(() => document.title)).not.toBe("broken");

  // What the coordinator marked is kept
  await enter(preview, "Répertoire");
  await enter(preview, "Demandes");
  await panel.getByText("Réglées (1)").click();
  await expect(panel.getByText(/A répondu/).first()).toBeVisible();
});

test("shows the ties of a request, and makes a dyad of one in a click", async ({ preview }) => {
  const { panel, cell } = preview;
  const dyads = await proposeDyads(preview);
  await enter(preview, "Demandes");
  const request = (text: string) => panel.locator(".request").filter({ hasText: text });
  const superior = request("Émilie Nadeau a demandé Hélène Roy");
  await expect(superior).toContainText(/Conflit\s: lien hiérarchique \(Hélène Roy → .* → Émilie Nadeau\)/);
  await expect(superior.getByRole("button", { name: /^Former la dyade/ })).toHaveCount(0);
  await expect(superior).toContainText("Un conflit, une règle ou un refus écarte cette paire.");

  const make = panel.getByRole("button", { name: /^Former la dyade/ }).first();
  const [, mentee = "", mentor = ""] =
    /^Former la dyade de (.*) et (.*)$/.exec((await make.getAttribute("aria-label")) ?? "") ?? [];
  await make.focus();
  await preview.page.keyboard.press("Enter");
  await expect(panel.getByText(`${mentee} et ${mentor} forment une dyade verrouillée.`)).toBeVisible();
  await expect(cell(dyads.at("Mentor·e", mentee))).toHaveText(mentor);
  await expect(cell(dyads.at("Statut", mentee))).toHaveText("Verrouillée");
  await panel.getByText(/^Réglées/).click();
  await expect(request(`${mentee} a demandé ${mentor}`)).toContainText("Dyade formée");
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
  await expect(panel.getByText(/mentoré·es sur 40 avec une proposition/)).toBeVisible();
  const tabs = (await openWorkbook(file)).workbook.sheets;
  const people = tabs.find(({ name }) => name === "Personnes et choix");
  const row = people?.rows.find((cells) => cells.some((cell) => cell?.value === "olemire@roylemay.example"));
  expect(row?.map((cell) => cell?.value)).toContain("karine@borealis.example; —");
  expect(tabs.at(-1)?.name).toMatch(/^Dyades/);
});

/** The tab of requests with headers that tell nothing. */
const testRenamed = test.extend({
  workbook: async ({ workbook }, use, info) => {
    const opened = await openWorkbook(workbook ?? "");
    const header = opened.workbook.sheets.find(({ name }) => name === "Demandes")?.rows[0] ?? [];
    header.forEach((_, at) => (header[at] = { value: `Question ${String(at)}` }));
    const file = info.outputPath("renamed.xlsx");
    await opened.save(file);
    await use(file);
  },
});

testRenamed("says what to do where the questions were renamed", async ({ preview }) => {
  const { panel, file } = preview;
  await enter(preview, "Demandes");
  await expect(panel.getByText("Aucun onglet ne contient de demandes.")).toBeVisible();
  await panel.getByLabel("Onglet des demandes").selectOption("Demandes");
  await expect(panel.getByText(/la question qui nomme les mentor·es ou celle qui dit qui/)).toBeVisible();
  await expect(panel.getByText("Personne n’a encore fait de demande.")).toBeHidden();
  await expect
    .poll(async () => JSON.stringify((await openWorkbook(file)).workbook.documentProperties))
    .toContain("requestsTab");
});

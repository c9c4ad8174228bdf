import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "@playwright/test";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { type ConfirmedDyad, daysAgo, writeConfirmed } from "./confirmed-programme.ts";
import { formTab } from "./form-tab.ts";
import { byMenu } from "./menu.ts";
import { type OpenPreview, expect, test as base } from "./preview.ts";

/** In days: one dyad is near its end, another is past it, the third is young, the last is near its end and undecided. */
const CONFIRMED = [322, 380, 30, 330];

/** Both of the first want to go on, the mentee of the second does not; of the others one person has never answered. */
function journals([near, past, young, open]: readonly ConfirmedDyad[]): Sheet[] {
  if (near === undefined || past === undefined || young === undefined || open === undefined)
    throw new Error("four dyads");
  const on = (days: number): string => `${daysAgo(days)} 09:00:00`;
  return [
    formTab("journal", 900, "Journal", [
      {
        ...near.mentee,
        on: on(300),
        "agreed-goals": "Trouver un premier client; parler en public",
        "meetings-count": "1",
      },
      {
        ...near.mentee,
        on: on(20),
        "goals-progress": "Ils sont en bonne voie",
        "meetings-count": "9",
        "hours-count": "12,5",
        "goes-on": "Oui, je veux poursuivre",
      },
      { ...near.mentor, on: on(18), "meetings-count": "7", "goes-on": "Oui, je veux poursuivre" },
      {
        ...past.mentee,
        on: on(25),
        "meetings-count": "une dizaine",
        "hours-count": "10 h",
        "goes-on": "Non, je préfère m’arrêter là",
      },
      { ...past.mentor, on: on(25), "goes-on": "Je ne sais pas encore" },
      { ...young.mentor, on: on(15), "meetings-count": "2" },
      { ...open.mentor, on: on(15), "meetings-count": "1", "goes-on": "Oui, je veux poursuivre" },
      { name: "Une inconnue", email: "inconnue@ailleurs.example", on: on(10), "meetings-count": "3" },
    ]),
  ];
}

const test = base.extend({
  workbook: async ({ project, sample }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "dyade-life-"));
    const out = path.join(folder, "programme.xlsx");
    await writeConfirmed({ sample, out, project, confirmed: CONFIRMED, answered: journals });
    await use(out);
    await rm(folder, { recursive: true });
  },
});

async function rowsOf({ file }: OpenPreview, name: RegExp): Promise<string[][]> {
  const sheet = (await openWorkbook(file)).workbook.sheets.filter((tab) => name.test(tab.name)).at(-1);
  if (sheet === undefined) throw new Error(`no tab ${String(name)}`);
  return sheet.rows.map((row) => row.map((cell) => String(cell?.value ?? "")));
}

function panelFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (frame === undefined) throw new Error("no panel");
  return frame;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

/** The same day a year later. */
function yearLater(day: string): string {
  const [year = "", ...rest] = day.split("-");
  return [Number(year) + 1, ...rest].join("-").replace("-02-29", "-02-28");
}

/** A person writes in the cell of a column, by its title. */
async function type(
  { page, cell }: OpenPreview,
  header: readonly string[],
  place: [string, number],
  text: string,
) {
  const [title, row] = place;
  const at = header.indexOf(title);
  const letters = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
  await cell(`${letters}${String(row)}`).dblclick();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("near its end a dyad is renewed by the will of both; who refuses is listened to", async ({
  preview,
}) => {
  const { panel, page } = preview;
  // The first screen says so already.
  await expect(panel.getByText("2 personnes n’ont jamais répondu")).toBeVisible();
  await byMenu(panel, "Suivi");
  await expect(panel.getByText("Une dyade dure 1 an.")).toBeVisible();
  await expect(panel.getByRole("heading", { name: "3 dyades à appeler" })).toBeVisible();
  await expect(
    panel.getByText(/^Devait se terminer le .+ Ne souhaite pas poursuivre\s: le ou la mentoré·e\./),
  ).toBeVisible();
  await expect(
    panel.getByText(/^Se termine le .+, et les deux veulent poursuivre\s: renouvelez la dyade\.$/),
  ).toBeVisible();
  await expect(panel.getByText("9 rencontres (7 selon le ou la mentor·e) · 12,5 heures")).toBeVisible();
  await expect(panel.getByText(/Trouver un premier client; parler en public\s+En bonne voie/)).toBeVisible();
  await panel.getByText("2 réponses à vérifier").click();
  await expect(panel.getByText("Une inconnue")).toBeVisible();
  await expect(
    panel.getByText(/«\sune dizaine\s» n’est pas un nombre de rencontres ou d’heures/),
  ).toBeVisible();
  await panel.getByText("2 personnes n’ont jamais répondu").click();
  await expect(panel.getByText(/\(mentoré·e\), avec /)).toHaveCount(2);
  await expect(panel.getByRole("button", { name: "Copier leurs adresses" })).toBeVisible();

  // Whoever has not said is asked, apart from the other, in the coordinator's own mail.
  await panelFrame(page).evaluate(() => {
    HTMLAnchorElement.prototype.click = function click() {
      document.body.dataset["followed"] = this.href;
    };
  });
  await panel.getByText("Demander à chaque personne").click();
  await panel.getByRole("button", { name: /^Écrire à (?!.* dans Gmail)/ }).click();
  const mail = new URL((await panel.locator("body").getAttribute("data-followed")) ?? "");
  expect(mail.pathname.split(",")).toHaveLength(1);
  expect(mail.searchParams.get("body")).toMatch(/se termine le .+ Souhaitez-vous la poursuivre\?/);
  await expectNoViolations(page);

  // No tab says so yet: one is written. Whoever said no is not renewed.
  await expect(
    panel.getByText(/ ne souhaite pas poursuivre\s: la dyade ne se renouvelle pas ainsi/),
  ).toBeVisible();
  const renew = panel.getByRole("button", { name: /^Renouveler la dyade/ });
  await expect(renew).toHaveCount(2);
  await renew.last().press("Enter");
  const end = yearLater(yearLater(daysAgo(322)));
  await expect(
    panel.getByText(/est renouvelée, jusqu’au .+ C’est écrit dans l’onglet «\sSuivi /),
  ).toBeVisible();
  // In English, too, what was done is said, and a column is named as the tab names it.
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByText(/is renewed, until .+ It is written in the tab “Suivi /)).toBeVisible();
  await expect(panel.getByText(/under “Mentoré·e\s: poursuivre\?”/)).toBeVisible();
  await panel.getByRole("button", { name: "Français" }).click();
  await expect(panel.getByRole("heading", { name: "2 dyades à appeler" })).toBeVisible();
  const [, header = [], ...rows] = await rowsOf(preview, /^Suivi /);
  const at = (title: string): number => header.indexOf(title);
  const renewed = rows.find((row) => row[at("Renouvelée le")] !== "") ?? [];
  expect(renewed[at("Renouvelée le")]).toBe(daysAgo(0));
  expect(renewed[at("Fin prévue")]).toBe(end);
  expect(renewed[at("Rencontres")]).toBe("9");
  expect(renewed[at("Mentoré·e\u00a0: poursuivre?")]).toBe("");
  const past = rows.find((row) => row[at("Mentoré·e\u00a0: poursuivre?")] === "Non") ?? [];
  expect(past[at("Heures")]).toBe("10");

  // The mentee of the other changes their mind on the phone; the coordinator writes it down, and the dyad is renewed in the tab.
  const pastRow = rows.indexOf(past) + 3;
  await type(preview, header, ["Mentoré·e\u00a0: poursuivre?", pastRow], "Oui");
  await type(preview, header, ["Mentor·e\u00a0: poursuivre?", pastRow], "Oui");
  await type(preview, header, ["Rencontres", pastRow], "11");
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByText("11 rencontres (écrit dans l’onglet Suivi) · 10 heures")).toBeVisible();
  const tabs = (await openWorkbook(preview.file)).workbook.sheets.length;
  // A no of the journal is not written over by one click: it is asked first, and who decides is kept.
  const pastName = past[at("Mentoré·e")] ?? "";
  await panel.getByRole("button", { name: `Renouveler la dyade\u00a0: ${pastName} et` }).press("Enter");
  await expect(
    panel.getByText(`${pastName} a répondu non dans le journal, et l’onglet Suivi dit oui.`),
  ).toBeVisible();
  const anyway = panel.getByRole("button", { name: "Renouveler quand même" });
  await expect(anyway).toBeDisabled();
  await expectNoViolations(page);
  await panel.getByLabel("Qui le décide (nom ou initiales)").fill("MR");
  await anyway.click();
  await expect(panel.getByRole("heading", { name: "1 dyade à appeler" })).toBeVisible();
  const after = await rowsOf(preview, /^Suivi /);
  expect((await openWorkbook(preview.file)).workbook.sheets).toHaveLength(tabs);
  expect(after[pastRow - 1]?.[at("Renouvelée le")]).toBe(daysAgo(0));
  expect(after[pastRow - 1]?.[at("Mentor·e\u00a0: poursuivre?")]).toBe("");
  expect(after[pastRow - 1]?.[at("Notes de la coordination")]).toContain("décidé par MR. ");

  // Of whom no yes is there, the name is said; nothing is done where the coordinator thinks better of it.
  const [open] = (await rowsOf(preview, /^Suivi /)).filter((row) =>
    row[at("Appeler, parce que")]?.includes("À demander"),
  );
  const openName = open?.[at("Mentoré·e")] ?? "";
  const ask = panel.getByRole("button", { name: `Renouveler la dyade\u00a0: ${openName} et` });
  await ask.click();
  await expect(panel.getByText(`${openName} n’a pas répondu.`)).toBeVisible();
  await panel.locator(".end-form").press("Escape");
  await expect(ask).toBeFocused();
});

test("what a hand writes in the follow-up tab counts, stays, and is in the yearly report", async ({
  preview,
}) => {
  const { panel, page } = preview;
  await byMenu(panel, "Suivi");
  await panel.getByRole("button", { name: "Écrire l’onglet Suivi" }).click();
  await expect(preview.tab(/^Suivi \d{4}/)).toHaveAttribute("aria-selected", "true");
  const [, header = [], ...rows] = await rowsOf(preview, /^Suivi /);
  const at = (title: string): number => header.indexOf(title);
  const young =
    rows.findIndex((row) => row[at("N’a jamais répondu")] === "Mentoré·e" && row[at("Rencontres")] === "2") +
    3;
  expect(young).toBeGreaterThan(2);
  await type(preview, header, ["Rencontres", young], "3");
  await type(preview, header, ["Heures", young], "4,5");
  await type(preview, header, ["Objectifs convenus", young], "Un plan de carrière");
  await type(preview, header, ["Fin prévue", young], "au printemps");
  // Days that no programme knows, and a number in words where the journal has one.
  const near = rows.findIndex((row) => row[at("Rencontres")] === "9") + 3;
  await type(preview, header, ["Rencontres", near], "une dizaine");
  await type(preview, header, ["Dyade depuis", near], "2099-01-05");
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await panel.getByText("5 réponses à vérifier").click();
  await expect(panel.getByText(/«\sau printemps\s» ne se lit pas sous «\sFin prévue\s»/)).toBeVisible();
  await expect(
    panel.getByText(/«\s2099-01-05\s», sous «\sDyade depuis\s», est à plus de six mois/),
  ).toBeVisible();
  await expect(panel.getByText("9 rencontres (selon le journal, 7 selon le ou la mentor·e)")).toBeVisible();
  await expect(
    panel.getByText(
      /^Onglet Suivi, sous «\sRencontres\s»\s: «\sune dizaine\s» ne se lit pas, et ne compte pas\.$/,
    ),
  ).toBeVisible();
  await panel.getByText(/^\d autres? dyades? suivies?$/).click();
  await expect(
    panel.getByText("3 rencontres (écrit dans l’onglet Suivi, 2 selon le ou la mentor·e)", { exact: false }),
  ).toBeVisible();
  // The link leads to the very cell.
  await panel
    .locator(".issue", { hasText: "2099-01-05" })
    .getByRole("button", { name: "Voir la cellule" })
    .click();
  await expect(preview.cell(`D${String(near)}`)).toHaveAttribute("aria-selected", "true");

  await panel.getByRole("button", { name: "Écrire l’onglet Suivi" }).click();
  await expect(panel.getByText("Vos notes y sont reprises.")).toBeVisible();
  const [, next = [], ...kept] = await rowsOf(preview, /^Suivi /);
  const row = kept[young - 3] ?? [];
  expect(
    ["Rencontres", "Heures", "Objectifs convenus", "Fin prévue"].map((title) => row[next.indexOf(title)]),
  ).toEqual(["3", "4.5", "Un plan de carrière", "au printemps"]);

  await byMenu(panel, "Bilan annuel");
  await expect(panel.getByRole("row", { name: "Dyades renouvelées 0", exact: true })).toBeVisible();
  await expect(
    panel.getByRole("row", { name: "Rencontres en tout, selon 3 dyades 13", exact: true }),
  ).toBeVisible();
  await expect(
    panel.getByRole("row", { name: "Heures de rencontre en tout, selon 3 dyades 27", exact: true }),
  ).toBeVisible();
  await expect(panel.getByText("Où en sont les objectifs convenus?")).toBeVisible();
  await expectNoViolations(page);
});

test("the term is a rule of the programme, and the follow-up is in English too", async ({ preview }) => {
  const { panel, page } = preview;
  await byMenu(panel, "Suivi");
  await panel.getByRole("button", { name: "Changer la durée" }).click();
  const months = panel.getByRole("textbox", { name: "Durée, en mois" });
  await expect(months).toHaveValue("12");
  await months.fill("14");
  await months.blur();
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await byMenu(panel, "Suivi");
  await expect(panel.getByText("Une dyade dure 14 mois.")).toBeVisible();
  await expect(panel.getByRole("heading", { name: "1 dyade à appeler" })).toBeVisible();
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByText("A dyad lasts 14 months.")).toBeVisible();
  await expect(panel.getByText(/Would rather not: the mentee\./)).toBeVisible();
  await expectNoViolations(page);
});

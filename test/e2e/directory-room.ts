import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { type FormAnswers, formTab } from "./form-tab.ts";
import { byMenu } from "./menu.ts";
import { type OpenPreview, expect, test as base } from "./preview.ts";

const NASTY = "<img src=x onerror=\"document.title='broken'\"></script><b>gras</b>";

// Looking at every mentor takes long, and they are all alike
const LIKE_OTHERS = ".mentors > li:nth-child(n + 4)";

export const PHONE = { width: 375, height: 812 };
export const DESKTOP = { width: 1280, height: 900 };

/** The sample programme with two mentors who wrote what a page must not run, and a tab of requests. */
export const test: typeof base = base.extend({
  workbook: async ({ sample }, use, info) => {
    const file = info.outputPath("programme.xlsx");
    const opened = await openWorkbook(sample);
    const [mentors] = opened.workbook.sheets;
    if (mentors === undefined) throw new Error("no mentors");
    const about = mentors.rows[0]?.findIndex((cell) => String(cell?.value).includes("parcours")) ?? -1;
    const first = mentors.rows[1];
    if (first !== undefined) first[about] = { value: NASTY };
    opened.workbook.sheets.push(requestsTab());
    await opened.save(file);
    await use(file);
  },
});

/** So many days before today, by the calendar of the browser (`timezoneId`). */
function dayBefore(days: number): string {
  const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Toronto" });
  return calendar.format(Date.now() - days * 86_400_000);
}

function requestsTab(): Sheet {
  const answers: FormAnswers[] = [
    {
      on: dayBefore(9),
      email: "enadeau@roylemay.example",
      name: "Émilie Nadeau",
      wish: "Une rencontre",
      "mentors-asked": "Steve Tremblay",
    },
    {
      on: dayBefore(2),
      email: "sayotte@roylemay.example",
      name: "Samuel Ayotte",
      wish: "Une rencontre",
      "mentors-asked": "Steve Tremblay",
    },
    {
      on: dayBefore(2),
      email: "enadeau@roylemay.example",
      name: "Émilie Nadeau",
      wish: "Une rencontre",
      "mentors-asked": "Hélène Roy",
    },
    {
      on: dayBefore(1),
      email: "olemire@roylemay.example",
      name: "Océane Lemire",
      wish: "Remettre mes choix",
      "mentors-asked": `Karine Ouellet; ${NASTY}`,
    },
    {
      on: dayBefore(1),
      email: "personne@ailleurs.example",
      name: "Une inconnue",
      wish: "Une rencontre",
      "mentors-asked": "Steve Tremblay",
    },
    {
      on: dayBefore(1),
      email: "sayotte@roylemay.example",
      name: "Samuel Ayotte",
      wish: "Une rencontre",
      "mentors-asked": "",
    },
  ];
  return formTab("request", 900, "Demandes", answers);
}

export async function enter({ panel }: OpenPreview, room: string): Promise<void> {
  await byMenu(panel, room);
  await expect(panel.getByRole("heading", { name: room, level: 1 })).toBeVisible();
}

export async function vouch({ panel }: OpenPreview): Promise<void> {
  await expect(panel.getByText("Personne ne figure encore au répertoire.")).toBeVisible();
  await panel.getByLabel("J’ai l’accord de chaque personne").check();
  await expect(panel.getByText("23 mentor·es figurent au répertoire.")).toBeVisible();
}

export async function download({ page, panel }: OpenPreview, button: string | RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: button }).click(),
  ]);
  const saved = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(saved);
  return saved;
}

/** Takes back the consent of a mentor, in their row of the answers. */
export async function withdraw({ page, openTab, cell }: OpenPreview, row: number): Promise<void> {
  await openTab("Réponses – mentor·es");
  await cell(`X${String(row)}`).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Non, je retire mon consentement");
  await page.keyboard.press("Enter");
}

export async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude(LIKE_OTHERS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** Opens a file as a person would who received it, in a browser that may not reach any network. */
export async function openFile(page: Page, file: string, viewport: typeof PHONE): Promise<Page> {
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

/** The mentors that a file shows, in its order. */
export const names = (page: Page): Promise<string[]> =>
  page.getByRole("article").getByRole("heading", { level: 2 }).allInnerTexts();

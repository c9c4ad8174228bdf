import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { ROOM_GROUPS, type RoomName, TOOLS } from "../../sidebar/room-list.ts";
import { desk as enDesk } from "../../src/core/messages/en/desk.ts";
import { sidebar as en } from "../../src/core/messages/en/sidebar.ts";
import { desk as frDesk } from "../../src/core/messages/fr/desk.ts";
import { sidebar as fr } from "../../src/core/messages/fr/sidebar.ts";
import { LOOKED_AT, writeFullProgramme } from "./full-programme.ts";
import { expect, test as base } from "./preview.ts";

/** The sample programme in its middle: a look at a room is a look at what it shows. */
const test = base.extend({
  workbook: async ({ project, sample }, use, info) => {
    const file = info.outputPath("programme.xlsx");
    await writeFullProgramme(sample, file, project);
    await use(file);
  },
});

// A trace keeps every node that axe looks at, and doubles its time
test.use({ trace: "off" });
test.slow();

/** Each view as it is looked at: in one language by day, in the other by night. */
const LOOKS = [
  { language: "fr", colorScheme: "light", words: fr },
  { language: "en", colorScheme: "dark", words: en },
] as const;

/** What is the moment's and not the view's: the tabs that were just written bear it in their names. */
function moments(page: Page): Locator[] {
  const moment = /\d{4}-\d\d-\d\d \d\d[h.]\d\d/;
  return [page.getByText(moment), page.locator("select").filter({ hasText: moment })];
}

/** By how much a view is wider than its window, with letters of that size. */
function overflow(page: Page, fontSize: string): Promise<number> {
  return page.locator("html").evaluate((html, size) => {
    html.style.fontSize = size;
    return html.scrollWidth - html.clientWidth;
  }, fontSize);
}

/** A proposed dyad of the tab that is open in the spreadsheet. */
const proposed = (sheet: Page): Locator =>
  sheet.getByRole("row").filter({ hasText: "Proposée" }).first().getByRole("gridcell").first();

/** What is done in the spreadsheet before a room is entered, so that it has something to show. */
const BEFORE: Partial<Record<RoomName, (sheet: Page) => Promise<void>>> = {
  // Whoever has no row in the tab is new.
  async arrivals(sheet) {
    const row = sheet.getByRole("row").filter({ hasText: "Proposée" }).last();
    const name = (await row.getByRole("gridcell").nth(1).textContent()) ?? "";
    await row.getByRole("rowheader").click({ button: "right" });
    await sheet.getByRole("menuitem", { name: "Supprimer la ligne" }).click();
    await expect(sheet.getByRole("gridcell").filter({ hasText: name })).toHaveCount(0);
  },
  decide: (sheet) => proposed(sheet).click(),
  async repair(sheet) {
    const status = proposed(sheet);
    const name = (await status.getAttribute("aria-label")) ?? "";
    await status.dblclick();
    await sheet.keyboard.press("ControlOrMeta+A");
    await sheet.keyboard.type("Refusée");
    await sheet.keyboard.press("Enter");
    await expect(sheet.getByRole("gridcell", { name, exact: true })).toHaveText("Refusée");
  },
};

/** What is done in a room before it is looked at. */
const IN_ROOM: Partial<Record<RoomName, (panel: Page) => Promise<void>>> = {
  arrivals: (panel) => expect(panel.locator(".choice").first()).toBeVisible(),
  uses: (panel) => panel.locator("main details > summary").first().click(),
  rules: (panel) => panel.locator("main details > summary").first().click(),
  async decide(panel) {
    // The row that is clicked is followed after a moment.
    await expect(panel.locator(".badge")).toHaveCount(0);
    await panel.locator("summary").last().click();
    await expect(panel.locator(".choice").first()).toBeVisible();
  },
  async forget(panel) {
    await panel.getByLabel(/^(Nom ou courriel|Name or e-mail address)$/).fill("Hélène Roy");
    await panel.keyboard.press("Enter");
    await expect(panel.locator(".forget-groups").first()).toBeVisible();
  },
  async help(panel) {
    await panel.getByRole("button", { name: /^(Vérifier l’installation|Check the installation)$/ }).click();
    await expect(panel.getByRole("button", { name: /^(Essayer|Try)$/ })).toBeVisible();
  },
  async ways(panel) {
    await panel.getByRole("button", { name: /^(Comparer|Compare)$/ }).click();
    await panel.locator(".way-name").last().click();
  },
  async helps(panel) {
    await panel.getByRole("button", { name: /^(Chercher ce qui aiderait|Find what would help)$/ }).click();
    await expect(panel.locator("main h3").first()).toBeVisible();
  },
  async sets(panel) {
    await panel.getByRole("button", { name: /^(Chercher les ensembles|Find the sets)$/ }).click();
    await panel.locator(".near-sets summary").first().click();
  },
  async repair(panel) {
    const buttons = [frDesk, enDesk].map(({ repair }) =>
      panel.getByRole("button", { name: repair.plan, exact: true }),
    );
    await buttons.reduce((button, other) => button.or(other)).click();
    await expect(panel.locator("main .list > li").first()).toBeVisible();
  },
};

async function expectSound(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(faults, name).toEqual([]);
  // Letters twice as large, as a browser's own setting makes them, then as they are
  expect([await overflow(page, "32px"), await overflow(page, "")], name).toEqual([0, 0]);
}

for (const { language, colorScheme, words } of LOOKS) {
  test(`every view looks as it was agreed on, 300 px wide: ${language}, ${colorScheme}`, async ({
    preview: { page },
  }) => {
    const look = async (name: string): Promise<void> => {
      await expectSound(page, name);
      await page.locator("h1").evaluate((heading) => {
        heading.blur();
      });
      await expect(page).toHaveScreenshot(`${language}-${name}.png`, {
        fullPage: true,
        mask: moments(page),
        animations: "disabled",
        maxDiffPixelRatio: 0.01,
      });
    };
    const spreadsheet = page.url();
    const address = await page.locator("iframe").getAttribute("src");
    await page.clock.setFixedTime(LOOKED_AT);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 300, height: 700 });
    await page.goto(address ?? "");
    await page.getByRole("button", { name: language === "fr" ? "Français" : "English" }).click();
    await expect(page.getByText(words.home.checking)).toHaveCount(0);
    await look("home");
    await page.getByRole("button", { name: new RegExp(`^${words.home.stages.pair}`) }).click();
    const propose = page.getByRole("button", { name: words.setup.propose });
    await expect(propose).toBeEnabled();
    await expect(page.locator(".point").first()).toBeVisible();
    await look("setup");
    await propose.click();
    await expect(page.getByRole("button", { name: words.result.show })).toBeEnabled();
    await look("result");
    const menu = page.getByRole("button", { name: words.rooms.title, exact: true });
    await menu.click();
    await look("menu");
    for (const room of [...ROOM_GROUPS.flatMap(({ rooms }) => rooms), ...TOOLS]) {
      if (BEFORE[room] !== undefined) {
        const sheet = await page.context().newPage();
        await sheet.goto(spreadsheet);
        await BEFORE[room](sheet);
        await sheet.close();
      }
      const item = page
        .locator(".menu-item")
        .filter({ hasText: new RegExp(`^${words.rooms.names[room].name}`) });
      await page.locator("details").filter({ has: item }).locator("summary").click();
      await item.click();
      await expect(page.getByRole("heading", { level: 1, name: words.rooms.names[room].name })).toBeVisible();
      await expect(page.locator(".spinner, [aria-busy='true']")).toHaveCount(0);
      await IN_ROOM[room]?.(page);
      await look(room);
      await menu.click();
    }
  });
}

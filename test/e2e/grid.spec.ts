import { readFile } from "node:fs/promises";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { expect, test } from "./preview.ts";

test("shows the workbook as tabs and a grid beside the panel", async ({
  preview: { page, panel, cell, tab, openTab },
}) => {
  await expect(page).toHaveTitle(/Aperçu de Dyade/);
  await expect(page.getByRole("tab")).toHaveText([/mentor·es/, /mentoré·es/, "Liens"]);
  await expect(cell("A1")).toHaveText("Horodateur");
  await expect(panel.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  await openTab("Liens");
  await expect(cell("B1")).toHaveText("Relation");
  await expect(tab("Liens")).toHaveAttribute("aria-selected", "true");
});

test("keeps the header in sight while the rows scroll", async ({ preview: { page, cell } }) => {
  const before = await cell("A1").boundingBox();
  await cell("A25").scrollIntoViewIfNeeded();
  await page.locator(".scroller").evaluate((element) => {
    element.scrollTop = 300;
  });
  expect(await cell("A1").boundingBox()).toEqual(before);
});

test("edits a cell in place, undoes it, and saves both", async ({
  preview: { page, cell, openTab, file },
}) => {
  await openTab("Liens");
  await cell("D2").dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Vérifié");
  await page.keyboard.press("Enter");
  await expect(cell("D2")).toHaveText("Vérifié");
  await expect(cell("D3")).toBeFocused();
  const saved = async () => (await openWorkbook(file)).workbook.sheets[2]?.rows[1]?.[3]?.value;
  await expect.poll(saved).toBe("Vérifié");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(cell("D2")).toHaveText(/Groupe Roy-Lemay/);
});

test("is used with the keyboard alone", async ({ preview: { page, cell, openTab } }) => {
  await openTab("Liens");
  await cell("A1").click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(cell("B2")).toBeFocused();
  await expect(page.getByRole("status", { name: "Cellule" })).toHaveText("B2");
  await page.keyboard.type("client");
  await page.keyboard.press("Tab");
  await expect(cell("B2")).toHaveText("client");
  await expect(cell("C2")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("F2");
  await page.keyboard.press("Escape");
  await expect(cell("B2")).toHaveText("client");
  await page.keyboard.press("Delete");
  await expect(cell("B2")).toHaveText("");
});

test("reads what is typed as a spreadsheet does", async ({ preview: { page, cell, openTab } }) => {
  await openTab("Liens");
  for (const [typed, shown] of [
    ["007", "7"],
    ["12%", "12%"],
    ["=1+1", "#ERROR!"],
    ["'=1+1", "=1+1"],
    ["<b>x</b>", "<b>x</b>"],
  ] as const) {
    await cell("F5").click();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect(cell("F5")).toHaveText(shown);
  }
});

test("speaks the language of the account, in the menu, the page and the panel", async ({
  preview: { page, panel },
}) => {
  await page.getByLabel("Langue du compte Google").selectOption("en");
  await expect(page.getByLabel("Language of the Google account")).toHaveValue("en");
  await page.getByRole("button", { name: "Close the panel" }).click();
  await expect(page.locator("iframe")).toHaveCount(0);
  await page.getByRole("button", { name: "Extensions" }).click();
  await page.getByRole("menuitem", { name: "Pair…" }).click();
  await expect(panel.locator("main")).toBeVisible();
});

test("opens the panel where the task of the menu item is done", async ({ preview: { page, panel } }) => {
  for (const [item, heading] of [
    ["Décider…", "Décider des dyades"],
    ["Aide", "Aide"],
    ["Jumeler…", "Accueil"],
  ] as const) {
    await page.getByRole("button", { name: "Extensions" }).click();
    await page.getByRole("menuitem", { name: item }).click();
    await expect(panel.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }
});

test("gives the workbook for download", async ({ preview: { page, file } }) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Télécharger le classeur" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("programme.xlsx");
  expect(await readFile(await download.path())).toEqual(await readFile(file));
});

test("pastes a block of cells, and moves a cell that is dragged", async ({
  preview: { page, cell, openTab, rearrange },
}) => {
  await openTab("Liens");
  await cell("F2").click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", 'un\tdeux\n"trois\nquatre"\t5 %');
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  });
  await expect(cell("F2")).toHaveText("un");
  await expect(cell("F3")).toHaveText("trois\nquatre");
  await expect(cell("G3")).toHaveText("5%");
  await cell("F2").dragTo(cell("H4"));
  await expect(cell("H4")).toHaveText("un");
  await expect(cell("F2")).toHaveText("");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(cell("F2")).toHaveText("un");
  await rearrange(({ sheets }) => {
    sheets[2]?.rows.splice(1, 1);
  });
  await expect(cell("G2")).toHaveText("5%");
});

test("a view that comes late takes nobody from the cell where they went meanwhile", async ({ preview }) => {
  const { page, cell } = preview;
  await expect(cell("B2")).toBeVisible();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let late = 0;
  await page.route("**/view", async (route) => {
    const response = await route.fetch();
    late++;
    if (late === 1) await held;
    await route.fulfill({ response });
  });
  await cell("B2").click();
  await page.keyboard.type("a");
  await page.keyboard.press("Enter");
  await expect.poll(() => late).toBeGreaterThan(0);
  await cell("C4").click();
  await expect(cell("C4")).toHaveAttribute("aria-selected", "true");
  release();
  await expect(cell("B2")).toHaveText("a");
  await expect(cell("C4")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.type("Zoé");
  await page.keyboard.press("Enter");
  await expect(cell("C4")).toHaveText("Zoé");
});

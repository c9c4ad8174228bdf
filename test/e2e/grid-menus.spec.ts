import type { Sheet } from "../../src/local/model/workbook.ts";
import { enterRoom, proposeDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** A filter over the first rows of the Links tab, as a script or a person makes one. */
async function filterLinks(preview: OpenPreview): Promise<void> {
  await preview.rearrange(({ sheets }) => {
    linksOf(sheets).filter = { row: 0, column: 0, rows: 4, columns: 4 };
  });
  await openLinks(preview);
  await expect(preview.page.getByRole("button", { name: "Ouvrir le filtre de B1" })).toBeVisible();
}

async function openLinks({ openTab, cell }: OpenPreview): Promise<void> {
  await openTab("Liens");
  await expect(cell("B1")).toHaveText("Relation");
}

function linksOf(sheets: Sheet[]): Sheet {
  const sheet = sheets[2];
  if (sheet === undefined) throw new Error("The sample has no Links tab.");
  return sheet;
}

/** The cells of a column, from row 2. */
const column = ({ page }: OpenPreview, letter: string, rows: readonly number[]): Promise<string[]> =>
  Promise.all(
    rows.map((row) =>
      page.getByRole("gridcell", { name: `${letter}${String(row)}`, exact: true }).innerText(),
    ),
  );

test("the arrow of a header hides rows by what they hold, and shows them again", async ({ preview }) => {
  const { page, cell } = preview;
  await filterLinks(preview);
  const held = await column(preview, "A", [2, 3, 4, 5]);
  await page.getByRole("button", { name: "Ouvrir le filtre de A1" }).click();
  const menu = page.getByRole("dialog", { name: "Filtre de la colonne A" });
  await expect(menu.getByRole("checkbox")).toHaveCount(new Set(held.slice(0, 3)).size);
  await menu.getByRole("checkbox", { name: held[1] ?? "", exact: true }).uncheck();
  await menu.getByRole("button", { name: "Filtrer" }).click();
  await expect(menu).toHaveCount(0);
  await expect(cell("A3")).toHaveCount(0);
  await expect(cell("A2")).toHaveText(held[0] ?? "");
  await expect(cell("A5")).toHaveText(held[3] ?? "");
  await expect(cell("A1")).toBeFocused();
  // The arrows pass over what is hidden
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(cell("A4")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(cell("A3")).toHaveText(held[1] ?? "");
});

test("a header sorts the rows of its filter alone, with the keyboard alone", async ({ preview }) => {
  const { page, cell } = preview;
  await filterLinks(preview);
  const [beyond = ""] = await column(preview, "D", [5]);
  const before = await column(preview, "D", [2, 3, 4]);
  const sorted = [...before].sort((a, b) => a.localeCompare(b));
  expect([sorted, [...sorted].reverse()]).not.toContainEqual(before);
  await cell("D1").click();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("button", { name: "Trier de A à Z" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => column(preview, "D", [2, 3, 4])).toEqual([...sorted].reverse());
  await expect(cell("D1")).toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => column(preview, "D", [2, 3, 4])).toEqual(sorted);
  await expect(cell("D5")).toHaveText(beyond);
  await page.keyboard.press("ControlOrMeta+Z");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect.poll(() => column(preview, "D", [2, 3, 4])).toEqual(before);
});

test("the menu of a filter closes without a change", async ({ preview }) => {
  const { page, cell } = preview;
  await filterLinks(preview);
  await page.getByRole("button", { name: "Ouvrir le filtre de B1" }).click();
  const menu = page.getByRole("dialog", { name: "Filtre de la colonne B" });
  await menu.getByRole("button", { name: "Tout décocher" }).click();
  await expect(menu.getByRole("checkbox").first()).not.toBeChecked();
  await page.keyboard.press("Escape");
  await expect(menu).toHaveCount(0);
  await expect(cell("B1")).toBeFocused();
  await expect(cell("B2")).toBeVisible();
  await page.getByRole("button", { name: "Ouvrir le filtre de B1" }).click();
  await expect(menu.getByRole("checkbox").first()).toBeChecked();
  await cell("D9").click();
  await expect(menu).toHaveCount(0);
});

test("the number of a row puts a row in above or below, and takes one out", async ({ preview }) => {
  const { page } = preview;
  await openLinks(preview);
  const held = await column(preview, "A", [2, 3, 4]);
  const number = (row: number) => page.getByRole("rowheader", { name: String(row), exact: true });
  const item = (name: string) => page.getByRole("menuitem", { name, exact: true });
  await number(3).click({ button: "right" });
  await expect(page.getByRole("menu", { name: "Ligne 3" })).toBeVisible();
  await item("Insérer une ligne au-dessus").click();
  await expect.poll(() => column(preview, "A", [2, 3, 4])).toEqual([held[0], "", held[1]]);
  await number(2).click({ button: "right" });
  await item("Supprimer la ligne").click();
  await expect.poll(() => column(preview, "A", [2, 3, 4])).toEqual(["", held[1], held[2]]);
  await page.keyboard.press("ControlOrMeta+Z");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect.poll(() => column(preview, "A", [2, 3, 4])).toEqual(held);
});

test("the menu of a row is used with the keyboard alone", async ({ preview }) => {
  const { page, cell } = preview;
  await openLinks(preview);
  await cell("B3").click();
  const held = await column(preview, "A", [3, 4]);
  for (const key of ["Shift+F10", "ContextMenu"]) {
    await page.keyboard.press(key);
    await expect(page.getByRole("menu", { name: "Ligne 3" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(cell("B3")).toBeFocused();
  }
  await page.keyboard.press("Shift+F10");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => column(preview, "A", [3, 4, 5])).toEqual([held[0], "", held[1]]);
  await expect(cell("B3")).toBeFocused();
  await page.keyboard.press("Shift+F10");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => column(preview, "A", [3, 4])).toEqual(["", held[1]]);
});

test("the menu of the last row in sight is whole in sight", async ({ preview }) => {
  const { page } = preview;
  await openLinks(preview);
  const scroller = page.locator(".scroller");
  await scroller.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  await page.getByRole("rowheader").last().click({ button: "right" });
  const menu = await page.getByRole("menu").boundingBox();
  const view = await scroller.boundingBox();
  if (menu === null || view === null) throw new Error("nothing is drawn");
  expect(menu.y + menu.height).toBeLessThanOrEqual(view.y + view.height);
});

test("charts lie over the cells from their own on, and say their values, in both languages", async ({
  preview,
}) => {
  const { page, cell, rearrange } = preview;
  await openLinks(preview);
  await rearrange(({ sheets }) => {
    const sheet = linksOf(sheets);
    sheet.rows = [
      ["Mentor·e", "Prises", "Libres"],
      ["Luc Roy", 2, 1],
      ["Ève Côté", 3, 0],
    ].map((row) => row.map((value) => ({ value })));
    const area = { row: 0, column: 0, rows: 3, columns: 3 };
    sheet.charts = [
      { kind: "bar", title: "Places", area, row: 4, column: 1 },
      { kind: "column", title: "Prises", area: { ...area, columns: 2 }, row: 25, column: 1 },
    ];
  });
  const places = page.getByRole("img", {
    name: "Graphique «\u00a0Places\u00a0». Luc Roy\u00a0: Prises 2, Libres 1. Ève Côté\u00a0: Prises 3, Libres 0",
    exact: true,
  });
  await expect(places).toBeVisible();
  await expect(
    page.getByRole("img", {
      name: "Graphique «\u00a0Prises\u00a0». Luc Roy\u00a0: 2. Ève Côté\u00a0: 3",
      exact: true,
    }),
  ).toBeAttached();
  const cornerOf = async (locator: ReturnType<OpenPreview["cell"]>) => {
    const box = await locator.boundingBox();
    return { x: Math.round(box?.x ?? -1), y: Math.round(box?.y ?? -1) };
  };
  expect(await cornerOf(page.locator(".chart").first())).toEqual(await cornerOf(cell("B5")));
  // A longer bar for each larger number
  await cell("B2").click();
  await page.keyboard.type("9");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("img", { name: /Luc Roy\s: Prises 9/ })).toBeVisible();
  await page.getByLabel("Langue du compte Google").selectOption("en");
  await expect(
    page.getByRole("img", { name: /^Chart “Places”\. Luc Roy: Prises 9, Libres 1/ }),
  ).toBeVisible();
});

test("the menus speak the language of the account", async ({ preview }) => {
  const { page, cell } = preview;
  await filterLinks(preview);
  await page.getByLabel("Langue du compte Google").selectOption("en");
  await page.getByRole("button", { name: "Open the filter of B1" }).click();
  const menu = page.getByRole("dialog", { name: "Filter of column B" });
  await expect(menu.getByRole("button")).toHaveText([
    "Sort A to Z",
    "Sort Z to A",
    "Check all",
    "Uncheck all",
    "Cancel",
    "Filter",
  ]);
  await menu.getByRole("button", { name: "Cancel" }).click();
  await expect(cell("B1")).toBeFocused();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu", { name: "Row 1" }).getByRole("menuitem")).toHaveText([
    "Insert a row above",
    "Insert a row below",
    "Delete the row",
  ]);
});

test("the dyads tab has the arrows, and the Rapport tab the charts, that the script gave them", async ({
  preview,
}) => {
  const { page, panel, openTab, cell } = preview;
  const dyads = await proposeDyads(preview);
  const statuses = new Set(dyads.column("Statut").values());
  expect(statuses.size).toBeGreaterThan(1);
  await page.getByRole("button", { name: "Ouvrir le filtre de A2" }).click();
  const menu = page.getByRole("dialog", { name: "Filtre de la colonne A" });
  await menu.getByRole("button", { name: "Tout décocher" }).click();
  await menu.getByRole("checkbox", { name: "Proposée" }).check();
  await menu.getByRole("button", { name: "Filtrer" }).click();
  const [unplaced] = [...dyads.column("Statut")].find(([, status]) => status === "À placer") ?? [""];
  await expect(cell(dyads.at("Mentoré·e", unplaced))).toHaveCount(0);
  await expect(page.getByRole("gridcell", { name: /^A\d+$/ }).filter({ hasText: "Proposée" })).toHaveCount(
    [...dyads.column("Statut").values()].filter((status) => status === "Proposée").length,
  );
  await enterRoom(preview, "Rapport");
  await panel.getByRole("button", { name: "Écrire l’onglet Rapport" }).click();
  await openTab(/^Rapport/);
  await expect(page.getByRole("img", { name: /^Graphique/ })).toHaveCount(3);
  await expect(page.getByRole("img", { name: /«\sAccord\s».*Peu en commun ●○○○\s: \d+$/ })).toBeAttached();
});

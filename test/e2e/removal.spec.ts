import { columnLetters } from "../../src/local/model/a1.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { enter, test, vouch } from "./directory-room.ts";
import { proposeDyads, readDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect } from "./preview.ts";

const HELENE = /Hélène Roy|helene\.roy@/;
const DYADS = /^Dyades /;

async function sheetsOf({ file }: OpenPreview): Promise<Sheet[]> {
  return (await openWorkbook(file)).workbook.sheets;
}

async function typeIn({ page, cell }: OpenPreview, name: string, text: string): Promise<void> {
  await cell(name).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(cell(name)).toHaveText(text);
}

/** Goes to a tab and deletes, by the numbers of the rows, each that names her. */
async function deleteRowsOf(preview: OpenPreview, tab: string): Promise<void> {
  const { page } = preview;
  await preview.tab(tab).click();
  const rowsNow = async (): Promise<number[]> => {
    const sheet = (await sheetsOf(preview)).find(({ name }) => name === tab);
    return (sheet?.rows ?? []).flatMap((cells, row) =>
      cells.some((cell) => HELENE.test(String(cell?.value))) ? [row + 1] : [],
    );
  };
  const rows = await rowsNow();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows.reverse()) {
    const left = (await rowsNow()).length;
    await page.getByRole("rowheader", { name: String(row), exact: true }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Supprimer la ligne", exact: true }).click();
    await expect.poll(async () => (await rowsNow()).length).toBe(left - 1);
  }
}

test("the steps of the page on privacy can be done as written, and leave nothing of a person", async ({
  preview,
}) => {
  const { panel } = preview;
  // She is refused once, confirmed another time, noted on, taken out of the directory
  const first = await proposeDyads(preview);
  const hers = [...first.column("Mentor·e")].flatMap(([mentee, mentor]) =>
    mentor === "Hélène Roy" ? [mentee] : [],
  );
  const [refused = "", other = ""] = hers;
  expect(hers.length).toBeGreaterThan(0);
  await typeIn(preview, first.at("Statut", refused), "Refusée");
  const second = await proposeDyads(preview);
  const [kept = ""] = [...second.column("Mentor·e")].flatMap(([mentee, mentor]) =>
    mentor !== "" && mentor !== "Hélène Roy" && mentee !== refused ? [mentee] : [],
  );
  await typeIn(preview, second.at("Statut", kept), "Confirmée");
  await typeIn(preview, second.at("Note du comité", kept), "à garder");
  if (other !== "") await typeIn(preview, second.at("Note du comité", other), "Hélène Roy hésite");
  await enter(preview, "Répertoire");
  await vouch(preview);
  await panel.locator("summary", { hasText: "Qui figure au répertoire" }).click();
  await panel.getByRole("button", { name: "Retirer Hélène Roy du répertoire" }).click();
  await expect(panel.getByText("22 mentor·es figurent au répertoire.")).toBeVisible();
  const beside = async (): Promise<string> => JSON.stringify((await openWorkbook(preview.file)).workbook);
  expect(await beside()).toMatch(HELENE);

  // 2. The directory
  await panel.getByRole("button", { name: "Remettre Hélène Roy au répertoire" }).click();
  await expect(panel.getByText("23 mentor·es figurent au répertoire.")).toBeVisible();
  // 3. and 4. The answers, the links, and the answers of others
  const sheets = await sheetsOf(preview);
  const answers = sheets.find(({ rows }) =>
    rows.some((row) => row.some((cell) => cell?.value === "helene.roy@roylemay.example")),
  );
  await deleteRowsOf(preview, answers?.name ?? "");
  await deleteRowsOf(preview, "Liens");
  for (const { name, rows } of (await sheetsOf(preview)).filter((sheet) => !DYADS.test(sheet.name))) {
    await preview.tab(name).click();
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries())
        if (HELENE.test(String(cell?.value))) {
          const text = String(cell?.value).replace(new RegExp(HELENE.source, "g"), "").trim();
          await typeIn(preview, `${columnLetters(column)}${String(row + 1)}`, text);
        }
  }
  // 5. The dyads: her name as a mentor, what is hidden in the first row, a new proposal, the older tabs
  const older = (await sheetsOf(preview)).filter(({ name }) => DYADS.test(name));
  await preview.tab(older.at(-1)?.name ?? "").click();
  const last = await readDyads(preview);
  for (const [mentee, mentor] of last.column("Mentor·e"))
    if (mentor === "Hélène Roy") await typeIn(preview, last.at("Mentor·e", mentee), "");
  if (other !== "") await typeIn(preview, second.at("Note du comité", other), "hésite");
  await preview.rearrange(({ sheets: tabs }) => {
    for (const cell of tabs.find(({ id }) => id === older.at(-1)?.id)?.rows[0] ?? [])
      if (typeof cell?.value === "string")
        cell.value = cell.value.replace(/helene\.roy@roylemay\.example|Hélène Roy/g, "retirée");
  });
  const clean = await proposeDyads(preview);
  await preview.rearrange((workbook) => {
    workbook.sheets = workbook.sheets.filter(({ id }) => !older.some((tab) => tab.id === id));
  });

  await expect.poll(beside).not.toMatch(HELENE);
  expect(clean.column("Statut").get(kept)).toBe("Confirmée");
  expect(clean.column("Mentor·e").get(kept)).toBe(second.column("Mentor·e").get(kept));
  expect(clean.column("Note du comité").get(kept)).toBe("à garder");
});

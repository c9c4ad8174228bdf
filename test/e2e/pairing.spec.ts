import { columnLetters } from "../../src/local/model/a1.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { prepare } from "./menu.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** Row 1 is the summary, row 2 the header. */
const HEADER = 1;

async function sheetsOf({ file }: OpenPreview): Promise<Sheet[]> {
  return (await openWorkbook(file)).workbook.sheets;
}

/** Runs the panel and gives the dyads tab, with the names of its cells by header and mentee. */
async function propose(preview: OpenPreview): Promise<{ at(header: string, mentee: string): string }> {
  await prepare(preview.panel);
  await preview.panel.getByRole("button", { name: "Proposer les dyades" }).click();
  const made = preview.tab(/^Dyades \d{4}-\d{2}-\d{2}/);
  await expect(made).toHaveAttribute("aria-selected", "true");
  const rows = (await sheetsOf(preview)).at(-1)?.rows ?? [];
  const columnOf = (header: string): number =>
    rows[HEADER]?.findIndex((cell) => cell?.value === header) ?? -1;
  return {
    at: (header, mentee) => {
      const row = rows.findIndex((cells) => cells[columnOf("Mentoré·e")]?.value === mentee);
      return `${columnLetters(columnOf(header))}${String(row + 1)}`;
    },
  };
}

test("proposes dyads in a new tab, and changes nothing else", async ({ preview }) => {
  const before = await sheetsOf(preview);
  await propose(preview);
  await expect(preview.cell("B2")).toHaveText("Mentoré·e");
  const after = await sheetsOf(preview);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toHaveLength(before.length + 1);
  expect(after.at(-1)?.frozenRows).toBe(2);
  expect(after.at(-1)?.hiddenColumns).toHaveLength(4);
});

test("marks a conflict that a coordinator makes by hand, and lets it be undone", async ({ preview }) => {
  const { page, cell } = preview;
  const { at } = await propose(preview);
  // She is both mentor and mentee
  const mentor = cell(at("Mentor·e", "Karine Ouellet"));
  const watch = cell(at("À surveiller", "Karine Ouellet"));
  const proposed = await mentor.innerText();
  await mentor.dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Karine Ouellet");
  await page.keyboard.press("Enter");
  await expect(watch).toContainText("Conflit");
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(watch).not.toContainText("Conflit");
  await expect(mentor).toHaveText(proposed);
});

test("shows a reporting line made by hand in red, in words, and as a note with its chain", async ({
  preview,
}) => {
  const { page, cell } = preview;
  const { at } = await propose(preview);
  const mentor = cell(at("Mentor·e", "Émilie Nadeau"));
  const watch = cell(at("À surveiller", "Émilie Nadeau"));
  await mentor.dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("Hélène Roy");
  await page.keyboard.press("Enter");
  await expect(watch).toContainText("lien hiérarchique");
  await expect(mentor).toHaveCSS("background-color", "rgb(246, 199, 195)");
  await watch.click();
  await expect(page.getByRole("tooltip")).toContainText("Isabelle Fortin → Émilie Nadeau");
});

test("offers the allowed people in the mentor cell", async ({ preview }) => {
  const { page, cell } = preview;
  const { at } = await propose(preview);
  const name = at("Mentor·e", "Vincent Caron");
  await cell(name).hover();
  await page.getByRole("button", { name: `Ouvrir les choix de ${name}` }).click();
  const choices = page.getByRole("listbox", { name: `Choix pour ${name}` }).getByRole("option");
  const chosen = await choices.nth(2).innerText();
  await choices.nth(2).click();
  await expect(cell(name)).toHaveText(chosen);
});

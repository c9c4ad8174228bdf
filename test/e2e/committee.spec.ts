import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Cell } from "../../src/local/model/workbook.ts";
import { newSheet } from "../../src/local/model/workbook.ts";
import { LOCAL_FORM_URL } from "../../src/local/workbook/forms.ts";
import { createWorkbook, openWorkbook } from "../../src/local/workbook/open.ts";
import { proposeDyads } from "./dyads-tab.ts";
import { prepare } from "./menu.ts";
import { expect, test } from "./preview.ts";

test("a committee sees a dozen dyads at once beside the panel, and prints twenty on a page", async ({
  preview,
}) => {
  await proposeDyads(preview);
  const { page } = preview;
  const rows = page.getByRole("row").filter({ hasText: "Proposée" });
  await expect(rows.first()).toBeVisible();
  const view = await page.locator(".scroller").boundingBox();
  if (view === null) throw new Error("no grid");
  const boxes = await rows.evaluateAll((elements) =>
    elements.map((element) => element.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  expect(boxes.filter(({ bottom }) => bottom <= view.y + view.height).length).toBeGreaterThanOrEqual(12);
  // A page of 11 × 8½ in lying down, in pixels of 1/96 in, within Google's narrowest margins: to its width.
  const paper = { width: (11 - 0.5) * 96, height: (8.5 - 0.5) * 96 };
  const watch = await page
    .getByRole("gridcell")
    .filter({ hasText: /^À surveiller$/ })
    .boundingBox();
  const [status, twentieth] = [
    await page.getByRole("gridcell", { name: "A2", exact: true }).boundingBox(),
    boxes[19],
  ];
  if (watch === null || status === null || twentieth === undefined) throw new Error("no dyads tab");
  const width = watch.x + watch.width - status.x;
  const height = twentieth.bottom - (boxes[0]?.top ?? 0) + 2 * status.height;
  expect((height * paper.width) / width).toBeLessThanOrEqual(paper.height);
});

test("two coordinators who pair at once each get a whole tab of their own", async ({ preview }) => {
  const { page, file } = preview;
  const second = await page.context().newPage();
  await second.goto(page.url());
  const panels = [preview.panel, second.frameLocator("iframe")];
  const propose = panels.map((panel) => panel.getByRole("button", { name: "Proposer les dyades" }));
  for (const panel of panels) await prepare(panel);
  for (const button of propose) await expect(button).toBeEnabled();
  await Promise.all(propose.map((button) => button.click()));
  for (const panel of panels) {
    await expect(panel.getByRole("button", { name: "Voir les dyades" })).toBeEnabled();
  }
  const { workbook } = await openWorkbook(file);
  const tabs = workbook.sheets.filter(({ name }) => name.startsWith("Dyades "));
  expect(tabs).toHaveLength(2);
  expect(new Set(tabs.map(({ name }) => name)).size).toBe(2);
  for (const { rows, frozenRows } of tabs) expect([rows.length, frozenRows]).toEqual([42, 2]);
});

const TOPICS = ["Vente", "Finances", "Relève", "Marketing", "Exportation", "Ressources humaines", "Gestion"];
const MENTEES = 500;
const MENTORS = 150;
const PLACES = 4;

/** Answers of a large programme, the same each time: names, firms, topics, and places for the mentors. */
function answers(role: string, count: number, more: (k: number) => (string | number)[]): (Cell | null)[][] {
  return Array.from({ length: count }, (_, k) => {
    const topics = [TOPICS[k % 7], TOPICS[(k * 3 + 1) % 7], TOPICS[(k * 5 + 2) % 7]];
    const cells = [
      `2026-02-01 10:${String(k % 60).padStart(2, "0")}:00`,
      `${role}${String(k)}@exemple.ca`,
      `${role} ${String(k)}`,
      `Entreprise ${String(k % 90)}`,
      [...new Set(topics)].join(", "),
      ...more(k),
    ];
    return cells.map((value) => ({ value }));
  });
}

test.describe("a tab of 500 dyads", () => {
  test.use({
    workbook: async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), "dyade-large-"));
      const header = (...more: string[]): (Cell | null)[] =>
        ["Horodateur", "Adresse courriel", "Nom complet", "Entreprise", ...more].map((value) => ({ value }));
      const sheets = [
        newSheet(0, "Réponses mentors", [
          header("Sujets que je peux aborder", "Nombre de places"),
          ...answers("Mentor", MENTORS, () => [PLACES]),
        ]),
        newSheet(1, "Réponses mentorés", [
          header("Sujets que je veux aborder"),
          ...answers("Mentoré", MENTEES, () => []),
        ]),
      ];
      const fed = sheets.map((sheet) => ({ ...sheet, formUrl: LOCAL_FORM_URL + String(sheet.id) }));
      const file = await createWorkbook("Grand programme", fed);
      const made = path.join(folder, "grand.xlsx");
      await file.save(made);
      await use(made);
      await rm(folder, { recursive: true });
    },
  });

  test("is written whole, and an edit in it is marked like any other", async ({ preview }) => {
    const { page, panel, cell } = preview;
    const dyads = await proposeDyads(preview);
    await expect(panel.getByRole("heading", { level: 1 })).toContainText("500 dyades");
    const mentors = dyads.column("Mentor·e");
    expect(mentors.size).toBe(MENTEES);
    const [[first, proposed] = ["", ""]] = mentors;
    const loadOf = (mentor: string): number => [...mentors.values()].filter((one) => one === mentor).length;
    const full = [...mentors.values()].find((mentor) => loadOf(mentor) === PLACES && mentor !== proposed);
    await cell(dyads.at("Mentor·e", first)).dblclick();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(full ?? "");
    await page.keyboard.press("Enter");
    await expect(cell(dyads.at("À surveiller", first))).toContainText(full ?? "?");
  });
});

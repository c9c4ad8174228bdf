import { dragCells } from "../../src/local/model/gestures.ts";
import { deleteLines } from "../../src/local/model/lines.ts";
import type { Sheet, Workbook } from "../../src/local/model/workbook.ts";
import { answerOnce } from "./answer-once.ts";
import { type DyadsTab, enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { prepare } from "./menu.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** Below the facts and the header. */
const FIRST = 2;
const MENTOR = 2;

async function typeIn({ page, cell }: OpenPreview, name: string, text: string): Promise<void> {
  await cell(name).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(cell(name)).toHaveText(text);
}

/** The dyads tab written last. */
function lastTab({ sheets }: Workbook): Sheet {
  const sheet = sheets.at(-1);
  if (sheet === undefined) throw new Error("The workbook has no tab.");
  return sheet;
}

/** The mentor of the first dyad is dragged one row down in the newest tab, and nothing tells the script. */
async function dragMentor({ rearrange }: OpenPreview): Promise<void> {
  await rearrange((workbook) => {
    const sheet = lastTab(workbook);
    const row = sheet.rows.findIndex((cells, at) => at >= FIRST && (cells[MENTOR]?.value ?? "") !== "");
    dragCells(sheet, { row, column: MENTOR, rows: 1, columns: 1 }, { row: row + 1, column: MENTOR });
  });
}

/** The mentees who have a mentor, from the top. */
function placedIn(dyads: DyadsTab): string[] {
  return [...dyads.column("Mentor·e")].filter(([, mentor]) => mentor !== "").map(([mentee]) => mentee);
}

const reread = ({ panel }: OpenPreview) => panel.getByRole("button", { name: "Relire le classeur" }).click();
const verify = ({ panel }: OpenPreview) => panel.getByRole("button", { name: "Vérifier cet onglet" });

test("says before a run what it keeps, of the tab that the coordinator chooses", async ({ preview }) => {
  const { page, panel } = preview;
  const first = await proposeDyads(preview);
  const [confirmed = "", refused = ""] = placedIn(first);
  const refusedMentor = first.column("Mentor·e").get(refused);
  await typeIn(preview, first.at("Statut", confirmed), "Confirmée");
  await page.reload();
  await prepare(panel);
  await expect(panel.getByText(/^Décisions de «\sDyades .+\s»\s: 1 gardée$/)).toBeVisible();

  const second = await proposeDyads(preview);
  await typeIn(preview, second.at("Statut", refused), "Refusée");
  await page.reload();
  await prepare(panel);
  await expect(panel.getByText(/^Décisions de «\sDyades .+\s»\s: 1 gardée, 1 refus$/)).toBeVisible();

  const tabs = panel.getByLabel("Onglet dont les décisions comptent");
  await tabs.selectOption({ index: 1 });
  await expect(panel.getByText(/^Décisions de «\sDyades .+\s»\s: 1 gardée$/)).toBeVisible();
  const third = await proposeDyads(preview);
  expect(third.column("Statut").get(confirmed)).toBe("Confirmée");
  expect(third.column("Mentor·e").get(refused)).toBe(refusedMentor);

  // The tab just written is the newest, and counts from now on.
  await panel.getByRole("button", { name: "Modifier et proposer de nouveau" }).click();
  await expect(tabs.locator("option")).toHaveCount(3);
  await expect(tabs.locator("option:checked")).toHaveText(await tabs.locator("option").first().innerText());
});

test("a column that a coordinator renames loses nothing, for an edit nor for a run", async ({ preview }) => {
  const first = await proposeDyads(preview);
  const [confirmed = "", refused = "", noted = ""] = placedIn(first);
  const mentors = first.column("Mentor·e");
  await typeIn(preview, first.at("Statut", refused), "Refusée");
  await typeIn(preview, first.at("Note du comité", noted), "3,5");
  const before = await readDyads(preview);
  await typeIn(preview, "C2", "Mentor");
  await typeIn(preview, first.at("Statut", confirmed), "Confirmée");

  const after = await readDyads(preview);
  expect(after.column("Mentor")).toEqual(mentors);
  expect(after.column("Note du comité")).toEqual(before.column("Note du comité"));
  const statuses = new Map(before.column("Statut"));
  expect(after.column("Statut")).toEqual(statuses.set(confirmed, "Confirmée"));
  await expect.poll(async () => (await readDyads(preview)).column("Décidé le").get(confirmed)).toMatch(/^20/);

  const second = await proposeDyads(preview);
  expect(second.column("Statut").get(confirmed)).toBe("Confirmée");
  expect(second.column("Mentor·e").get(confirmed)).toBe(mentors.get(confirmed));
  expect(second.column("Mentor·e").get(refused)).not.toBe(mentors.get(refused));
  expect(second.column("Note du comité").get(noted)).toBe("3,5");
});

test("lists whoever a decision names and nobody finds", async ({ preview }) => {
  const { page, panel } = preview;
  const dyads = await proposeDyads(preview);
  const [mentee = ""] = placedIn(dyads);
  await typeIn(preview, dyads.at("Statut", mentee), "Confirmée");
  await typeIn(preview, dyads.at("Mentoré·e", mentee), "Ève Absente");
  await page.reload();
  await prepare(panel);
  await expect(panel.getByText(/»\s: aucune décision$/)).toBeVisible();
  await expect(panel.getByText("1 ligne sur une personne introuvable")).toBeVisible();
  await expect(panel.getByText(/^Ève Absente – /)).toBeVisible();
});

test("checks rows that were dragged as soon as the panel reads, without a word", async ({ preview }) => {
  const { panel } = preview;
  const dyads = await proposeDyads(preview);
  const mentees = placedIn(dyads);
  await dragMentor(preview);
  await enterRoom(preview, "Rapport");
  await expect(panel.getByText(/^D’après l’onglet/)).toBeVisible();
  const after = (await readDyads(preview)).column("dyade:checked");
  expect(after.get(mentees[0] ?? "")).toBe(`À placer ¦ ${mentees[0] ?? ""} ¦ `);
  expect(after.get(mentees[1] ?? "")).toContain(dyads.column("Mentor·e").get(mentees[0] ?? ""));
});

test("says which rows could not be checked, and checks them at the coordinator’s word", async ({
  preview,
}) => {
  const { page, panel } = preview;
  await proposeDyads(preview);
  await page.reload();
  await prepare(panel);
  await expect(panel.getByText(/»\s: aucune décision$/)).toBeVisible();
  await dragMentor(preview);
  const refusal = JSON.stringify({ ok: false, fault: "busy", detail: "lock" });
  await answerOnce(panel, "verifyTab", { ok: true, value: refusal });
  await reread(preview);
  await expect(panel.getByText("2 lignes n’ont pas été vérifiées depuis leur changement")).toBeVisible();
  await expect(panel.getByRole("alert")).toHaveCount(0);

  await answerOnce(panel, "verifyTab", { ok: false, message: "timeout" });
  await verify(preview).click();
  await expect(panel.getByRole("alert")).toContainText("cela a peut-être été écrit");
  await panel.locator(".trouble").getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByRole("alert")).toHaveCount(0);
  await expect(verify(preview)).toBeEnabled();

  await verify(preview).focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByText("L’onglet a été vérifié.")).toBeVisible();
  await expect(panel.getByText(/pas été vérifiée/)).toHaveCount(0);
});

test("checks a tab from a room of the desk", async ({ preview }) => {
  const { panel } = preview;
  const [mentee = ""] = placedIn(await proposeDyads(preview));
  await enterRoom(preview, "Ajuster après un départ ou un refus");
  await dragMentor(preview);
  await answerOnce(panel, "verifyTab", { ok: false, message: "timeout" });
  await verify(preview).click();
  await expect(panel.getByRole("alert")).toContainText("cela a peut-être été écrit");
  await panel.locator(".trouble").getByRole("button", { name: "Relire le classeur" }).click();
  await expect(panel.getByRole("alert")).toHaveCount(0);
  await expect(panel.getByRole("heading", { level: 1, name: /^Ajuster/ })).toBeVisible();
  // The reading itself has the changed row checked, and the room is drawn anew after it.
  await expect
    .poll(async () => (await readDyads(preview)).column("dyade:checked").get(mentee))
    .toBe(`À placer ¦ ${mentee} ¦ `);
  await expect(verify(preview)).toBeEnabled();

  await verify(preview).click();
  await expect(panel.getByText("L’onglet a été vérifié.")).toBeVisible();
  const checked = (await readDyads(preview)).column("dyade:checked").get(mentee);
  expect(checked).toBe(`À placer ¦ ${mentee} ¦ `);
});

test("holds a run back where the tab cannot be read, until another one counts", async ({ preview }) => {
  const { page, panel } = preview;
  await proposeDyads(preview);
  await page.reload();
  await proposeDyads(preview);
  await preview.rearrange((workbook) => {
    deleteLines(workbook, lastTab(workbook), "column", MENTOR, 1);
  });
  await page.reload();
  await prepare(panel);
  const propose = panel.getByRole("button", { name: "Proposer les dyades" });
  await expect(panel.getByText("Il manque la colonne « Mentor·e ».")).toBeVisible();
  await expect(propose).toBeDisabled();
  await expect(propose).toHaveAccessibleDescription(/Réparez d’abord l’onglet de dyades/);

  await expect(panel.getByRole("button", { name: "Réparer l’onglet" })).toBeEnabled();

  await enterRoom(preview, "Rapport");
  await expect(panel.getByText("Il manque la colonne « Mentor·e ».")).toBeVisible();
  await expect(panel.getByRole("button", { name: "Réparer l’onglet" })).toBeEnabled();
  await enterRoom(preview, "Chercher une personne");
  await expect(panel.getByText(/montrées ici sans leurs dyades/)).toBeVisible();

  await page.reload();
  await prepare(panel);
  await panel.getByRole("button", { name: "Réparer l’onglet" }).focus();
  await page.keyboard.press("Enter");
  const done = panel
    .getByRole("status")
    .filter({ hasText: /^L’onglet est réparé\s: .* dans «\sDyades .+\s»\.$/ });
  await expect(done).toBeFocused();
  await expect(propose).toBeEnabled();
  await preview.rearrange((workbook) => {
    deleteLines(workbook, lastTab(workbook), "column", MENTOR, 1);
  });

  await enterRoom(preview, "Rapport");
  await panel.getByRole("button", { name: "Réparer l’onglet" }).click();
  await expect(done).toBeFocused();
  await preview.rearrange((workbook) => {
    deleteLines(workbook, lastTab(workbook), "column", MENTOR, 1);
  });

  await page.reload();
  await prepare(panel);
  await panel.getByLabel("Onglet dont les décisions comptent").selectOption({ index: 3 });
  await expect(panel.getByText(/»\s: aucune décision$/)).toBeVisible();
  await expect(propose).toBeEnabled();
});

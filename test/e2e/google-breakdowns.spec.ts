import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { answerOnce, loseAnswer } from "./answer-once.ts";
import { daysAgo, writeConfirmed } from "./confirmed-programme.ts";
import { byMenu } from "./menu.ts";
import { type OpenPreview, expect, test as base } from "./preview.ts";

/** One dyad is near its end, one is young. */
const test = base.extend({
  workbook: async ({ project, sample }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "dyade-breakdowns-"));
    const out = path.join(folder, "programme.xlsx");
    await writeConfirmed({ sample, out, project, confirmed: [330, 30], answered: () => [] });
    await use(out);
    await rm(folder, { recursive: true });
  },
});

const BROKEN = {
  ok: false,
  message: "We're sorry, a server error occurred. Please wait a bit and try again.",
};

async function followUpTabs({ file }: OpenPreview): Promise<string[][][]> {
  const { sheets } = (await openWorkbook(file)).workbook;
  return sheets
    .filter(({ name }) => name.startsWith("Suivi"))
    .map(({ rows }) => rows.map((row) => row.map((cell) => String(cell?.value ?? ""))));
}

test("a Suivi tab whose answer is lost is not written a second time, even from the room entered again", async ({
  preview,
}) => {
  const { panel } = preview;
  await byMenu(panel, "Suivi");
  const write = panel.getByRole("button", { name: "Écrire l’onglet Suivi" });
  for (const isLeft of [false, true]) {
    const before = (await followUpTabs(preview)).length;
    await loseAnswer(panel, "writeTab");
    await write.click();
    await expect(panel.getByRole("alert")).toContainText(
      "Google n’a pas répondu\u00a0: cela a peut-être été écrit",
    );
    if (isLeft) {
      await byMenu(panel, "Bilan annuel");
      await byMenu(panel, "Suivi");
    }
    await write.click();
    await expect(
      panel.getByText(/^Google n’avait pas répondu, mais l’onglet «\sSuivi .+» est bien écrit/),
    ).toBeVisible();
    expect(await followUpTabs(preview)).toHaveLength(before + 1);
  }
  // A further click is a new tab.
  await write.click();
  await expect(panel.getByText(/^Écrit dans l’onglet «\sSuivi .+Vos notes y sont reprises/)).toBeVisible();
  expect(await followUpTabs(preview)).toHaveLength(3);
});

test("a breakdown of Google is no error of the programme, and what was written before it is said to be", async ({
  preview,
}) => {
  const { panel } = preview;
  await byMenu(panel, "Suivi");
  const reread = panel.getByRole("button", { name: "Relire le classeur" }).last();
  const detail =
    "Exception: Service Spreadsheets failed while accessing document with id 1\n at readWorkbook";
  for (const answer of [
    BROKEN,
    { ok: true, value: JSON.stringify({ ok: false, fault: "unexpected", detail }) },
  ]) {
    await answerOnce(panel, "readWorkbook", answer);
    await reread.click();
    await expect(panel.getByRole("alert")).toContainText(
      "Une panne passagère de Google a interrompu le travail\u00a0: ce n’est ni Dyade ni vos données.",
    );
    await expect(panel.getByText(/erreur (qui vient )?du programme/)).toHaveCount(0);
    await reread.click();
    await expect(panel.getByRole("alert")).toHaveCount(0);
  }

  await panel.getByRole("button", { name: /^Renouveler la dyade/ }).click();
  await panel.getByLabel("Qui le décide (nom ou initiales)").fill("MR");
  await answerOnce(panel, "readWorkbook", BROKEN);
  await panel.getByRole("button", { name: "Renouveler quand même" }).click();
  await expect(panel.getByRole("alert")).toContainText("C’est écrit. Seule la relecture qui suit a échoué");
  await expect(
    panel.getByText(/est renouvelée, jusqu’au .+ C’est écrit dans l’onglet «\sSuivi /),
  ).toBeVisible();
  const [[, header = [], ...rows] = []] = await followUpTabs(preview);
  expect(rows.map((row) => row[header.indexOf("Renouvelée le")])).toContain(daysAgo(0));
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { formQuestions } from "../../src/core/forms/form-questions.ts";
import { newSheet } from "../../src/local/model/workbook.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { enterRoom } from "./dyads-tab.ts";
import { expect, test as base } from "./preview.ts";

const BALLOTS: readonly Readonly<Record<string, string>>[] = [
  { name: "Émilie Nadeau", "choice-1": "Sophie Charbonneau", refused: "Louise Desmarais" },
  { name: "Sophie Charbonneau", "choice-1": "Émilie Nadeau" },
  { name: "Hélène Roy" },
  { name: "Qui Donc", email: "qui@ailleurs.example", "choice-1": "Hélène Roy" },
  { name: "Samuel Ayotte", "choice-1": "Personne Inconnue", refused: "Hélène Roy" },
  { name: "Samuel Ayotte", "choice-1": "Éric Lachance", "choice-2": "Diane Picard" },
];
/** The coordinator gave a question another title. */
const RENAMED: Readonly<Record<string, string>> = { refused: "Un mot pour finir" };

/** The sample programme after an event: the form's tab of ballots, good and bad ones. */
function withBallots(renamed: Readonly<Record<string, string>>) {
  return base.extend({
    workbook: async ({ sample }, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), "dyade-ballots-"));
      const file = path.join(folder, "programme.xlsx");
      const opened = await openWorkbook(sample);
      const questions = formQuestions("ballot");
      const rows = [
        ["Horodateur", ...questions.map(({ id, title }) => renamed[id] ?? title.fr)],
        ...BALLOTS.map((ballot, minute) => [
          `2026-02-01 19:0${String(minute)}:00`,
          ...questions.map(({ id }) => ballot[id] ?? ""),
        ]),
      ];
      opened.workbook.sheets.push(
        newSheet(
          700,
          "Bulletins (réponses)",
          rows.map((row) => row.map((value) => (value === "" ? null : { value }))),
        ),
      );
      await opened.save(file);
      await use(file);
      await rm(folder, { recursive: true });
    },
  });
}

const test = withBallots({});

test("tells what the ballots say, what is odd in them, and who has none yet", async ({ preview }) => {
  const { page, panel } = preview;
  await enterRoom(preview, "Jumelage éclair");
  await panel.getByLabel("Tours", { exact: true }).fill("2");
  await panel.getByRole("button", { name: "Faire l’horaire" }).click();
  await expect(panel.getByText("Onglet «\u00a0Jumelage éclair")).toBeVisible();
  await panel.getByRole("button", { name: "Bulletins", exact: true }).click();
  await expect(panel.getByRole("heading", { name: "3 bulletins lus pour 3 personnes" })).toBeVisible();

  await panel.getByText("1 choix réciproque").click();
  await expect(panel.getByText("Émilie Nadeau et Sophie Charbonneau")).toBeVisible();
  await panel.getByText("1 refus\u00a0: cette paire ne sera pas proposée").click();
  await expect(panel.getByText("Émilie Nadeau et Louise Desmarais")).toBeVisible();
  // 63 people, one of whom is there in both roles, less the three
  await panel.getByText("60 personnes sans bulletin").click();
  await expect(panel.getByText("Océane Lemire", { exact: true })).toBeVisible();

  await panel.getByText(/avis sur les bulletins$/).click();
  for (const told of [
    "Le bulletin de Hélène Roy est vide",
    "Le bulletin de «\u00a0Qui Donc\u00a0» vient de quelqu’un qui ne prend pas part",
    "«\u00a0Personne Inconnue\u00a0» n’est pas dans l’autre groupe",
    "Samuel Ayotte a remis plus d’un bulletin",
  ])
    await expect(panel.getByText(told)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
});

const renamed = withBallots(RENAMED);

renamed("tells of a question that was renamed, and counts the other answers", async ({ preview }) => {
  const { panel } = preview;
  await enterRoom(preview, "Jumelage éclair");
  await panel.getByRole("button", { name: "Bulletins", exact: true }).click();
  await expect(panel.getByRole("heading", { name: "3 bulletins lus pour 3 personnes" })).toBeVisible();
  await panel.getByText(/avis sur les bulletins$/).click();
  await expect(panel.getByText(/une question manque ou a changé de titre/)).toBeVisible();
  await expect(panel.getByText("1 choix réciproque")).toBeVisible();
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { formQuestions } from "../../src/core/forms/form-questions.ts";
import { newSheet } from "../../src/local/model/workbook.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { loseAnswer } from "./answer-once.ts";
import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { prepare } from "./menu.ts";
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

test("ballots count in every proposal until they are set aside, and a refusal for good", async ({
  preview,
}) => {
  const { panel, file } = preview;
  await enterRoom(preview, "Jumelage éclair");
  await panel.getByRole("button", { name: "Bulletins", exact: true }).click();
  await panel.getByRole("button", { name: "Proposer de nouveau" }).click();
  await expect(panel.getByText(/mentoré·es sur 40 avec une proposition/)).toBeVisible();
  const inRoom = (await readDyads(preview)).column("Mentor·e");

  await prepare(panel);
  const line = panel.getByText("Bulletins de «\u00a0Bulletins (réponses)\u00a0»\u00a0: 3 réponses comptent.");
  await expect(line).toBeVisible();
  const { violations } = await new AxeBuilder({ page: preview.page }).include("iframe").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
  const byButton = (await proposeDyads(preview)).column("Mentor·e");
  expect([...byButton]).toEqual([...inRoom]);
  expect(byButton.get("Émilie Nadeau")).not.toBe("Louise Desmarais");
  const tabs = (await openWorkbook(file)).workbook.sheets;
  expect(tabs.filter(({ name }) => name === "Personnes et bulletins")).toHaveLength(1);
  const ties = tabs.find(({ name }) => name === "Liens")?.rows.map((row) => row.map((cell) => cell?.value));
  expect(ties?.at(-1)?.slice(0, 3)).toEqual([
    expect.stringMatching(/^Émilie Nadeau <.*>$/),
    "conflit",
    expect.stringMatching(/^Louise Desmarais <.*>$/),
  ]);

  await prepare(panel);
  await panel.getByRole("button", { name: "Mettre de côté «\u00a0Bulletins (réponses)\u00a0»" }).click();
  await expect(line).toBeHidden();
  await proposeDyads(preview);
  const { sheets } = (await openWorkbook(file)).workbook;
  expect(JSON.stringify(sheets.at(-1)?.rows[0])).not.toContain("Personnes et bulletins");
  const dyads = (await readDyads(preview)).column("Mentor·e");
  expect(dyads.get("Émilie Nadeau")).not.toBe("Louise Desmarais");
  // Chosen by hand all the same, the refused pair is in conflict
  const name = (await readDyads(preview)).at("Mentor·e", "Émilie Nadeau");
  await preview.cell(name).dblclick();
  await preview.page.keyboard.press("ControlOrMeta+A");
  await preview.page.keyboard.type("Louise Desmarais");
  await preview.page.keyboard.press("Enter");
  const watch = preview.cell((await readDyads(preview)).at("À surveiller", "Émilie Nadeau"));
  await expect(watch).toContainText("Conflit");
});

test("a run with ballots whose answer is lost is not written a second time", async ({ preview }) => {
  const { panel, file } = preview;
  const dyadsTabs = async (): Promise<number> =>
    (await openWorkbook(file)).workbook.sheets.filter(({ name }) => name.startsWith("Dyades")).length;
  await enterRoom(preview, "Jumelage éclair");
  await panel.getByRole("button", { name: "Bulletins", exact: true }).click();
  const propose = panel.getByRole("button", { name: "Proposer de nouveau" });
  const proposed = panel.getByText(/mentoré·es sur 40 avec une proposition/);
  await propose.click();
  await expect(proposed).toBeVisible();
  await loseAnswer(panel, "writeTab");
  await propose.click();
  await expect(panel.getByRole("alert")).toContainText("cela a peut-être été écrit");
  await expect.poll(dyadsTabs).toBe(2);
  await propose.click();
  await expect(proposed).toBeVisible();
  expect(await dyadsTabs()).toBe(2);
  // Whoever asks once more wants one more.
  await propose.click();
  await expect.poll(dyadsTabs).toBe(3);
});

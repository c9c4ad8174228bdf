import { enterRoom, proposeDyads } from "./dyads-tab.ts";
import { byMenu } from "./menu.ts";
import { expect, test } from "./preview.ts";

test("a number that is not taken as it was typed is quoted with what it becomes", async ({ preview }) => {
  const { panel } = preview;
  await byMenu(panel, "Règles du jumelage");
  const months = panel.getByRole("textbox", { name: "Durée, en mois" });
  for (const [typed, taken] of [
    ["1,5", "2"],
    ["-3", "1"],
    ["9999", "120"],
    ["un an", "120"],
  ] as const) {
    await months.fill(typed);
    await months.blur();
    await expect(
      panel.getByText(
        `«\u00a0${typed}\u00a0» n’est pas un nombre entier de 1 à 120\u00a0: ce sera ${taken}.`,
      ),
    ).toBeVisible();
    await expect(months).toHaveValue(taken);
  }
  await months.fill("9");
  await months.blur();
  await expect(panel.getByText("n’est pas un nombre entier", { exact: false })).toHaveCount(0);
});

test("the days to answer quote what was typed, and stay where it is no number", async ({ preview }) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Demander avant de confirmer");
  const days = panel.getByLabel("Jours pour répondre");
  await days.fill("7abc");
  await days.blur();
  await expect(
    panel.getByText("«\u00a07abc\u00a0» n’est pas un nombre entier de 1 à 90\u00a0: ce sera 7."),
  ).toBeVisible();
  await days.fill("");
  await days.blur();
  await expect(
    panel.getByText("Une case vide n’est pas un nombre entier de 1 à 90\u00a0: ce sera 7."),
  ).toBeVisible();
  await expect(days).toHaveValue("7");
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByLabel("Days to answer").fill("2.5");
  await panel.getByLabel("Days to answer").blur();
  await expect(panel.getByText("“2.5” is not a whole number from 1 to 90: it will be 3.")).toBeVisible();
});

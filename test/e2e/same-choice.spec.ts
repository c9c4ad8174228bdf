import AxeBuilder from "@axe-core/playwright";
import { enterRoom } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";
import { second } from "./second-panel.ts";

const dialogIn = ({ panel }: OpenPreview) =>
  panel.getByRole("dialog", { name: "Quelqu’un d’autre a choisi autre chose entre-temps" });

test("of a rule that two panels changed, whoever keeps last is asked which one holds, and can leave it", async ({
  preview: first,
}) => {
  const other = await second(first);
  const term = ({ panel }: OpenPreview) => panel.getByLabel("Durée, en mois");
  const most = ({ panel }: OpenPreview) => panel.getByLabel("Mentoré·es par mentor·e, au plus (facultatif)");
  for (const panel of [first, other]) await enterRoom(panel, "Règles du jumelage");
  await term(first).fill("6");
  await term(first).blur();
  await first.panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(first.panel.getByText("Vos choix sont gardés avec le classeur.")).toBeVisible();

  await term(other).fill("9");
  await term(other).blur();
  await most(other).fill("2");
  await most(other).blur();
  const keep = other.panel.getByRole("button", { name: "Garder ces choix" });
  await keep.click();
  const dialog = dialogIn(other);
  await expect(dialog.getByRole("group", { name: "Durée d’une dyade" })).toBeVisible();
  await expect(dialog.getByRole("definition")).toHaveText(["6", "9"]);

  // Left for later by the keyboard: nothing is written, and what was chosen here is still there.
  await other.page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(keep).toBeFocused();
  await expect(term(other)).toHaveValue("9");
  await expect(other.panel.getByText("Vos changements ne sont pas encore gardés.")).toBeVisible();

  await other.page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Prendre l’autre choix" }).click();
  await expect(other.panel.getByText("Vos choix sont gardés avec le classeur.")).toBeVisible();
  await expect(term(other)).toHaveValue("6");
  await expect(most(other)).toHaveValue("2");
});

test("of a date that two panels kept, the one of this panel is written only where it is to hold", async ({
  preview: first,
}) => {
  const other = await second(first);
  const date = ({ panel }: OpenPreview) => panel.getByLabel("Le programme est à détruire le (AAAA-MM-JJ)");
  for (const panel of [first, other]) await enterRoom(panel, "Réglages");
  const keep = async (preview: OpenPreview, day: string) => {
    await date(preview).fill(day);
    await preview.panel.getByRole("button", { name: "Garder cette date" }).click();
  };
  await keep(first, "2027-06-30");
  await expect(first.panel.getByText("C’est noté\u00a0: le 30 juin 2027.")).toBeVisible();
  await keep(other, "2028-01-31");
  const dialog = dialogIn(other);
  await expect(dialog.getByRole("definition")).toHaveText(["2027-06-30", "2028-01-31"]);
  const { violations } = await new AxeBuilder({ page: other.page }).include(["iframe", "dialog"]).analyze();
  expect(violations).toEqual([]);
  await dialog.getByRole("button", { name: "Garder mon choix" }).click();
  await expect(other.panel.getByText("C’est noté\u00a0: le 31 janvier 2028.")).toBeVisible();

  // The first panel still shows its own, and is asked in turn.
  await keep(first, "2027-12-31");
  await expect(dialogIn(first).getByRole("definition")).toHaveText(["2028-01-31", "2027-12-31"]);
  await dialogIn(first).getByRole("button", { name: "Prendre l’autre choix" }).click();
  await expect(date(first)).toHaveValue("2028-01-31");
});

import { enterRoom } from "./dyads-tab.ts";
import { expect, test } from "./preview.ts";

test("a column that a person chose waits for its question, and says what is read meanwhile", async ({
  preview,
}) => {
  const { page, panel, rearrange } = preview;
  const rename = (from: string, to: string): Promise<void> =>
    rearrange(({ sheets }) => {
      const title = sheets[0]?.rows[0]?.find((cell) => cell?.value === from);
      if (title === undefined || title === null) throw new Error(`No column “${from}”.`);
      title.value = to;
    });
  const reopen = async (): Promise<void> => {
    await page.reload();
    await enterRoom(preview, "Vos questions");
  };
  const readAs = panel.getByRole("region", { name: "Lues comme" });
  const organisation = readAs.locator("#mentor-organisation");
  const note = readAs.getByText(/^«\u00a0Fonction\u00a0» n’est plus posée/);
  await enterRoom(preview, "Vos questions");
  await readAs.getByText("Mentor·es", { exact: true }).click();
  await organisation.selectOption("Fonction");
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);

  await rename("Fonction", "Poste");
  await reopen();
  await expect(note).toBeVisible();
  await expect(note).toContainText("«\u00a0Entreprise ou organisation\u00a0» est lue à sa place");
  await expect(organisation).toHaveValue("Entreprise ou organisation");
  await expect(panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);
  await enterRoom(preview, "Règles du jumelage");
  await panel.getByLabel("Durée, en mois").fill("9");
  await panel.getByLabel("Durée, en mois").press("Tab");
  await panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);

  await rename("Poste", "Fonction");
  await reopen();
  await expect(organisation).toHaveValue("Fonction");
  await expect(note).toHaveCount(0);

  await rename("Fonction", "Poste");
  await reopen();
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByRole("button", { name: "Stop waiting for “Fonction”" }).press("Enter");
  await expect(panel.getByText(/no longer asked/)).toHaveCount(0);
  await panel.getByRole("button", { name: /^Keep/ }).click();
  await expect(panel.getByRole("button", { name: /^Keep/ })).toHaveCount(0);
});

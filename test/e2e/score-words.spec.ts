import { enterRoom } from "./dyads-tab.ts";
import { expect, test } from "./preview.ts";

test("where scores in words begin is seen, changed within its bounds and kept, in both languages", async ({
  preview: { panel },
}) => {
  await enterRoom({ panel }, "Règles du jumelage");
  const [best, good, least] = ["Très bon ●●●●", "Bon ●●●○", "À discuter ●●○○"].map((band) =>
    panel.getByLabel(`${band}, à partir de`, { exact: true }),
  );
  if (best === undefined || good === undefined || least === undefined) throw new Error("No bands.");
  await expect(best).toHaveValue("70");
  await expect(good).toHaveValue("50");
  await expect(least).toHaveValue("30");
  await best.fill("40");
  await best.press("Tab");
  await expect(best).toHaveValue("50");
  await best.fill("85");
  await best.press("Tab");
  await good.fill("90");
  await good.press("Tab");
  await expect(good).toHaveValue("85");
  await good.fill("60,5");
  await good.press("Tab");
  await expect(good).toHaveValue("60.5");
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(panel.getByRole("button", { name: "Garder ces choix" })).toHaveCount(0);
  await enterRoom({ panel }, "Vos questions");
  await enterRoom({ panel }, "Règles du jumelage");
  await expect(best).toHaveValue("85");
  await expect(good).toHaveValue("60.5");
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByLabel("Very good ●●●●, from", { exact: true })).toHaveValue("85");
  await expect(panel.getByText("From 30 to 85.")).toBeVisible();
});

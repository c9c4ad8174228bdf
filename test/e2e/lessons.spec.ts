import { AxeBuilder } from "@axe-core/playwright";
import { enterRoom, proposeDyads } from "./dyads-tab.ts";
import { formTab } from "./form-tab.ts";
import { expect, test } from "./preview.ts";

const WELL = { met: "Oui", fit: "Oui, il me convient" };
const NOT_WELL = { met: "Pas encore", fit: "Non, il ne me convient pas" };

test("what came of the dyads is shown by criterion, and nothing is concluded from a few", async ({
  preview,
}) => {
  const { page, panel, rearrange } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Critères et suites");
  await expect(panel.getByText(/^Aucune dyade confirmée/)).toBeVisible();

  /** All dyads are confirmed, and of so many a mentee has said how it goes. */
  const hear = (count: number): Promise<void> =>
    rearrange(({ sheets }) => {
      const dyads = sheets.find(({ name }) => name.startsWith("Dyades "));
      const header = dyads?.rows[1]?.map((cell) => cell?.value) ?? [];
      const [status, mentee, mentor, key] = ["Statut", "Mentoré·e", "Mentor·e", "dyade:mentee"].map((title) =>
        header.indexOf(title),
      );
      const paired = (dyads?.rows.slice(2) ?? []).filter((row) => row[mentor ?? -1]?.value);
      for (const row of paired) row[status ?? -1] = { value: "Confirmée" };
      const answers = paired.slice(0, count).map((row, at) => ({
        ...(at % 3 === 0 ? NOT_WELL : WELL),
        on: `2026-11-${String(1 + (at % 28)).padStart(2, "0")} 09:00:00`,
        name: String(row[mentee ?? -1]?.value ?? ""),
        email: String(row[key ?? -1]?.value ?? ""),
      }));
      const others = sheets.filter(({ name }) => name !== "Nouvelles");
      sheets.splice(0, sheets.length, ...others, formTab("pulse", 900, "Nouvelles", answers));
    });
  const reread = panel.getByRole("button", { name: "Relire le classeur" });
  await hear(0);
  await reread.click();
  await expect(panel.getByText(/^Personne n’a encore donné de nouvelles/)).toBeVisible();
  await hear(9);
  await reread.click();
  await expect(panel.getByText("trop peu pour conclure (n\u00a0=\u00a09).").first()).toBeVisible();
  await expect(panel.getByText(/parmi les mieux assorties/)).toHaveCount(0);
  await hear(36);
  await reread.click();
  await expect(panel.getByText(/^Écart de [+−]?\d+ points \(de −?\d+ à [+−]?\d+\)/).first()).toBeVisible();
  await expect(panel.getByText("Dyade ne change aucun poids", { exact: false })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations).toEqual([]);
});

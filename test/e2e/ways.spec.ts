import { proposeDyads, readDyads } from "./dyads-tab.ts";
import { withIdleWorkers } from "./idle-workers.ts";
import { byMenu } from "./menu.ts";
import { expect, test } from "./preview.ts";

test("ways of pairing are compared as points and in words, and one is taken", async ({ preview }) => {
  const { panel, page } = preview;
  await proposeDyads(preview);
  await expect(panel.getByText("7 paires se préféreraient")).toBeVisible();
  await panel.getByRole("button", { name: "Voir d’autres façons de jumeler" }).click();
  await panel.getByRole("button", { name: "Comparer", exact: true }).click();
  await expect(panel.getByRole("heading", { name: "6 ensembles différents" })).toBeVisible();
  const cards = panel.locator(".way");
  await expect(cards).toHaveCount(6);
  await expect(cards.first()).toContainText("Selon vos règles actuelles");
  await expect(cards.first()).toContainText("En moyenne 71,1 · la moins bonne 47,4");
  const stable = panel.getByRole("button", { name: /^Ensemble \d\. Ensemble stable/ });
  await stable.focus();
  await page.keyboard.press("Enter");
  await expect(stable).toHaveAttribute("aria-pressed", "true");
  await expect(panel.locator(".way[aria-current=true]")).toContainText("aucune paire ne se préférerait");
  await panel.getByRole("button", { name: "Prendre cet ensemble : Ensemble stable" }).click();
  await expect(panel.getByRole("heading", { name: "36 dyades proposées" })).toBeVisible();
  await expect(panel.getByText("personne ne formerait une meilleure dyade").first()).toBeVisible();
  await expect(preview.cell("H1")).toContainText("ensemble stable");
  await byMenu(panel, "Règles du jumelage");
  await expect(panel.getByRole("radio", { name: "Ensemble stable" })).toBeChecked();
  await byMenu(panel, "Ajuster après un départ");
  await expect(panel.getByText("les changements se choisissent par le total des scores")).toBeVisible();
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByText("here, changes are chosen by the total of the scores")).toBeVisible();
  await byMenu(panel, "Decide on the dyads");
  await preview.cell("B3").click();
  await expect(panel.getByText("these choices are ranked by the total of the scores")).toBeVisible();
  await preview.cell("B9").click();
  await panel.getByText("Choose someone else").click();
  await expect(panel.getByText("A stable set has no prices")).toBeVisible();
});

test("what would help is told best first, with the way to where it is changed", async ({ preview }) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await panel.getByRole("button", { name: "Voir ce qui aiderait" }).click();
  await panel.getByRole("button", { name: "Chercher ce qui aiderait" }).click();
  await expect(panel.getByText("Maintenant : 36 personnes placées sur 40, en moyenne 71,1.")).toBeVisible();
  await expect(panel.getByRole("heading", { name: "11 changements aideraient" })).toBeVisible();
  await expect(panel.getByText("Des places, 6 au plus sont montrées")).toBeVisible();
  const seats = panel.locator("section").filter({ hasText: "Une place de plus chez…" });
  await expect(seats.locator("li").first()).toContainText("Marie-Ève Laflamme");
  await expect(seats.locator("li").first()).toContainText("1 personne de plus · moyenne 71,2");
  await seats.getByRole("button", { name: "Voir la cellule" }).first().click();
  await expect(preview.tab("Réponses – mentor·es")).toHaveAttribute("aria-selected", "true");
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByRole("heading", { name: "11 changes would help" })).toBeVisible();
  await panel.getByRole("button", { name: "Prepare the recruiting message" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Needs and offers" })).toBeVisible();
});

test("where nobody offers a place, no way makes a dyad, and a first place is among what would help, and says so", async ({
  preview,
}) => {
  const { panel, rearrange } = preview;
  await rearrange(({ sheets }) => {
    const [header = [], ...rows] = sheets.find(({ name }) => name.includes("mentor·es"))?.rows ?? [];
    const places = header.findIndex((cell) => String(cell?.value).startsWith("Combien de mentoré"));
    for (const row of rows) row[places] = { value: 0 };
  });
  await byMenu(panel, "Autres façons de jumeler");
  await panel.getByRole("button", { name: "Comparer", exact: true }).click();
  await expect(
    panel.getByRole("heading", { name: "Aucune façon de choisir ne forme de dyade" }),
  ).toBeVisible();
  await expect(panel.locator(".way")).toHaveCount(0);
  await panel.getByRole("button", { name: "Voir ce qui aiderait" }).click();
  await panel.getByRole("button", { name: "Chercher ce qui aiderait" }).click();
  const seats = panel.locator("section").filter({ hasText: "Une place de plus chez…" });
  await expect(seats.locator("li")).toHaveCount(6);
  await expect(seats.getByText("N’offre aucune place pour l’instant.")).toHaveCount(6);
  await expect(seats.locator("li").first()).toContainText("1 personne de plus");
});

test("other sets of a committee say who changes and what it costs, and one is taken", async ({ preview }) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await byMenu(panel, "Autres ensembles");
  await panel.getByRole("button", { name: "Chercher les ensembles" }).click();
  await expect(panel.getByRole("heading", { name: "5 autres ensembles" })).toBeVisible();
  const first = panel.locator(".near-sets > li").nth(1);
  await first.locator("summary").click();
  const before = await readDyads(preview);
  await panel.getByRole("button", { name: "Prendre l’ensemble 2" }).click();
  await expect(panel.getByText("dans l’onglet, comme propositions.")).toBeVisible();
  const after = await readDyads(preview);
  const changed = [...after.column("Mentor·e")].filter(
    ([mentee, mentor]) => before.column("Mentor·e").get(mentee) !== mentor,
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const [mentee] of changed) expect(after.column("Statut").get(mentee)).toMatch(/Proposée|À placer/);
});

test("a comparison that lasts is stopped with Escape, and nothing is shown of it", async ({ preview }) => {
  const { panel, page } = preview;
  await byMenu(panel, "Autres façons de jumeler");
  await withIdleWorkers(panel);
  await panel.getByRole("button", { name: "Comparer", exact: true }).click();
  await expect(panel.getByRole("progressbar", { name: "Recherche des ensembles…" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel.getByText("Comparaison arrêtée.")).toBeVisible();
  await expect(panel.locator(".way")).toHaveCount(0);
  await expect(panel.getByRole("button", { name: "Comparer", exact: true })).toBeEnabled();
});

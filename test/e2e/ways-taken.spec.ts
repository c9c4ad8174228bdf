import { enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";
import { second } from "./second-panel.ts";

const OUT_OF_DATE = "Les réponses, les règles ou les décisions ont changé depuis cette comparaison.";

/** Compares the ways of pairing, and opens the stable one. */
async function compare(preview: OpenPreview): Promise<void> {
  const { panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Autres façons de jumeler");
  await panel.getByRole("button", { name: "Comparer", exact: true }).click();
  await expect(panel.getByRole("heading", { name: "6 ensembles différents" })).toBeFocused();
}

const takeStable = ({ panel }: OpenPreview) =>
  panel.getByRole("button", { name: "Prendre cet ensemble : Ensemble stable" });

test("a set is not taken by rules that another panel changed since; what that one kept stays", async ({
  preview: first,
}) => {
  await compare(first);
  const other = await second(first);
  await enterRoom(other, "Règles du jumelage");
  await other.panel.getByLabel("Mentoré·es par mentor·e, au plus").fill("1");
  await other.panel.getByLabel("Mentoré·es par mentor·e, au plus").press("Tab");
  await other.panel.getByLabel("Même gestionnaire").selectOption("conflict");
  await other.panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(other.panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);

  const { panel } = first;
  // Anywhere on the card opens it
  await panel
    .locator(".way")
    .filter({ hasText: "Ensemble stable" })
    .click({ position: { x: 250, y: 40 } });
  await takeStable(first).click();
  await expect(panel.getByText(OUT_OF_DATE)).toBeVisible();
  await panel.getByRole("listitem").getByRole("button", { name: "Comparer de nouveau" }).click();
  await expect(panel.getByText(OUT_OF_DATE)).toHaveCount(0);
  await panel.getByRole("button", { name: "Ensemble stable", exact: true }).click();
  await expect(panel.getByText(/la limite de 1 mentoré·e par mentor·e est retirée/)).toBeVisible();
  await takeStable(first).click();
  await expect(panel.getByText(/mentoré·es placé·es sur 40/)).toBeVisible();
  await enterRoom(first, "Règles du jumelage");
  await expect(panel.getByRole("radio", { name: "Ensemble stable" })).toBeChecked();
  await expect(panel.getByLabel("Mentoré·es par mentor·e, au plus")).toHaveValue("");
  await expect(panel.getByLabel("Même gestionnaire")).toHaveValue("conflict");
});

test("a set is not taken from answers that changed since", async ({ preview }) => {
  await compare(preview);
  await preview.rearrange(({ sheets }) => {
    sheets.find(({ name }) => name.includes("mentor·es"))?.rows.splice(1, 3);
  });
  const { panel } = preview;
  await panel.getByRole("button", { name: "Ensemble stable", exact: true }).click();
  await takeStable(preview).click();
  await expect(panel.getByText(OUT_OF_DATE)).toBeVisible();
  await panel.getByRole("button", { name: "English" }).click();
  await expect(
    panel.getByText(/^Answers, rules or decisions have changed since this comparison/),
  ).toBeVisible();
});

test("rules that two panels change one after the other are both kept", async ({ preview: first }) => {
  const other = await second(first);
  for (const each of [first, other]) await enterRoom(each, "Règles du jumelage");
  await other.panel.getByLabel("Durée, en mois").fill("9");
  await other.panel.getByLabel("Durée, en mois").press("Tab");
  await other.panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(other.panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);
  await first.panel.getByRole("radio", { name: "Personne de mal jumelé" }).check();
  await first.panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(first.panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);
  await expect(first.panel.getByLabel("Durée, en mois")).toHaveValue("9");
  await expect(first.panel.getByRole("radio", { name: "Personne de mal jumelé" })).toBeChecked();
});

test("a set that could not be taken leaves the rules as they were", async ({ preview }) => {
  await compare(preview);
  const { page, panel } = preview;
  await page.route("**/run", (route) =>
    route.request().postData()?.includes("saveSettings") === true
      ? route.fulfill({ status: 500, body: "" })
      : route.fallback(),
  );
  await panel.getByRole("button", { name: "Ensemble stable", exact: true }).click();
  await takeStable(preview).click();
  await expect(panel.locator(".trouble")).toBeVisible();
  await expect(panel.getByRole("heading", { name: "6 ensembles différents" })).toBeVisible();
  await page.unroute("**/run");
  await enterRoom(preview, "Règles du jumelage");
  await expect(panel.getByRole("radio", { name: "Le meilleur ensemble" })).toBeChecked();
  await expect(panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);
});

/** Searches for other whole sets than the proposed one. */
async function search(preview: OpenPreview): Promise<void> {
  const { panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Autres ensembles");
  await panel.getByRole("button", { name: "Chercher les ensembles" }).click();
  await expect(panel.getByRole("heading", { name: "5 autres ensembles" })).toBeVisible();
}

const SEARCHED_BEFORE =
  "Les réponses, les règles ou les décisions ont changé depuis cette recherche. Rien n’a été écrit.";

/** Tries to take the second set: nothing is written, it is said, and a new search is offered. */
async function expectRefused(preview: OpenPreview): Promise<void> {
  const { panel } = preview;
  const before = await readDyads(preview);
  await panel.getByRole("button", { name: "Prendre l’ensemble 2" }).click();
  await expect(panel.getByText(SEARCHED_BEFORE)).toBeVisible();
  await expect(panel.getByText("C’est fait")).toHaveCount(0);
  const after = await readDyads(preview);
  for (const title of ["Mentor·e", "Statut"]) expect(after.column(title)).toEqual(before.column(title));
  await panel.getByRole("button", { name: "Chercher de nouveau" }).click();
  await expect(panel.getByRole("heading", { name: /^\d autres? ensembles?$/ })).toBeVisible();
  await expect(panel.getByText(SEARCHED_BEFORE)).toHaveCount(0);
}

test("another set is not taken from answers that were taken out since the search", async ({ preview }) => {
  await search(preview);
  await preview.rearrange(({ sheets }) => {
    sheets.find(({ name }) => name.includes("mentor·es"))?.rows.splice(1, 1);
  });
  await expectRefused(preview);
});

test("another set is not taken by rules that another panel changed since the search", async ({
  preview: first,
}) => {
  await search(first);
  const other = await second(first);
  await enterRoom(other, "Règles du jumelage");
  await other.panel.getByLabel("Mentoré·es par mentor·e, au plus").fill("1");
  await other.panel.getByLabel("Mentoré·es par mentor·e, au plus").press("Tab");
  await other.panel.getByRole("button", { name: /^Garder/ }).click();
  await expect(other.panel.getByRole("button", { name: /^Garder/ })).toHaveCount(0);
  await expectRefused(first);
});

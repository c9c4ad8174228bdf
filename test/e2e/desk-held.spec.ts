import type { Page, Response, Route } from "@playwright/test";
import { lookAt, mentees } from "./desk-room.ts";
import { type DyadsTab, enterRoom, proposeDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

interface HeldReadings {
  /** How many are held back. */
  readonly held: () => number;
  readonly release: () => void;
}

/** Holds back every reading of the workbook until they are released. */
async function holdReadings(page: Page): Promise<HeldReadings> {
  let release = (): void => undefined;
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  let held = 0;
  await page.route("**/run", async (route) => {
    const { name } = route.request().postDataJSON() as { name: string };
    if (name.startsWith("read")) {
      held += 1;
      await isReleased;
    }
    await route.continue();
  });
  return { held: () => held, release };
}

/** What becomes of the calls that write decisions; the others go on. */
async function onDecisions(page: Page, become: (route: Route) => Promise<void>): Promise<void> {
  await page.route("**/run", async (route) => {
    const { name } = route.request().postDataJSON() as { name: string };
    await (name === "decide" ? become(route) : route.continue());
  });
}

/** The room, at the first dyad of the tab, by its mentee. */
async function atFirstDyad(preview: OpenPreview): Promise<{ dyads: DyadsTab; first: string }> {
  const dyads = await proposeDyads(preview);
  const [first = ""] = mentees(dyads, true);
  await enterRoom(preview, "Décider des dyades");
  await lookAt(preview, dyads, first);
  return { dyads, first };
}

test("whoever is clicked while the dyads are still being read is shown", async ({ preview }) => {
  const { page, panel, cell, openTab } = preview;
  await proposeDyads(preview);
  const readings = await holdReadings(page);
  const isSelection = (response: Response): boolean =>
    response.request().postData()?.includes("selection") === true;
  const firstAnswer = page.waitForResponse(isSelection);
  await enterRoom(preview, "Décider des dyades");
  await firstAnswer;
  await openTab(/mentor·es/);
  await cell("C4").click();
  await page.waitForResponse(isSelection);
  readings.release();
  await expect(panel.getByRole("heading", { name: "Julie Gagnon" })).toBeVisible();
});

test("a decision taken back while the dyads are read again is written too", async ({ preview }) => {
  const { page, panel, cell } = preview;
  const { dyads, first } = await atFirstDyad(preview);
  const status = cell(dyads.at("Statut", first));
  const readings = await holdReadings(page);
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(status).toHaveText("Confirmée");
  await expect.poll(readings.held).toBeGreaterThan(0);
  await panel.getByRole("button", { name: "Dyade précédente" }).click();
  await expect(panel.getByRole("heading", { level: 2, name: first })).toBeVisible();
  await panel.getByRole("button", { name: "Annuler la décision" }).click();
  readings.release();
  await expect(status).toHaveText("Proposée");
  await expect(panel.getByRole("alert")).toHaveCount(0);
});

test("a decision whose answer is lost and that stands in the tab is no loss", async ({ preview }) => {
  const { page, panel, cell } = preview;
  const { dyads, first } = await atFirstDyad(preview);
  await onDecisions(page, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(cell(dyads.at("Statut", first))).toHaveText("Confirmée");
  await expect(panel.getByText("1 dyade décidée sur")).toBeVisible();
  await expect(panel.getByText(/^Écriture de/)).toHaveCount(0);
  await expect(panel.getByRole("alert")).toHaveCount(0);
  await panel.getByRole("button", { name: "Dyade précédente" }).click();
  await expect(panel.getByText("Cette dyade est décidée.")).toBeVisible();
});

test("a decision that was not written leads back to its dyad", async ({ preview }) => {
  const { page, panel, cell } = preview;
  const { dyads, first } = await atFirstDyad(preview);
  await onDecisions(page, (route) => route.abort());
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(
    panel.getByText(`Une décision n’a pas été écrite : ${first}.`, { exact: false }),
  ).toBeVisible();
  await expect(cell(dyads.at("Statut", first))).toHaveText("Proposée");
  await page.unroute("**/run");
  await panel.getByRole("button", { name: `Revenir à la dyade de ${first}` }).click();
  await expect(panel.getByRole("heading", { level: 2, name: first })).toBeVisible();
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(cell(dyads.at("Statut", first))).toHaveText("Confirmée");
});

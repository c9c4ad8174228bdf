import { columnLetters } from "../../src/local/model/a1.ts";
import { enterRoom } from "./dyads-tab.ts";
import { MENTOR, ROOM, cellsOf, faults, inWindow, makeRota, metBy, rotaOf } from "./event-room.ts";
import { withIdleWorkers } from "./idle-workers.ts";
import { byMenu } from "./menu.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** Types into a cell of the tab that is open. */
async function type({ page, cell }: OpenPreview, row: number, column: number, text: string): Promise<void> {
  await cell(`${columnLetters(column)}${String(row + 1)}`).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("an event, from its rota to the pairing that its ballots lead to", async ({ preview }) => {
  const { panel, tab } = preview;
  await makeRota(preview);
  await expect(panel.getByText("Aucun meilleur choix de rencontres n’existe (vérifié).")).toBeVisible();
  const next = panel.locator(".actions .button.primary:visible");
  await expect(next).toHaveText(["Continuer\u00a0: le jour même"]);
  await expect(preview.cell("C2")).toHaveText("Tour 1");
  const first = await rotaOf(preview);
  expect(first.schedule.map((round) => round.length)).toEqual([24, 24, 24, 24, 24]);

  await next.click();
  await expect(next).toHaveText(["Cartes à imprimer"]);
  await panel.getByLabel("Tours déjà passés").fill("2");
  await expect(next).toHaveText(["Refaire la suite"]);
  await panel.getByText(/^Mentor·es/).click();
  const mentors = panel.locator("details", { hasText: /^Mentor·es/ });
  await mentors.getByLabel("Chercher un nom").fill("helene");
  await mentors.getByRole("checkbox", { name: MENTOR }).uncheck();
  await panel.getByRole("button", { name: "Refaire la suite" }).click();
  await expect(tab(/^Jumelage éclair/)).toHaveCount(2);
  await expect(panel.getByText("La suite est dans l’onglet")).toBeVisible();
  const again = await rotaOf(preview);
  expect(again.schedule.slice(0, 2)).toEqual(first.schedule.slice(0, 2));
  expect(metBy(again, MENTOR).slice(2)).toEqual(["", "", ""]);

  const cards = await inWindow(preview, "Cartes à imprimer");
  await expect(cards.getByRole("article")).toHaveCount(62);
  await expect(cards.getByRole("heading", { level: 1, name: MENTOR })).toHaveCount(0);
  await cards.close();
  await expect(next).toHaveText(["Continuer\u00a0: horloge"]);

  await panel.getByRole("button", { name: "Bulletins", exact: true }).click();
  await expect(panel.getByText("Aucun bulletin lu pour l’instant.")).toBeVisible();
  await panel.getByRole("button", { name: "Écrire un onglet de bulletins" }).click();
  await expect(tab(/^Bulletins/)).toHaveAttribute("aria-selected", "true");
  await expect(panel.getByRole("button", { name: "Relire les bulletins" })).toBeEnabled();
  const sheet = await cellsOf(preview, /^Bulletins/);
  const rowOf = (role: string, name: string): number =>
    sheet.findIndex((row) => row[0] === role && row[1] === name);
  const mentor = again.mentors.find(({ present }) => present)?.name ?? "";
  const [liked = "", refused = ""] = metBy(again, mentor);
  await type(preview, rowOf("Mentor·e", mentor), 2, liked);
  await type(preview, rowOf("Mentor·e", mentor), 7, refused);
  await type(preview, rowOf("Mentoré·e", liked), 2, mentor);

  await panel.getByRole("button", { name: "Relire les bulletins" }).click();
  await expect(panel.getByRole("heading", { name: "2 bulletins lus pour 2 personnes" })).toBeVisible();
  await panel.getByText("1 choix réciproque").click();
  await expect(panel.getByText(`${liked} et ${mentor}`)).toBeVisible();
  await panel.getByLabel("Poids des choix").fill("100");
  await panel.getByRole("button", { name: "Proposer de nouveau" }).click();
  await expect(tab(/^Dyades /)).toHaveAttribute("aria-selected", "true");
  await expect(panel.getByText(/mentoré·es sur 40 avec une proposition/)).toBeVisible();
  const dyads = await cellsOf(preview, /^Dyades /);
  const made = dyads.find((row) => row[1] === liked);
  expect(made?.[2]).toBe(mentor);
  expect(made?.[dyads[1]?.indexOf("Pourquoi") ?? -1]).toContain("Choix réciproque");

  // The check after an edit sees the ballots as the run did.
  await type(
    preview,
    dyads.findIndex((row) => row[1] === refused),
    2,
    mentor,
  );
  const column = dyads[1]?.indexOf("À surveiller") ?? -1;
  const watch = `${columnLetters(column)}${String(dyads.findIndex((row) => row[1] === refused) + 1)}`;
  await expect(preview.cell(watch)).toContainText("Conflit");
});

test("the rota is made in a worker and, where none can be made, is the same on the page", async ({
  preview,
}) => {
  const { page, panel, tab } = preview;
  let workers = 0;
  page.on("worker", () => (workers += 1));
  await makeRota(preview);
  const inWorker = await rotaOf(preview);
  expect(workers).toBe(1);
  await panel.locator("html").evaluate(() => {
    Reflect.deleteProperty(globalThis, "Worker");
  });
  await panel.getByRole("button", { name: "Faire l’horaire" }).click();
  await expect(tab(/^Jumelage éclair/)).toHaveCount(2);
  await expect(panel.getByRole("button", { name: "Faire l’horaire" })).toBeEnabled();
  expect(await rotaOf(preview)).toEqual(inWorker);
  expect(workers).toBe(1);
});

test("a rota under way can be cancelled, and leaves no tab", async ({ preview }) => {
  const { page, panel, tab } = preview;
  await enterRoom(preview, ROOM);
  await withIdleWorkers(panel);
  const make = panel.getByRole("button", { name: "Faire l’horaire" });
  for (const cancel of [
    () => panel.getByRole("button", { name: "Annuler" }).click(),
    () => page.keyboard.press("Escape"),
  ]) {
    await make.click();
    await expect(panel.getByRole("progressbar", { name: "Choix des rencontres…" })).toBeVisible();
    await expect(make).toBeDisabled();
    await cancel();
    await expect(panel.getByText("Calcul annulé\u00a0: rien n’en est écrit.")).toBeVisible();
    await expect(make).toBeEnabled();
  }
  await expect(tab(/^Jumelage éclair/)).toHaveCount(0);
});

test("says what to do where there is no rota yet", async ({ preview }) => {
  const { panel } = preview;
  await enterRoom(preview, ROOM);
  for (const step of ["Le jour même", "Horloge"]) {
    await panel.getByRole("button", { name: step, exact: true }).click();
    const told = panel.getByText("Il n’y a pas encore d’horaire dans ce classeur.");
    await expect(told.filter({ visible: true })).toHaveCount(1);
    await panel.getByRole("button", { name: "Continuer\u00a0: préparer" }).click();
    await expect(panel.getByRole("button", { name: "Faire l’horaire" })).toBeVisible();
  }
  await panel.getByText(/^Mentor·es/).click();
  await panel
    .locator("details", { hasText: /^Mentor·es/ })
    .getByRole("button", { name: "Ne cocher personne" })
    .click();
  await expect(panel.getByRole("button", { name: "Faire l’horaire" })).toBeDisabled();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`leaves axe nothing to say and nothing too wide, ${colorScheme}`, async ({ preview }) => {
    const { page } = preview;
    await makeRota(preview);
    const address = await page.locator("iframe").getAttribute("src");
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 300, height: 700 });
    await page.goto(address ?? "");
    await byMenu(page, ROOM);
    await expect(page.getByRole("button", { name: "Faire l’horaire" })).toBeVisible();
    for (const step of ["Préparer", "Le jour même", "Horloge", "Bulletins"]) {
      await page.getByRole("button", { name: step, exact: true }).click();
      await page.locator("details").evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute("open", "");
      });
      expect(await faults(page)).toEqual([]);
      expect(await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    }
  });
}

test("each person gets a link of their own to the ballot form, and the pre-filled one is kept", async ({
  preview,
}) => {
  const { panel, tab, cell } = preview;
  await enterRoom(preview, ROOM);
  await panel.getByRole("button", { name: "Bulletins", exact: true }).click();
  await panel.getByText("Un lien par personne").click();
  const field = panel.getByLabel("Lien prérempli du bulletin");
  const write = panel.getByRole("button", { name: "Écrire les liens dans un onglet" });
  await field.fill("https://example.org/");
  await expect(panel.getByRole("alert")).toContainText("Obtenir le lien prérempli");
  await expect(write).toBeDisabled();
  await field.fill("https://docs.google.com/forms/d/e/abc_1/viewform?usp=pp_url&entry.11=MOI");
  await write.click();
  await expect(tab("Liens vers le bulletin")).toHaveAttribute("aria-selected", "true");
  const name = await cell("B2").innerText();
  await expect(cell("D2")).toContainText(`entry.11=${encodeURIComponent(name)}`);
  await enterRoom(preview, ROOM);
  await panel.getByRole("button", { name: "Bulletins", exact: true }).click();
  await panel.getByText("Un lien par personne").click();
  await expect(field).toHaveValue(/entry\.11=MOI$/);
});

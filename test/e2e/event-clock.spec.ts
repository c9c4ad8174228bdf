import { pathToFileURL } from "node:url";
import { FAILURE, answerOnce } from "./answer-once.ts";
import { enterRoom } from "./dyads-tab.ts";
import { MENTOR, ROOM, faults, inWindow, makeRota, rotaOf } from "./event-room.ts";
import { expect, test } from "./preview.ts";

test("the clock counts a round down, rests, and goes on to the next", async ({ preview }) => {
  const { panel } = preview;
  await makeRota(preview);
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  const clock = panel.getByRole("timer");
  await expect(clock).toHaveText("8:00");
  await expect(panel.getByRole("heading", { name: "Tour 1 sur 5" })).toBeVisible();
  await panel.getByRole("button", { name: "Démarrer" }).click();
  await expect(panel.getByText("Le tour 1 commence.")).toBeVisible();
  await expect(clock).toHaveText(/^7:/);
  await panel.getByRole("button", { name: "Pause" }).click();
  const left = await clock.innerText();
  await panel.getByRole("button", { name: "Reprendre" }).click();
  await expect(clock).not.toHaveText(left);
  await panel.getByRole("button", { name: "Le jour même", exact: true }).click();
  await expect(clock).toBeHidden();
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  await expect(clock).toHaveText(/^[4-7]:/);
  await panel.getByRole("button", { name: "Tour suivant" }).click();
  await expect(panel.getByRole("heading", { name: "Tour 2 sur 5" })).toBeVisible();
  await expect(clock).toHaveText("8:00");
});

test("the clock goes on while other rooms are looked at, and after the panel is opened again", async ({
  preview,
}) => {
  const { page, panel } = preview;
  await makeRota(preview);
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  await panel.getByRole("button", { name: "Tour suivant" }).click();
  await panel.getByRole("button", { name: "Démarrer" }).click();
  await expect(panel.getByText("Le tour 2 commence.")).toBeVisible();
  for (const leave of [() => enterRoom(preview, "Réglages"), () => page.reload()]) {
    await leave();
    await enterRoom(preview, ROOM);
    await panel.getByRole("button", { name: "Horloge", exact: true }).click();
    await expect(panel.getByRole("heading", { name: "Tour 2 sur 5" })).toBeVisible();
    await expect(panel.getByRole("timer")).toHaveText(/^[67]:/);
    await expect(panel.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
  }
});

test("a clock that could not be kept goes on, says so, and is kept when asked again", async ({ preview }) => {
  const { page, panel } = preview;
  await makeRota(preview);
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  await answerOnce(panel, "keep", FAILURE);
  await panel.getByRole("button", { name: "Démarrer" }).click();
  await expect(panel.getByRole("alert")).toBeVisible();
  await expect(panel.getByText(/L’horloge continue ici, mais n’est pas gardée/)).toBeVisible();
  await expect(panel.getByRole("timer")).toHaveText(/^7:/);
  await enterRoom(preview, "Réglages");
  await enterRoom(preview, ROOM);
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  await panel.getByRole("button", { name: "La garder" }).click();
  await expect(panel.getByText(/L’horloge continue ici/)).toHaveCount(0);
  await expect(panel.getByRole("alert")).toHaveCount(0);
  await page.reload();
  await enterRoom(preview, ROOM);
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  await expect(panel.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
});

test("a title that could not be kept stays in its field, and is kept when asked again", async ({
  preview,
}) => {
  const { page, panel } = preview;
  await makeRota(preview);
  await panel.getByRole("button", { name: "Le jour même", exact: true }).click();
  const title = panel.getByLabel("Titre de l’événement");
  await answerOnce(panel, "keep", FAILURE);
  await title.fill("Rencontres de mars");
  await title.blur();
  await expect(panel.getByRole("alert")).toBeVisible();
  await expect(panel.getByText(/Ce titre n’est pas gardé/)).toBeVisible();
  await expect(title).toHaveValue("Rencontres de mars");
  await panel.getByRole("button", { name: "Le garder" }).click();
  await expect(panel.getByText(/Ce titre n’est pas gardé/)).toHaveCount(0);
  await expect(panel.getByRole("alert")).toHaveCount(0);
  await page.reload();
  await enterRoom(preview, ROOM);
  await panel.getByRole("button", { name: "Le jour même", exact: true }).click();
  await expect(title).toHaveValue("Rencontres de mars");
});

test("a round that ends rings once, unless the sound is off", async ({ preview }) => {
  const { page, panel } = preview;
  await page.clock.install();
  await page.reload();
  await makeRota(preview);
  await panel.locator("html").evaluate(() => {
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function count(at) {
      document.body.dataset["strokes"] = String(Number(document.body.dataset["strokes"] ?? "0") + 1);
      start.call(this, at);
    };
  });
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  const strokes = () => panel.locator("body").getAttribute("data-strokes");
  await panel.getByRole("button", { name: "Démarrer" }).click();
  await page.clock.runFor("07:10");
  await expect(panel.getByText("Il reste une minute.")).toBeVisible();
  expect(await strokes()).toBeNull();
  await page.clock.runFor("01:00");
  await expect(panel.getByText("Le tour est fini\u00a0: changez de table.")).toBeVisible();
  await expect(panel.getByRole("timer")).toHaveText("0:00");
  expect(await strokes()).toBe("3");
  await panel.getByLabel("Sonner à la fin du tour").uncheck();
  await panel.getByRole("button", { name: "Tour suivant" }).click();
  await panel.getByRole("button", { name: "Démarrer" }).click();
  await page.clock.runFor("08:10");
  await expect(panel.getByRole("timer")).toHaveText("0:00");
  expect(await strokes()).toBe("3");
});

test("the room reads the projection in the language of the programme, and each end leads on", async ({
  preview,
}) => {
  const { page, panel } = preview;
  await makeRota(preview);
  await panel.getByRole("button", { name: "English" }).click();
  await panel.getByRole("button", { name: "Clock", exact: true }).click();
  await expect(panel.getByRole("heading", { name: "Round 1 of 5" })).toBeVisible();
  const projected = await inWindow(preview, "Project");
  await expect(projected.getByText("Tour 1 sur 5")).toBeVisible();
  await expect(projected.getByText(/^En pause\u00a0: .* et /)).toBeVisible();
  await expect(projected.locator("html")).toHaveAttribute("lang", "fr");
  for (let round = 1; round < 5; round++) await panel.getByRole("button", { name: "Next round" }).click();
  await projected.close();
  await page.clock.install();
  await panel.getByRole("button", { name: "Start" }).click();
  await page.clock.runFor("08:10");
  await panel.locator(".button.primary", { hasText: "Continue: ballots" }).click();
  await expect(panel.getByRole("button", { name: "Ballots", exact: true })).toHaveAttribute(
    "aria-current",
    "step",
  );
});

test("the clock is projected in a window of its own, which follows the panel", async ({ preview }) => {
  const { page, panel } = preview;
  await makeRota(preview);
  const rota = await rotaOf(preview);
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  const projected = await inWindow(preview, "Projeter");
  await expect(projected).toHaveTitle("Mentorat de la Rive-aux-Érables");
  await expect(projected.getByRole("timer")).toHaveText("8:00");
  await expect(projected.getByRole("listitem")).toHaveCount(24);
  const first = projected.getByRole("listitem").first();
  await expect(first).toContainText(rota.mentors[rota.schedule[0]?.[0]?.mentor ?? -1]?.name ?? "?");
  await panel.getByRole("button", { name: "Démarrer" }).click();
  await expect(projected.getByText("Le tour 1 commence.")).toBeVisible();
  await expect(projected.getByRole("timer")).toHaveText(/^7:/);
  await enterRoom(preview, "Réglages");
  const left = await projected.getByRole("timer").innerText();
  await expect(projected.getByRole("timer")).not.toHaveText(left);
  await enterRoom(preview, ROOM);
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  await panel.getByRole("button", { name: "Tour suivant" }).click();
  await expect(projected.getByText("Tour 2 sur 5")).toBeVisible();
  await expect(projected.getByRole("timer")).toHaveText("8:00");
  expect(await faults(projected)).toEqual([]);
  await page.reload();
  await expect(projected.getByText(/Le panneau de Dyade s’est fermé/)).toBeVisible();
});

test("where the browser opens no window, the clock says so and the cards come as a file", async ({
  preview,
}) => {
  const { page, panel } = preview;
  await makeRota(preview);
  await panel.locator("html").evaluate(() => {
    globalThis.open = () => null;
  });
  await panel.getByRole("button", { name: "Horloge", exact: true }).click();
  await panel.getByRole("button", { name: "Projeter" }).click();
  await expect(panel.getByText(/Le navigateur n’a pas ouvert de fenêtre/)).toBeVisible();
  await panel.getByRole("button", { name: "Le jour même", exact: true }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    panel.getByRole("button", { name: "Cartes à imprimer" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("cartes.html");
  const saved = test.info().outputPath("cartes.html");
  await file.saveAs(saved);
  const opened = await page.context().newPage();
  await opened.goto(pathToFileURL(saved).href);
  await expect(opened.getByRole("article")).toHaveCount(63);
  await expect(opened.getByRole("heading", { level: 1, name: MENTOR })).toBeVisible();
  expect(await opened.evaluate(() => document.characterSet)).toBe("UTF-8");
});

test("each card stands alone on a page, with the title of the event and a ballot at its foot", async ({
  preview,
}) => {
  const { panel } = preview;
  await makeRota(preview);
  await panel.getByRole("button", { name: "Le jour même", exact: true }).click();
  await panel.getByLabel("Titre de l’événement").fill("Soirée éclair");
  await panel.getByLabel("Titre de l’événement").press("Tab");
  const cards = await inWindow(preview, "Cartes à imprimer");
  const card = cards
    .getByRole("article")
    .filter({ has: cards.getByRole("heading", { name: MENTOR, level: 1 }) });
  await expect(card).toContainText("Soirée éclair");
  await expect(card).toContainText("Mentor·e · Groupe Roy-Lemay");
  await expect(card.getByRole("row")).toHaveCount(6);
  await expect(
    card.getByRole("heading", { name: `Bulletin de ${MENTOR}, à remettre à la fin` }),
  ).toBeVisible();
  expect(await faults(cards)).toEqual([]);
  await cards.evaluate(() => {
    globalThis.print = () => {
      document.title = "printed";
    };
  });
  await cards.getByRole("button", { name: "Imprimer 63 cartes" }).click();
  await expect(cards).toHaveTitle("printed");
  const pages = ((await cards.pdf({ format: "Letter" })).toString("latin1").match(/\/Type \/Page\b/g) ?? [])
    .length;
  expect(pages).toBe(63);
});

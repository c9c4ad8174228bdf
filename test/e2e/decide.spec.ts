import { deleteLines } from "../../src/local/model/lines.ts";
import { AxeBuilder } from "@axe-core/playwright";
import { type DyadsTab, enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

/** Of the sample programme. */
const DYADS = 36;
/** Those whose dyads other weights would often part: they come first. */
const FRAGILE = ["Isabel Morales", "Nicolas Turcotte"];

/** The mentees in the order of the queue: the fragile dyads, then the others as the tab has them. */
function queueOf(dyads: DyadsTab): string[] {
  const placed = [...dyads.column("Mentor·e")].flatMap(([mentee, mentor]) => (mentor === "" ? [] : [mentee]));
  return [...FRAGILE, ...placed.filter((mentee) => !FRAGILE.includes(mentee))];
}

/** How many dyads of the tab have each status, as the file holds it. */
async function statusesIn(preview: OpenPreview): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const status of (await readDyads(preview)).column("Statut").values())
    counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

test("36 dyads are decided with the keyboard alone, one key a dyad", async ({ preview }) => {
  test.slow();
  const { page, panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(panel.getByText("Dyade 1 sur 36")).toBeAttached();
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys++;
    await page.keyboard.press(key);
  };
  const skip = panel.getByRole("button", { name: "Aller à la décision" });
  while (!(await skip.evaluate((button) => button === button.ownerDocument.activeElement)))
    await press("Tab");
  await press("Enter");
  const confirm = panel.getByRole("button", { name: "Confirmer", exact: true });
  await expect(confirm).toBeFocused();
  const before = keys;
  for (let place = 1; place <= DYADS; place++) {
    await expect(panel.getByText(new RegExp(`^Dyade ${String(place)} sur 36`))).toBeAttached();
    await press("Enter");
  }
  expect(keys - before).toBe(DYADS);
  // Four seconds for each key, and time to spare.
  expect(keys).toBeLessThan(45);
  await expect(panel.getByRole("heading", { name: "Toutes les dyades sont vues" })).toBeFocused();
  await expect(panel.getByText("36 confirmées · 0 refusée · 0 à discuter")).toBeVisible();
  await expect.poll(() => statusesIn(preview)).toEqual({ Confirmée: 36, "À placer": 4 });
});

test("a double click decides one dyad, not the next one unseen", async ({ preview }) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  const confirm = panel.getByRole("button", { name: "Confirmer", exact: true });
  await confirm.dblclick();
  await expect(panel.getByText(/^Dyade 2 sur 36/)).toBeAttached();
  await expect.poll(async () => (await statusesIn(preview))["Confirmée"]).toBe(1);
  await confirm.click();
  await expect(panel.getByText(/^Dyade 3 sur 36/)).toBeAttached();
  await expect.poll(async () => (await statusesIn(preview))["Confirmée"]).toBe(2);
});

test("the place of a mentor is told as in the tab, ties and all", async ({ preview }) => {
  const { panel } = preview;
  const dyads = await proposeDyads(preview);
  const places = dyads.column("Rang");
  await enterRoom(preview, "Décider des dyades");
  for (const mentee of queueOf(dyads).slice(0, 6)) {
    const place = places.get(mentee) ?? "";
    await expect(panel.getByText(mentee, { exact: true }).first()).toBeVisible();
    await panel.getByText("Voir les points").click();
    await expect(panel.locator(".points-of p").first()).toContainText(` sur 100 · ${place}`);
    await panel.getByRole("button", { name: "Dyade suivante" }).click();
  }
});

test("begins at what is undecided where the cursor is at nobody's dyad, else at the dyad of its row", async ({
  preview,
}) => {
  const { panel, cell } = preview;
  const dyads = await proposeDyads(preview);
  // The first row is of somebody without a mentor, and the panel itself goes there.
  await panel.getByRole("button", { name: "Voir les dyades" }).click();
  await expect(cell("A3")).toHaveText("À placer");
  await panel.getByRole("button", { name: "Décider des dyades" }).click();
  await expect(panel.getByText("Dyade 1 sur 36")).toBeAttached();
  const [alone = ""] = [...dyads.column("Mentor·e")].find(([, mentor]) => mentor === "") ?? [];
  const chosen = queueOf(dyads)[4] ?? "";
  for (const name of [chosen, alone, chosen]) {
    await cell(dyads.at("Mentoré·e", name)).click();
    await expect(panel.getByRole("heading", { level: 2, name: new RegExp(`^${name}`) })).toBeVisible();
  }
  await enterRoom(preview, "Rapport");
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText("Dyade 5 sur 36")).toBeAttached();
});

test("the arrows look without deciding, and a dyad to discuss comes back behind the others", async ({
  preview,
}) => {
  const { page, panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  const at = (place: number) =>
    expect(panel.getByText(new RegExp(`^Dyade ${String(place)} sur 36`))).toBeAttached();
  await at(1);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await at(3);
  // All that the tab says is to be watched, and the one topic that they share of three.
  await expect(panel.getByText("Consentement à demander\u00a0: Dominic Frigon")).toBeVisible();
  await expect(panel.getByText("Stratégie, vision et gouvernance", { exact: true }).first()).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await at(2);
  await page.keyboard.press("ArrowLeft");
  await at(1);
  await panel.getByRole("button", { name: "À discuter", exact: true }).click();
  await at(2);
  await panel.getByRole("button", { name: "Refuser", exact: true }).click();
  await at(3);
  await expect(panel.getByText("1 dyade décidée sur 36")).toBeVisible();
  await expect
    .poll(() => statusesIn(preview))
    .toEqual({ "À discuter": 1, Refusée: 1, Proposée: 34, "À placer": 4 });
});

test("the dyads without reservation are confirmed all at once, after one question", async ({ preview }) => {
  const { page, panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  const ask = panel.getByRole("button", { name: /^Confirmer les \d+ sans réserve$/ });
  const number = Number(/\d+/.exec(await ask.innerText())?.[0]);
  expect(number).toBeGreaterThan(1);
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/run")) calls.push((request.postDataJSON() as { name: string }).name);
  });
  // Escape, or another decision, takes the question back.
  await ask.click();
  await page.keyboard.press("Escape");
  await expect(panel.getByText(/dyades prennent le statut/)).toHaveCount(0);
  await expect(ask).toBeFocused();
  await ask.click();
  await page.keyboard.press("ArrowRight");
  await expect(panel.getByText(/dyades prennent le statut/)).toHaveCount(0);
  await ask.click();
  await expect(
    panel.getByText(`${String(number)} dyades prennent le statut « Confirmée », toutes à la fois ou aucune.`),
  ).toBeVisible();
  await ask.click();
  await expect(panel.getByText(`${String(number)} dyades sont confirmées.`)).toBeVisible();
  expect(await statusesIn(preview)).toEqual({ Confirmée: number, Proposée: DYADS - number, "À placer": 4 });
  expect(calls.filter((name) => name === "decide")).toHaveLength(1);
});

test("the bar of the decision takes no more than a fifth of the panel, initials or not", async ({
  preview,
}) => {
  const { panel } = preview;
  await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  const initials = panel.getByLabel(/vos initiales/);
  await expect(initials).toBeVisible();
  const share = () =>
    panel
      .locator(".actions")
      .evaluate((bar) => bar.clientHeight / bar.ownerDocument.documentElement.clientHeight);
  expect(await share()).toBeLessThan(0.2);
  await initials.fill("A. P.");
  await enterRoom(preview, "Rapport");
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText("Décidé par\u00a0: A. P.")).toBeVisible();
  expect(await share()).toBeLessThan(0.2);
});

test("of two panels that decide at once neither overwrites the other, and the second is told", async ({
  preview: first,
}) => {
  const dyads = await proposeDyads(first);
  const page = await first.page.context().newPage();
  await page.goto(first.page.url());
  const second: OpenPreview = { ...first, page, panel: page.frameLocator("iframe") };
  for (const each of [first, second]) {
    await enterRoom(each, "Décider des dyades");
    await expect(each.panel.getByText(/^Dyade 1 sur 36/)).toBeAttached();
  }
  const [mentee = ""] = queueOf(dyads);
  const status = async () => (await readDyads(first)).column("Statut").get(mentee);
  await first.panel.getByRole("button", { name: "Refuser", exact: true }).click();
  await expect.poll(status).toBe("Refusée");
  await second.panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(second.panel.getByText(`Une décision n’a pas été écrite : ${mentee}`)).toBeVisible();
  expect(await status()).toBe("Refusée");
  // All or none: one row that somebody else changed keeps the others from being confirmed with it.
  await first.panel.getByRole("button", { name: /^Confirmer les/ }).click();
  await first.panel.getByRole("button", { name: /^Confirmer les/ }).click();
  await expect(first.panel.getByText(/dyades sont confirmées/)).toBeVisible();
});

test("a decision on a row that somebody deleted makes no row of it, says so, and the queue goes on", async ({
  preview,
}) => {
  const { panel } = preview;
  const dyads = await proposeDyads(preview);
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText(/^Dyade 1 sur 36/)).toBeAttached();
  const [gone = "", next = ""] = queueOf(dyads);
  await preview.rearrange((workbook) => {
    const sheet = workbook.sheets.at(-1);
    const row = sheet?.rows.findIndex((cells) => cells[1]?.value === gone) ?? -1;
    if (sheet !== undefined) deleteLines(workbook, sheet, "row", row, 1);
  });
  const confirm = panel.getByRole("button", { name: "Confirmer", exact: true });
  await confirm.click();
  await expect(panel.getByText(`Une décision n’a pas été écrite : ${gone}`)).toBeVisible();
  expect((await readDyads(preview)).rowsOf(gone)).toEqual([]);
  await confirm.click();
  await expect.poll(async () => (await readDyads(preview)).column("Statut").get(next)).toBe("Confirmée");
});

test("the panel opens again where the programme stands", async ({ preview }) => {
  const { page, panel } = preview;
  await expect(panel.getByRole("button", { name: /^Jumeler, en cours/ })).toContainText(
    "Aucune dyade proposée",
  );
  await proposeDyads(preview);
  await page.reload();
  await expect(panel.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  await expect(panel.getByRole("button", { name: /^Jumeler, fait/ })).toContainText(
    "36 proposées · 4 sans mentor·e",
  );
  await expect(panel.getByRole("button", { name: /^Décider, en cours/ })).toContainText("0 sur 36");
  await panel.getByRole("button", { name: "Continuer : décider des dyades" }).click();
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(panel.getByText("1 dyade décidée sur 36")).toBeVisible();
  await expect(panel.getByText(/^Écriture de/)).toHaveCount(0);
  await page.reload();
  await expect(panel.getByRole("button", { name: /^Décider, en cours/ })).toContainText("1 sur 36");
  await expect(panel.getByRole("button", { name: /^Présenter, en cours/ })).toContainText("0 sur 1");
  await panel.getByRole("button", { name: /^Présenter/ }).click();
  await panel.getByLabel(/^Présentée/).check();
  await panel.getByRole("button", { name: "Menu", exact: true }).click();
  await panel.getByRole("button", { name: "Revenir à l’accueil" }).click();
  await expect(panel.getByRole("button", { name: /^Présenter, fait/ })).toContainText("1 sur 1");
  expect((await new AxeBuilder({ page }).include("iframe").analyze()).violations).toEqual([]);
});

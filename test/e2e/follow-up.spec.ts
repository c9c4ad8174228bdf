import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "@playwright/test";
import { readerOf } from "../../src/local/reader.ts";
import type { Sheet } from "../../src/local/model/workbook.ts";
import { proposeCommand } from "../../src/local/propose/propose.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { formTab } from "./form-tab.ts";
import { daysAgo } from "./confirmed-programme.ts";
import { byMenu, prepare } from "./menu.ts";
import { type OpenPreview, expect, test as base } from "./preview.ts";

/**
 * The sample programme after its pairing: two dyads were confirmed two months ago, one is locked
 * and undecided, and three of the four people have answered the pulse. One mentee is unhappy, the other two are well.
 */
const test = base.extend({
  workbook: async ({ project, sample }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), "dyade-follow-up-"));
    const out = path.join(folder, "programme.xlsx");
    const { words } = readerOf({ LANG: "fr_CA.UTF-8" });
    await proposeCommand([sample, "--out", out], {
      words,
      locale: "fr",
      onProgress: () => undefined,
      project,
    });
    const opened = await openWorkbook(out);
    const { sheets } = opened.workbook;
    const dyads = sheets.at(-1);
    if (dyads === undefined) throw new Error("no dyads tab");
    const header = dyads.rows[1]?.map((cell) => cell?.value) ?? [];
    const at = (name: string): number => header.indexOf(name);
    const made = dyads.rows.slice(2).filter((row) => row[at("Mentor·e")]?.value);
    const confirmed = made.slice(0, 2);
    for (const row of confirmed) {
      row[at("Statut")] = { value: "Confirmée" };
      row[at("Décidé le")] = { value: daysAgo(60), format: "@" };
    }
    const locked = made[2];
    if (locked !== undefined) locked[at("Statut")] = { value: "Verrouillée" };
    const key = (row: Sheet["rows"][number] | undefined, name: string) =>
      String(row?.[at(name)]?.value ?? "");
    const [unhappy, well] = confirmed;
    const good = { met: "Oui", fit: "Oui, il me convient", help: "Non, tout va bien" };
    sheets.push(
      formTab("pulse", 900, "Réponses au suivi", [
        {
          on: `${daysAgo(20)} 09:00:00`,
          email: key(unhappy, "dyade:mentee"),
          name: key(unhappy, "Mentoré·e"),
          met: "Pas encore",
          fit: "Non, il ne me convient pas",
          help: "Oui",
        },
        {
          ...good,
          on: `${daysAgo(19)} 09:00:00`,
          email: key(well, "dyade:mentee"),
          name: key(well, "Mentoré·e"),
          "met-on": daysAgo(50),
        },
        {
          ...good,
          on: `${daysAgo(18)} 09:00:00`,
          email: key(well, "dyade:mentor"),
          name: key(well, "Mentor·e"),
        },
        { ...good, on: `${daysAgo(18)} 09:00:00`, email: "inconnu@ailleurs.example", name: "Une inconnue" },
      ]),
    );
    await opened.save(out);
    await use(out);
    await rm(folder, { recursive: true });
  },
});

async function enter({ panel }: OpenPreview, room: string): Promise<void> {
  await byMenu(panel, room);
}

function panelFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error("no panel");
  return frame;
}

async function sheetNamed({ file }: OpenPreview, name: RegExp): Promise<Sheet> {
  const sheet = (await openWorkbook(file)).workbook.sheets.filter((one) => name.test(one.name)).at(-1);
  if (sheet === undefined) throw new Error(`no tab ${String(name)}`);
  return sheet;
}

const texts = ({ rows }: Sheet): string[][] =>
  rows.map((row) => row.map((cell) => String(cell?.value ?? "")));

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
}

test("introduces the dyads that were confirmed, in the coordinator's own mail", async ({ preview }) => {
  const { panel, page } = preview;
  await enter(preview, "Présenter les dyades");
  await expect(panel.getByRole("heading", { name: "2 dyades à présenter" })).toBeVisible();
  // The programme is called as its spreadsheet is; nobody has said who writes.
  await expect(panel.getByRole("textbox", { name: "Nom du programme" })).toHaveValue(
    "Mentorat de la Rive-aux-Érables",
  );
  await expect(panel.getByText("Il manque le nom du programme.")).toHaveCount(0);
  await expect(panel.getByText("Il manque le nom de la coordination.")).toBeVisible();
  const merge = panel.getByRole("button", { name: "Écrire l’onglet Présentations" });
  await expect(merge).toBeDisabled();
  await expect(merge).toHaveAccessibleDescription(/Complétez d’abord les noms/);
  await expectNoViolations(page);

  const body = panel.getByRole("textbox", { name: "Texte" });
  const first = await body.inputValue();
  await body.fill(`${first}\n{score}`);
  await expect(panel.getByText("{score}\u00a0: inconnu")).toBeVisible();
  await body.fill(first);
  await panel.getByRole("textbox", { name: "Nom du programme" }).fill("Mentorat Rive-aux-Érables");
  await panel.getByRole("textbox", { name: "Votre nom" }).fill("Ana, coordination");
  await panel.getByRole("button", { name: "Garder ce message" }).click();
  await expect(panel.getByText("Le message est gardé")).toBeVisible();

  await panelFrame(page).evaluate(() => {
    HTMLAnchorElement.prototype.click = function click() {
      document.body.dataset["followed"] = this.href;
    };
  });
  // Of the first dyad, the mentee left the question on consent blank.
  await expect(panel.getByText("Demandez d’abord le consentement du ou de la mentoré·e.")).toBeVisible();
  const messages = panel.getByRole("button", { name: /^Ouvrir le courriel/ });
  await expect(messages.first()).toBeDisabled();
  await messages.nth(1).click();
  const link = new URL((await panel.locator("body").getAttribute("data-followed")) ?? "");
  expect(link.protocol).toBe("mailto:");
  expect(link.pathname.split(",")).toHaveLength(2);
  expect(link.searchParams.get("subject")).toContain("Mentorat Rive-aux-Érables");
  expect(link.searchParams.get("body")).toMatch(/^Bonjour .+, bonjour .+,\r\n/);
  expect(link.searchParams.get("body")).not.toMatch(/onflit|score|\{/i);

  const card = panel.locator(".draft").first();
  const [buttons, introduced] = [
    await card.locator(".draft-buttons").boundingBox(),
    await card.locator(".tick").boundingBox(),
  ];
  if (buttons === null || introduced === null) throw new Error("Both are shown.");
  expect(introduced.y - buttons.y - buttons.height).toBeGreaterThanOrEqual(8);

  await merge.click();
  await expect(preview.tab("Présentations")).toBeVisible();
  const [header = [], ...rows] = texts(await sheetNamed(preview, /^Présentations/));
  expect(header.slice(0, 3)).toEqual(["Mentoré·e", "Courriel mentoré·e", "Mentor·e"]);
  // Whoever did not consent yet is not in it.
  expect(rows.filter((row) => row[0] !== "")).toHaveLength(1);

  // The message is kept with the workbook
  await page.reload();
  await enter(preview, "Présenter les dyades");
  await panel.getByText("Voir le message").first().click();
  await expect(panel.getByText("Ana, coordination").first()).toBeVisible();
});

test("tells who needs a call, ends one dyad with dignity, and counts the year without naming anybody", async ({
  preview,
}) => {
  const { panel, page, cell } = preview;
  const links = texts(await sheetNamed(preview, /^Liens$/));
  const before = texts(await sheetNamed(preview, /^Dyades /));
  await enter(preview, "Suivi");
  await expect(panel.getByRole("heading", { name: "1 dyade à appeler" })).toBeVisible();
  await expect(panel.getByText("Le jumelage ne convient pas, selon le ou la mentoré·e.")).toBeVisible();
  await expect(panel.getByText("Pas de première rencontre après 60 jours.")).toBeVisible();
  await panel.getByText("1 réponse à vérifier").click();
  await expect(panel.getByText("Une inconnue")).toBeVisible();
  await expectNoViolations(page);

  await panel.getByRole("button", { name: "Écrire l’onglet Suivi" }).click();
  await expect(preview.tab(/^Suivi \d{4}/)).toHaveAttribute("aria-selected", "true");
  const followed = texts(await sheetNamed(preview, /^Suivi /));
  const note = followed[1]?.indexOf("Notes de la coordination") ?? -1;
  const column = String.fromCharCode("A".charCodeAt(0) + note);
  await cell(`${column}3`).dblclick();
  await page.keyboard.type("appelée mardi");
  await page.keyboard.press("Enter");
  await expect(cell(`${column}3`)).toHaveText("appelée mardi");

  await panel
    .getByRole("button", { name: /^Mettre fin à la dyade/ })
    .first()
    .click();
  await expect(panel.getByRole("combobox", { name: "Raison" })).toBeFocused();
  await expectNoViolations(page);
  await page.keyboard.press("Escape");
  await expect(panel.getByRole("button", { name: /^Mettre fin à la dyade/ }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Annuler" }).click();
  await expect(panel.getByRole("button", { name: /^Mettre fin à la dyade/ }).first()).toBeFocused();
  await page.keyboard.press("Enter");
  await panel.getByRole("textbox", { name: "En vos mots" }).fill("Deux rythmes");
  await panel.getByRole("button", { name: "Mettre fin à la dyade", exact: true }).click();
  await expect(panel.getByText("Les deux personnes redeviennent disponibles.")).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Aucun appel à faire" })).toBeVisible();

  // The pair is a past one, its row of the dyads tab is free, and nobody else's has moved
  const after = texts(await sheetNamed(preview, /^Liens$/)).filter((row) => row.some((text) => text !== ""));
  const added = after.at(-1) ?? [];
  expect(after.slice(0, -1)).toEqual(links.filter((row) => row.some((text) => text !== "")));
  expect(added[1]).toBe("dyade passée");
  expect(added[3]).toBe(
    `Du ${daysAgo(60)} au ${daysAgo(0)}. Le jumelage ne convient pas\u00a0: Deux rythmes`,
  );
  const now = texts(await sheetNamed(preview, /^Dyades /));
  const changed = now.flatMap((row, index) => (row.join("\t") === before[index]?.join("\t") ? [] : [index]));
  const first = before.findIndex((row) => row[0] === "Confirmée");
  expect(now[first]?.[0]).toBe("Refusée");
  // Row 1 counts the dyads
  const rows = changed.filter((row) => row > 0);
  expect(rows.filter((row) => now[row]?.slice(0, 3).join() !== before[row]?.slice(0, 3).join())).toEqual([
    first,
  ]);

  // Repair is offered, and tells what it would do; nothing moves before it is asked to
  await panel.getByRole("button", { name: "Voir comment ajuster les dyades" }).click();
  await expect(
    panel.getByRole("heading", { level: 1, name: "Ajuster après un départ ou un refus" }),
  ).toBeVisible();
  await panel.getByRole("button", { name: "Chercher", exact: true }).click();
  await expect(panel.getByRole("heading", { name: /changements?$/ })).toBeVisible();
  await expect(panel.getByText("34 dyades restent telles quelles")).toBeVisible();
  expect(texts(await sheetNamed(preview, /^Dyades /))).toEqual(now);
  await enter(preview, "Suivi");

  // Its end and the notes stand in the next follow-up tab
  await panel.getByRole("button", { name: "Écrire l’onglet Suivi" }).click();
  await expect(panel.getByText("Vos notes y sont reprises.")).toBeVisible();
  const next = texts(await sheetNamed(preview, /^Suivi /));
  const ended = next.find((row) => row[0] === "Terminée");
  expect(ended).toContain("appelée mardi");
  expect(ended).toContain("Le jumelage ne convient pas\u00a0: Deux rythmes");

  await enter(preview, "Bilan annuel");
  const lacking = panel.getByRole("region", { name: "Ce qui manque au bilan" });
  await expect(lacking).toContainText(/Confirmez vos dyades\s: \d+ ne sont pas décidées/);
  await expect(panel.getByRole("row", { name: "Dyades formées 2", exact: true })).toBeVisible();
  await expect(panel.getByRole("row", { name: "Dyades terminées 1", exact: true })).toBeVisible();
  await expect(panel.getByRole("cell", { name: "moins de 5" }).first()).toBeVisible();
  await expectNoViolations(page);
  await panel.getByRole("button", { name: "Écrire l’onglet du bilan" }).click();
  await expect(preview.tab(/^Bilan \d{4}/)).toBeVisible();
  const report = texts(await sheetNamed(preview, /^Bilan /)).flat();
  expect(report).toContain("40");
  expect(report.join()).not.toMatch(/Deux rythmes|@/);
  await lacking.getByRole("button", { name: "Décider des dyades" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Décider des dyades" })).toBeVisible();
});

base("says what to do before any dyad is confirmed, in English and in the dark", async ({ preview }) => {
  const { panel, page } = preview;
  await page.emulateMedia({ colorScheme: "dark" });
  await enter(preview, "Suivi");
  await expect(panel.getByText("Proposez d’abord des dyades")).toBeVisible();
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(preview.tab(/^Dyades /)).toHaveAttribute("aria-selected", "true");

  await panel.getByRole("button", { name: "English" }).click();
  const rooms = [
    ["Introduce the dyads", "Give a dyad the status “Confirmée”"],
    ["Follow-up", "Give a dyad the status “Confirmée”"],
    ["Yearly report", "fewer than 5"],
  ] as const;
  for (const [room, told] of rooms) {
    await enter(preview, room);
    await expect(panel.getByText(told).first()).toBeVisible();
    await expectNoViolations(page);
    const spare = await panel.locator("html").evaluate((html) => html.clientWidth - html.scrollWidth);
    expect(spare).toBeGreaterThanOrEqual(0);
  }
});

import { AxeBuilder } from "@axe-core/playwright";
import { FAILURE, answerOnce } from "./answer-once.ts";
import { type DyadsTab, enterRoom, proposeDyads, readDyads } from "./dyads-tab.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

async function typeIn({ page, cell }: OpenPreview, name: string, text: string): Promise<void> {
  await cell(name).dblclick();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(cell(name)).toHaveText(text);
}

/** Names a committee in the rules. */
async function nameCommittee(preview: OpenPreview, ...members: string[]): Promise<void> {
  const { panel } = preview;
  await enterRoom(preview, "Règles du jumelage");
  const field = panel.getByLabel("Qui donne son avis");
  await field.fill(members.join("\n"));
  await field.blur();
  const keep = panel.getByRole("button", { name: "Garder ces choix" });
  await keep.click();
  await expect(keep).toHaveCount(0);
}

/** Names a committee in the rules, and proposes with it. */
async function proposeFor(preview: OpenPreview, ...members: string[]): Promise<DyadsTab> {
  await nameCommittee(preview, ...members);
  return proposeDyads(preview);
}

test("a committee of three says what it thinks, and Décider begins where it is divided", async ({
  preview,
}) => {
  const { page, panel, cell } = preview;
  const dyads = await proposeFor(preview, "MR", "Luc Bélanger", "Karine Ouellet");
  const [, , , , , divided = ""] = [...dyads.column("Mentor·e")].flatMap(([mentee, mentor]) =>
    mentor === "" ? [] : [mentee],
  );
  await typeIn(preview, dyads.at("Avis\u00a0: MR", divided), "Pour");
  await typeIn(preview, dyads.at("Avis\u00a0: Luc Bélanger", divided), "Contre");
  await cell("A1").click();
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText("1 sur 36", { exact: true })).toBeVisible();
  await expect(panel.getByRole("heading", { name: divided })).toBeVisible();
  await expect(panel.getByText("2 avis sur 3")).toBeVisible();
  await expect(panel.getByText("Pour\u00a0: MR")).toBeVisible();
  await expect(panel.getByText("Contre\u00a0: Luc Bélanger")).toBeVisible();
  await expect(panel.getByText("Pas encore d’avis\u00a0: Karine Ouellet")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
  expect(violations).toEqual([]);

  // Somebody of the committee says it here.
  await panel.getByLabel("Décidé par (vos initiales, facultatif)").fill("m. r.");
  await expect(panel.getByLabel("Votre avis (MR)")).toBeVisible();
  await panel.getByRole("button", { name: "Dyade suivante" }).click();
  await panel.getByLabel("Votre avis (MR)").selectOption("À discuter");
  await expect(panel.getByText("À discuter\u00a0: MR")).toBeVisible();
  const opinions = (await readDyads(preview)).column("Avis\u00a0: MR");
  expect([...opinions.values()].filter((text) => text !== "").sort()).toEqual(["Pour", "À discuter"]);

  // Another mentor beside the one of the dyad, with the price.
  await panel.getByText("Choisir quelqu’un d’autre").click();
  const compare = panel.getByText(/^Comparer avec /).first();
  await compare.click();
  const table = panel.locator("details.compared table");
  await expect(table.locator("thead th")).toHaveCount(2);
  await expect(table.locator("td .quiet").first()).toHaveText(/^\d+(,\d)? sur \d+(,\d)?$/);
});

test("Confirmer says who agreed, and who has left the committee owes no opinion", async ({ preview }) => {
  const { panel, cell } = preview;
  const dyads = await proposeFor(preview, "MR", "Luc Bélanger", "Karine Ouellet");
  const [[mentee = "", mentor = ""] = [], , , [other = ""] = []] = [...dyads.column("Mentor·e")].filter(
    ([, name]) => name !== "",
  );
  await typeIn(preview, dyads.at("Avis\u00a0: MR", mentee), "Pour");
  await typeIn(preview, dyads.at("Avis\u00a0: Luc Bélanger", mentee), "Pour");
  await nameCommittee(preview, "MR");
  await cell(dyads.at("Mentoré·e", mentee)).click();
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText("1 avis sur 1")).toBeVisible();
  await expect(panel.getByText("Pour\u00a0: MR et Luc Bélanger (hors comité)")).toBeVisible();
  await expect(panel.getByText("Pas encore d’avis")).toHaveCount(0);
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(
    panel.getByText(`Confirmée\u00a0: ${mentee} et ${mentor}, avec l’accord de MR et Luc Bélanger.`),
  ).toBeVisible();
  // Decided, it says so, and leads to the next one.
  await cell(dyads.at("Mentor·e", other)).click();
  await expect(panel.getByRole("heading", { level: 2, name: other })).toBeVisible();
  await cell(dyads.at("Mentor·e", mentee)).click();
  await expect(panel.getByText("Cette dyade est décidée.")).toBeVisible();
  await panel.getByRole("button", { name: "Passer à la prochaine à décider" }).click();
  await expect(panel.getByText("Cette dyade est décidée.")).toHaveCount(0);
});

test("who is of the dyad is not counted, and a column that was renamed is asked for", async ({ preview }) => {
  const { panel, cell } = preview;
  const names = await proposeDyads(preview);
  const [[mentee = "", mentor = ""] = []] = [...names.column("Mentor·e")].filter(([, name]) => name !== "");
  const dyads = await proposeFor(preview, "MR", mentor);
  await typeIn(preview, dyads.at("Avis\u00a0: MR", mentee), "Pour");
  await typeIn(preview, dyads.at(`Avis\u00a0: ${mentor}`, mentee), "Pour");
  await cell(dyads.at("Mentoré·e", mentee)).click();
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText("1 avis sur 1")).toBeVisible();
  await expect(panel.getByText(`Pour\u00a0: MR et ${mentor} (ne compte pas)`)).toBeVisible();
  await expect(
    panel.getByText(`${mentor} ne devrait pas juger cette dyade\u00a0: en fait partie.`),
  ).toBeVisible();
  await expect(panel.getByText(`Le compte des avis laisse de côté ${mentor}.`)).toBeVisible();
  const title = dyads.at("Avis\u00a0: MR", mentee).replace(/\d+$/, "2");
  await typeIn(preview, title, "Mon avis");
  await enterRoom(preview, "Décider des dyades");
  await expect(panel.getByText(/^Cet onglet n’a plus la colonne d’avis de MR/)).toBeVisible();
  await expect(panel.getByText(/^Confirmer les \d+ sans réserve/)).toHaveCount(0);
  await panel.getByRole("button", { name: "English" }).click();
  await expect(panel.getByText("Give it back its title (“Avis\u00a0: MR”)")).toBeVisible();
  await panel.getByRole("button", { name: "Français" }).click();
  await panel.getByRole("button", { name: "Règles du jumelage" }).click();
  await expect(panel.getByRole("heading", { level: 1, name: "Règles du jumelage" })).toBeVisible();
});

test("an opinion, an agreement and a committee are not said before they are written, and can be tried again", async ({
  preview,
}) => {
  const { panel, cell } = preview;
  await enterRoom(preview, "Règles du jumelage");
  const field = panel.getByLabel("Qui donne son avis");
  await field.fill("MR");
  await field.blur();
  await answerOnce(panel, "saveSettings", FAILURE);
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(panel.getByRole("alert")).toBeVisible();
  await expect(panel.getByText("Vos choix sont gardés")).toHaveCount(0);
  await expect(field).toHaveValue("MR");
  const dyads = await proposeFor(preview, "MR");
  const [[mentee = "", mentor = ""] = []] = [...dyads.column("Mentor·e")].filter(([, name]) => name !== "");
  await cell(dyads.at("Mentoré·e", mentee)).click();
  await enterRoom(preview, "Décider des dyades");
  await panel.getByLabel("Décidé par (vos initiales, facultatif)").fill("MR");
  const mine = panel.getByLabel("Votre avis (MR)");
  await answerOnce(panel, "editTab", FAILURE);
  await mine.selectOption("Pour");
  await expect(panel.getByRole("alert")).toBeVisible();
  await expect(panel.getByText("Pour\u00a0: MR")).toHaveCount(0);
  await expect(mine).toHaveValue("");
  await mine.selectOption("Pour");
  await expect(panel.getByText("Pour\u00a0: MR")).toBeVisible();
  await expect(panel.getByRole("alert")).toHaveCount(0);

  // The agreement is told once the dyad is confirmed, and not before.
  const told = panel.getByText(`Confirmée\u00a0: ${mentee} et ${mentor}, avec l’accord de MR.`);
  await answerOnce(panel, "decide", FAILURE);
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(panel.getByText(/^Une décision n’a pas été écrite/)).toBeVisible();
  await expect(told).toHaveCount(0);
  expect((await readDyads(preview)).column("Statut").get(mentee)).toBe("Proposée");
  await panel.getByRole("button", { name: `Revenir à la dyade de ${mentee}` }).click();
  await panel.getByRole("button", { name: "Confirmer", exact: true }).click();
  await expect(told).toBeVisible();
});

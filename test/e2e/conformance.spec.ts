import AxeBuilder from "@axe-core/playwright";
import { liveProject } from "../conformance/live-host.ts";
import type { Project } from "../../src/local/project.ts";
import { type OpenPreview, expect, test as preview } from "./preview.ts";

const test = preview.extend<object, { project: Project }>({
  project: [async ({}, use) => use(liveProject), { scope: "worker" }],
});

/** The preview runs executions one by one, so that none finds the lock taken. */
const ONE_BY_ONE = ["L1"];

async function faultsOf({ page }: OpenPreview): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(["iframe", "main"]).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

test("checks everything, says what differs, writes the tab, and gives the results to copy", async ({
  preview,
}) => {
  const { panel, tab, page } = preview;
  expect(await faultsOf(preview)).toEqual([]);
  await panel.getByRole("button", { name: "Tout vérifier" }).focus();
  await page.keyboard.press("Enter");
  await expect(panel.getByRole("status").first()).toContainText("conformes", { timeout: 240_000 });
  const differing = await panel.locator("li.differs strong").allInnerTexts();
  expect(differing).toEqual(ONE_BY_ONE);
  await expect(tab("Résultats")).toBeVisible();
  await expect(tab(/^~/)).toHaveCount(0);
  const text = await panel.getByRole("textbox", { name: "Les résultats" }).inputValue();
  const { format, cases } = JSON.parse(text) as { format: string; cases: { id: string }[] };
  expect(format).toBe("dyade-conformance/1");
  expect(cases.length).toBeGreaterThan(80);
  expect(await faultsOf(preview)).toEqual([]);

  await panel.getByRole("button", { name: "Préparer (O1)" }).click();
  await expect(tab("~O1")).toBeVisible();
  await preview.cell("A2").dblclick();
  await page.keyboard.type("mot");
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "C’est fait (O1)" }).click();
  await expect(panel.locator("li.agrees", { hasText: "Taper dans une cellule" })).toBeVisible();
  await expect(tab("~O1")).toHaveCount(0);

  const opening = page.waitForEvent("popup");
  await panel.getByRole("button", { name: "Ouvrir la fenêtre (S9)" }).click();
  await expect((await opening).locator("body")).toHaveText("Dyade");
  await panel.getByRole("button", { name: "Oui (S9)" }).click();
  await expect(panel.locator("li.agrees", { hasText: "il peut y écrire" })).toBeVisible();
});

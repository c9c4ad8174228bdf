import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { readRota } from "../../src/core/event/rota-state.ts";
import type { Rota } from "../../src/core/event/rota.ts";
import { openWorkbook } from "../../src/local/workbook/open.ts";
import { enterRoom } from "./dyads-tab.ts";
import { type OpenPreview, expect } from "./preview.ts";

export const ROOM = "Jumelage éclair";
export const MENTOR = "Hélène Roy";

/** The cells of a tab as the preview saved them. */
export async function cellsOf({ file }: OpenPreview, name: RegExp): Promise<string[][]> {
  const sheet = (await openWorkbook(file)).workbook.sheets.filter((one) => name.test(one.name)).at(-1);
  return (sheet?.rows ?? []).map((row) => row.map((cell) => String(cell?.value ?? "")));
}

export async function rotaOf(preview: OpenPreview): Promise<Rota> {
  const rota = readRota({ rows: await cellsOf(preview, /^Jumelage éclair/) });
  if (rota === null) throw new Error("no rota");
  return rota;
}

/** Whom a mentor meets, round by round. */
export function metBy({ schedule, mentors, mentees }: Rota, name: string): string[] {
  return schedule.map((round) => {
    const sitting = round.find(({ mentor }) => mentors[mentor]?.name === name);
    return (sitting?.mentees ?? []).map((mentee) => mentees[mentee]?.name ?? "").join();
  });
}

/** The window that a button of the panel opens beside it. */
export async function inWindow({ page, panel }: OpenPreview, button: string): Promise<Page> {
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    panel.getByRole("button", { name: button }).click(),
  ]);
  return opened;
}

export async function makeRota(preview: OpenPreview): Promise<void> {
  const { panel, tab } = preview;
  await enterRoom(preview, ROOM);
  await panel.getByLabel("Tours", { exact: true }).fill("5");
  await panel.getByRole("button", { name: "Faire l’horaire" }).click();
  await expect(tab(/^Jumelage éclair/)).toHaveCount(1);
  await expect(panel.getByText("Onglet «\u00a0Jumelage éclair")).toBeVisible();
}

/** What axe finds wrong on a page, by rule. */
export async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

import type { Page } from "@playwright/test";
import { byMenu, prepare } from "./menu.ts";
import { type OpenPreview, expect, test } from "./preview.ts";

async function enter({ panel }: OpenPreview, room: string): Promise<void> {
  await byMenu(panel, room);
}

/** The calls of the server's functions that the panel makes from now on. */
function callsOf(page: Page): string[] {
  const calls: string[] = [];
  page.on("request", (request) => {
    if (!request.url().endsWith("/run")) return;
    const { name } = request.postDataJSON() as { name: string };
    calls.push(name);
  });
  return calls;
}

const READINGS = ["readDyadsTabs", "readWorkbook"];

test("every room reads each of its sources once when it is entered", async ({ preview }) => {
  test.slow();
  const { panel, page } = preview;
  await prepare(panel);
  await panel.getByRole("button", { name: "Proposer les dyades" }).click();
  await expect(preview.tab(/^Dyades /)).toHaveAttribute("aria-selected", "true", { timeout: 20_000 });
  const calls = callsOf(page);
  const rooms: readonly [string, readonly string[]][] = [
    ["Questions à copier", ["readWorkbook"]],
    ["Besoins et offres", ["readWorkbook"]],
    ["Comparer deux", ["readDyadsTabs"]],
    ["Répertoire", ["readWorkbook"]],
    ["Demandes", READINGS],
    ["Jumelage éclair", ["readWorkbook"]],
    ["Présenter les dyades", READINGS],
    ["Suivi", READINGS],
    ["Bilan annuel", READINGS],
  ];
  for (const [room, expected] of rooms) {
    calls.length = 0;
    await enter(preview, room);
    await expect.poll(() => [...calls].sort(), String(room)).toEqual(expected);
    await expect(panel.locator(".spinner")).toHaveCount(0);
    expect([...calls].sort(), String(room)).toEqual(expected);
  }
  // Whoever reads again in Suivi sees the people, the pulses and the dyads of now.
  await enter(preview, "Suivi");
  await expect(panel.locator(".spinner")).toHaveCount(0);
  calls.length = 0;
  await panel.getByRole("button", { name: "Relire le classeur" }).click();
  await expect.poll(() => [...calls].sort()).toEqual(READINGS);
});

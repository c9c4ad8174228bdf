import type { FrameLocator, Page } from "playwright";
import type { SidebarWords } from "../../core/messages/fr/sidebar.ts";
import type { Stage } from "./stage.ts";
import { WORDS } from "./words.ts";

export type Room = keyof SidebarWords["rooms"]["names"];

/** Proposes the dyads from the panel beside the workbook, and waits for their tab. */
export async function propose({ page, language }: Stage): Promise<void> {
  const panel = page.frameLocator("iframe");
  const { home, setup } = WORDS[language].sidebar;
  await panel.getByRole("button", { name: new RegExp(`^${home.stages.pair}`) }).click();
  await panel.getByRole("button", { name: setup.propose }).click();
  await page.getByRole("tab", { name: /^Dyades \d/, selected: true }).waitFor();
  await panel.getByRole("heading", { level: 1 }).waitFor();
}

/** Goes to a room of the panel, alone or beside the workbook. */
export async function enterRoom(
  panel: Page | FrameLocator,
  { rooms }: SidebarWords,
  room: Room,
): Promise<void> {
  const { name } = rooms.names[room];
  await panel.getByRole("button", { name: rooms.title, exact: true }).click();
  const item = panel.locator(".menu-item").filter({ hasText: new RegExp(`^${name}`) });
  await panel.locator("details").filter({ has: item }).locator("summary").click();
  await item.click();
  await panel.getByRole("heading", { level: 1, name }).waitFor();
}

import type { FrameLocator, Page } from "@playwright/test";

type Panel = FrameLocator | Page;

/** Goes to a screen by the menu, whose lines are folded. @param name how the name of the screen begins. */
export async function byMenu(panel: Panel, name: string): Promise<void> {
  await panel.getByRole("button", { name: "Menu", exact: true }).click();
  const item = panel.locator(".menu-item").filter({ hasText: new RegExp(`^${name}`) });
  await panel.locator("details").filter({ has: item }).locator("summary").click();
  await item.click();
}

/** Goes to the screen before a run. */
export async function prepare(panel: Panel): Promise<void> {
  await byMenu(panel, "Préparer les dyades");
}

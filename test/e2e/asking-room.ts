import type { Frame, Page } from "@playwright/test";
import { formTab } from "./form-tab.ts";
import { enterRoom } from "./dyads-tab.ts";
import { type OpenPreview, expect } from "./preview.ts";

function panelFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (frame === undefined) throw new Error("no panel");
  return frame;
}

/** What the panel opens beside itself is kept, and not opened. */
export async function keepOpened(page: Page): Promise<() => Promise<readonly string[]>> {
  const frame = panelFrame(page);
  await frame.evaluate(() => {
    const opened: string[] = [];
    Object.assign(window, { opened });
    HTMLAnchorElement.prototype.click = function () {
      opened.push(this.href);
    };
  });
  return () => frame.evaluate(() => (window as unknown as { opened: string[] }).opened);
}

/** The people answer the form, which feeds a tab of its own. */
export async function answer(
  { rearrange }: OpenPreview,
  answers: Parameters<typeof formTab>[3],
): Promise<void> {
  await rearrange((workbook) => {
    const others = workbook.sheets.filter(({ name }) => name !== "Acceptations");
    workbook.sheets.splice(
      0,
      workbook.sheets.length,
      formTab("acceptance", 901, "Acceptations", answers),
      ...others,
    );
  });
}

/** The room, with a name to sign the messages with, and its settings folded. */
export async function enterAsking(preview: OpenPreview): Promise<void> {
  const { panel } = preview;
  await enterRoom(preview, "Demander avant de confirmer");
  await panel.getByLabel("Votre nom, ou celui de l’équipe").fill("Ana");
  await panel.getByRole("button", { name: "Garder ces choix" }).click();
  await expect(panel.getByText("Ces choix sont gardés avec le classeur.")).toBeVisible();
  await panel.getByText("Comment demander").click();
}

/** Of the form, pre-filled. */
export const address = "https://docs.google.com/forms/d/e/1F/viewform?usp=pp_url&entry.1=MOI&entry.2=MENTOR";

import type { Page } from "playwright";
import type { Stage } from "./stage.ts";
import { WORDS } from "./words.ts";

/** What is taken of the sheet, without the panel beside it. */
const ROTA_PART = { width: 1034, height: 400 };
const CARDS_PART = { width: 790, height: 520 };
/** A tab is in the programme's language, whatever the panel's: one picture serves both. */
const TABS = { rota: "jumelage-eclair.png", cards: "cartes.png" };

/** The rota, the cards, and the clock of the second round, begun. */
export async function holdEvent(panel: Page, { language, page, take }: Stage): Promise<void> {
  const { event } = WORDS[language];
  const shown = async (tab: RegExp, file: string, part: typeof ROTA_PART): Promise<void> => {
    await page.getByRole("tab", { name: tab, selected: true }).waitFor();
    if (language === "fr") await take(page, file, part);
  };
  await panel.getByRole("button", { name: event.plan.make }).click();
  await panel.getByText(event.figures.best).waitFor();
  await shown(/^Jumelage éclair/, TABS.rota, ROTA_PART);
  await panel.getByRole("button", { name: event.steps.day }).click();
  await panel.getByRole("button", { name: event.day.cards }).click();
  await shown(/^Cartes/, TABS.cards, CARDS_PART);
  await panel.getByRole("button", { name: event.steps.clock }).click();
  await panel.getByRole("button", { name: event.clock.next }).click();
  await panel.getByRole("button", { name: event.clock.start }).click();
  await panel.getByText(event.clock.began(2)).waitFor();
}

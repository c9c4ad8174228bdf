import type { Page } from "playwright";
import type { Stage } from "./stage.ts";
import { WORDS } from "./words.ts";

/** What is taken of the sheet, without the panel beside it. */
const ROTA_PART = { width: 1034, height: 400 };
const CARDS_PART = { width: 790, height: 1000 };
/** Tabs and cards are in the programme's language, whatever the panel's: one picture serves both. */
const FILES = { rota: "jumelage-eclair.png", cards: "cartes.png" };

/** The rota, the cards, and the clock of the second round, begun. */
export async function holdEvent(panel: Page, { language, page, take }: Stage): Promise<void> {
  const { event } = WORDS[language];
  await panel.getByRole("button", { name: event.plan.make }).click();
  await panel.getByText(event.figures.best).waitFor();
  await page.getByRole("tab", { name: /^Jumelage éclair/, selected: true }).waitFor();
  if (language === "fr") await take(page, FILES.rota, ROTA_PART);
  await panel.getByRole("button", { name: event.steps.day, exact: true }).click();
  const [cards] = await Promise.all([
    panel.waitForEvent("popup"),
    panel.getByRole("button", { name: event.day.cards }).click(),
  ]);
  await cards.setViewportSize(CARDS_PART);
  if (language === "fr") await take(cards, FILES.cards, CARDS_PART);
  await cards.close();
  await panel.getByRole("button", { name: event.steps.clock, exact: true }).click();
  await panel.getByRole("button", { name: event.clock.next }).click();
  await panel.getByRole("button", { name: event.clock.start }).click();
  await panel.getByText(event.clock.news("began", 2)).waitFor();
}

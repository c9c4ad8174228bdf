import { enterRoom, propose } from "./rooms.ts";
import type { Size, Stage } from "./stage.ts";
import { WORDS } from "./words.ts";

/** What the Marketplace asks of a screenshot; it takes five of a language at most. */
export const LISTING_WINDOW: Size = { width: 1280, height: 800 };
/** A row of the dyads tab that has a mentor and others to choose from. */
const MENTOR = "C8";

/** Takes the pictures of the listing: the workbook with the panel beside it. Their names have the order of the listing. */
export async function takeListing(stage: Stage): Promise<void> {
  const { page, take } = stage;
  const words = WORDS[stage.language];
  const panel = page.frameLocator("iframe");

  await propose(stage);
  await take(page, "1-dyads.png");

  await page.getByRole("gridcell", { name: MENTOR, exact: true }).click();
  await enterRoom(panel, words.sidebar, "decide");
  await panel.locator(".person").first().waitFor();
  await take(page, "3-review.png");

  await enterRoom(panel, words.sidebar, "report");
  await panel.locator(".heat-map").waitFor();
  await take(page, "5-report.png");

  await page.getByRole("tab", { name: "Réponses – mentoré·es" }).click();
  await enterRoom(panel, words.sidebar, "needs");
  await panel.locator(".need-bar").first().waitFor();
  await take(page, "2-needs.png");

  await enterRoom(panel, words.sidebar, "event");
  await panel.getByRole("button", { name: words.event.plan.make }).click();
  await page.getByRole("tab", { name: /^Jumelage éclair/, selected: true }).waitFor();
  await panel.getByText(words.event.figures.best).waitFor();
  await take(page, "4-event.png");
}

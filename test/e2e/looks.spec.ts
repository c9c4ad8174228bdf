import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { ROOM_GROUPS } from "../../sidebar/room-list.ts";
import { sidebar as en } from "../../src/core/messages/en/sidebar.ts";
import { sidebar as fr } from "../../src/core/messages/fr/sidebar.ts";
import { expect, test } from "./preview.ts";

// A trace keeps every node that axe looks at, and doubles its time
test.use({ trace: "off" });
test.slow();

const expectSoon = expect.configure({ timeout: 20_000 });

/** Each view as it is looked at: in one language by day, in the other by night. */
const LOOKS = [
  { language: "fr", colorScheme: "light", words: fr },
  { language: "en", colorScheme: "dark", words: en },
] as const;

/** What is the moment's and not the view's. */
function moments(page: Page): Locator[] {
  return [page.getByText(/\d{4}-\d\d-\d\d/)];
}

/** By how much a view is wider than its window, with letters of that size. */
function overflow(page: Page, fontSize: string): Promise<number> {
  return page.locator("html").evaluate((html, size) => {
    html.style.fontSize = size;
    return html.scrollWidth - html.clientWidth;
  }, fontSize);
}

async function expectSound(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(faults, name).toEqual([]);
  // Letters twice as large, as a browser's own setting makes them, then as they are
  expect([await overflow(page, "32px"), await overflow(page, "")], name).toEqual([0, 0]);
}

for (const { language, colorScheme, words } of LOOKS) {
  test(`every view looks as it was agreed on, 300 px wide: ${language}, ${colorScheme}`, async ({
    preview: { page },
  }) => {
    const look = async (name: string): Promise<void> => {
      await expectSound(page, name);
      await page.locator("h1").evaluate((heading) => {
        heading.blur();
      });
      await expect(page).toHaveScreenshot(`${language}-${name}.png`, {
        fullPage: true,
        mask: moments(page),
        animations: "disabled",
        maxDiffPixelRatio: 0.01,
      });
    };
    const address = await page.locator("iframe").getAttribute("src");
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 300, height: 700 });
    await page.goto(address ?? "");
    await page.getByRole("button", { name: language === "fr" ? "Français" : "English" }).click();
    const propose = page.getByRole("button", { name: words.setup.propose });
    await expectSoon(propose).toBeEnabled();
    await look("setup");
    await propose.click();
    await expectSoon(page.getByRole("button", { name: words.result.show })).toBeEnabled();
    await look("result");
    const menu = page.getByRole("button", { name: words.rooms.title, exact: true });
    await menu.click();
    await look("menu");
    for (const room of ROOM_GROUPS.flatMap(({ rooms }) => rooms)) {
      await page.getByRole("button", { name: new RegExp(`^${words.rooms.names[room].name}`) }).click();
      await expectSoon(
        page.getByRole("heading", { level: 1, name: words.rooms.names[room].name }),
      ).toBeVisible();
      await expectSoon(page.locator(".spinner, [aria-busy='true']")).toHaveCount(0);
      await look(room);
      await menu.click();
    }
  });
}

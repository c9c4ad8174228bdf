import type { Frame, Page } from "@playwright/test";
import { writeDoubtful } from "./doubtful-workbook.ts";
import { enterRoom } from "./dyads-tab.ts";
import { type OpenPreview, expect, test as base } from "./preview.ts";

const test = base.extend({
  workbook: async ({}, use, info) => {
    const file = info.outputPath("doubtful.xlsx");
    await writeDoubtful(file, "fr");
    await use(file);
  },
});

/** More stops than any room has. */
const MOST_STOPS = 400;

/** The frame in which the panel runs. */
function panelFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (frame === undefined) throw new Error("No panel.");
  return frame;
}

/** What a person can act on in the room, each marked with a number; of radio buttons of one name one is enough. */
function markActions(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const actions = [
      ...document.querySelectorAll<HTMLElement>(
        "main :is(a[href], button, input, select, textarea, summary)",
      ),
    ];
    const names = new Set<string>();
    return actions
      .filter((element) => element.checkVisibility() && !element.matches(":disabled"))
      .filter((element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
        const isFirst = !names.has(element.name);
        names.add(element.name);
        return isFirst;
      })
      .map((element) => {
        element.dataset["reach"] =
          element instanceof HTMLInputElement && element.type === "radio"
            ? element.name
            : String(Math.random());
        return element.dataset["reach"];
      });
  });
}

/** Where the focus is: the mark of the action, and whether it can be seen. */
function focusIn(frame: Frame): Promise<{ mark: string; isSeen: boolean; text: string } | null> {
  return frame.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused.closest("main") === null) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom } = focused.getBoundingClientRect();
    const isOnScreen = bottom > 0 && top < innerHeight;
    const isDrawn = outlineStyle !== "none" && parseFloat(outlineWidth) >= 1;
    const name =
      focused instanceof HTMLInputElement && focused.type === "radio"
        ? focused.name
        : focused.dataset["reach"];
    return { mark: name ?? "", isSeen: isDrawn && isOnScreen, text: focused.outerHTML.slice(0, 160) };
  });
}

/** Opens what is folded, with the keyboard, until nothing is. */
async function unfold({ page }: OpenPreview, frame: Frame): Promise<void> {
  const folded = "main details:not([open]) > summary";
  for (
    let count = await frame.locator(folded).count();
    count > 0;
    count = await frame.locator(folded).count()
  ) {
    await frame.locator(folded).first().focus();
    await page.keyboard.press("Enter");
    await expect(frame.locator(folded)).toHaveCount(count - 1);
  }
}

for (const room of ["Vos questions", "Règles du jumelage", "Questions à trancher", "Onglet Coordination"])
  test(`every action of ${room} is reached by the Tab key alone, and seen`, async ({ preview }) => {
    test.slow();
    const { page, panel } = preview;
    await enterRoom(preview, room);
    await expect(panel.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(panel.locator(".spinner")).toHaveCount(0);
    const frame = panelFrame(page);
    await unfold(preview, frame);
    const actions = await markActions(frame);
    expect(actions.length).toBeGreaterThan(0);
    await frame.locator("h1").evaluate((heading: HTMLElement) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    const reached = new Set<string>();
    for (let stop = 0; stop < MOST_STOPS && reached.size < actions.length; stop++) {
      await page.keyboard.press("Tab");
      const focus = await focusIn(frame);
      if (focus === null) break;
      expect(focus.isSeen, focus.text).toBe(true);
      reached.add(focus.mark);
    }
    const left = actions.filter((mark) => !reached.has(mark));
    const texts = await Promise.all(
      left.map((mark) =>
        frame.locator(`[data-reach="${mark}"]`).evaluate(({ outerHTML }) => outerHTML.slice(0, 160)),
      ),
    );
    expect(texts).toEqual([]);
  });

test("where the button that was pressed goes, the keyboard stays in its place", async ({ preview }) => {
  const { page, panel } = preview;
  await enterRoom(preview, "Règles du jumelage");
  const frame = panelFrame(page);
  const place = () => frame.evaluate(() => document.activeElement?.closest(".actions, main")?.className);
  await panel.getByLabel("Une personne", { exact: true }).fill("Marc Dion");
  await panel.getByLabel("Une autre personne", { exact: true }).fill("Inès Roy");
  await panel.getByRole("button", { name: "Ne pas les jumeler" }).press("Enter");
  // What was done is said where it was asked for, on the screen.
  const said = panel.getByText("Marc Dion et Inès Roy ne seront pas jumelé·es", { exact: false });
  await expect(said).toBeInViewport();
  await expect(panel.getByRole("status").filter({ has: said })).toBeFocused();
  const bands = panel.getByLabel("Très bon ●●●●, à partir de", { exact: true });
  await bands.fill("72");
  await bands.press("Tab");
  const keep = panel.getByRole("button", { name: "Garder ces choix" });
  await keep.press("Enter");
  await expect(keep).toHaveCount(0);
  expect(await place()).toBe("actions");
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("button", { name: "Préparer les dyades" })).toBeFocused();
});

test("a button that was off while the panel worked has the keyboard again", async ({ preview }) => {
  const { panel } = preview;
  await enterRoom(preview, "Questions à trancher");
  const again = panel.getByRole("button", { name: "Vérifier de nouveau" });
  await again.evaluate((button) => {
    new MutationObserver(() => {
      button.dataset["turned"] = String(Number(button.dataset["turned"] ?? 0) + 1);
    }).observe(button, { attributeFilter: ["disabled"] });
  });
  await again.press("Enter");
  // Off, then on.
  await expect(again).toHaveAttribute("data-turned", "2");
  await expect(again).toBeFocused();
});

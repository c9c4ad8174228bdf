import { expect, test } from "./preview.ts";

test("a long label of the next thing to do leaves the small button beside it", async ({
  preview: { panel },
}) => {
  await expect(panel.getByRole("heading", { level: 1, name: "Accueil" })).toBeVisible();
  const next = panel.locator(".actions > .primary");
  await next.evaluate((button) => {
    button.textContent = "Continuer\u00a0: voir comment vos questions sont lues";
  });
  const [label, reread] = [await next.boundingBox(), await panel.locator(".button-icon").boundingBox()];
  if (label === null || reread === null) throw new Error("Both buttons are shown.");
  expect(reread.y).toBeLessThan(label.y + label.height);
  expect(reread.x).toBeGreaterThanOrEqual(label.x + label.width);
});

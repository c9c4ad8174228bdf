import type { OpenPreview } from "./preview.ts";

/** The same workbook open in a second browser tab. */
export async function second(preview: OpenPreview): Promise<OpenPreview> {
  const page = await preview.page.context().newPage();
  await page.goto(preview.page.url());
  return { ...preview, page, panel: page.frameLocator("iframe") };
}

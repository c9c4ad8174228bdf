import type { FrameLocator, Page } from "@playwright/test";

/** A worker that never answers makes a run that lasts as long as one likes. */
export async function withIdleWorkers(panel: Page | FrameLocator): Promise<void> {
  await panel.locator("html").evaluate(() => {
    Object.assign(globalThis, { Worker: EventTarget });
    Object.assign(EventTarget.prototype, { postMessage: () => undefined, terminate: () => undefined });
  });
}

import { chromium as playwright } from "playwright";
import type { Work } from "../../sidebar/worker.ts";
import { scriptOf } from "../../src/local/sidebar-worker.ts";
import { buildSidebar } from "../../tools/build-sidebar.ts";
import { chromium } from "../../tools/chromium.ts";

/**
 * Times so many calls of a worker of the panel in Chromium, each awaited, from the question to the answer. The first call
 * of each problem starts the worker as well.
 * @returns milliseconds, for each problem and call.
 */
export async function timeInWorker(
  work: Work,
  problems: readonly unknown[],
  calls: number,
): Promise<number[][]> {
  const script = scriptOf(await buildSidebar());
  const browser = await playwright.launch(await chromium());
  const times: number[][] = [];
  for (const problem of problems) {
    const page = await browser.newPage();
    times.push(await page.evaluate(timeCalls, { script, work, problem, calls }));
    await page.close();
  }
  await browser.close();
  return times;
}

interface Calls {
  readonly script: string;
  readonly work: string;
  readonly problem: unknown;
  readonly calls: number;
}

/** Runs in the page. */
async function timeCalls({ script, work, problem, calls }: Calls): Promise<number[]> {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const times: number[] = [];
  let worker: Worker | null = null;
  for (let call = 0; call < calls; call++) {
    const start = performance.now();
    const asked: Worker = (worker ??= new Worker(address, { name: work }));
    await new Promise<void>((resolve, reject) => {
      asked.onmessage = ({ data }) => {
        if (data.type === "done") resolve();
        else if (data.type === "failed") reject(new Error(data.message));
      };
      asked.postMessage(problem);
    });
    times.push(performance.now() - start);
  }
  return times;
}

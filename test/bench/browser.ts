import { readFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { type Browser, type Page, chromium as playwright } from "playwright";
import { scriptOf } from "../../src/local/sidebar-worker.ts";
import { buildSidebar } from "../../tools/build-sidebar.ts";
import { chromium } from "../../tools/chromium.ts";
import { programmeOf } from "./programme.ts";
import { STAGES, type StageTimes } from "./stages.ts";

type Size = readonly [mentees: number, mentors: number, mostSeats: number];

/** Mentees, mentors and the seats of each: the sizes of the README. */
const SIZES: readonly Size[] = [
  [500, 150, 1],
  [2000, 700, 1],
  [5000, 1500, 1],
  [10_000, 3000, 1],
  [10_000, 10_000, 1],
];

/**
 * Prints what a whole run takes in the panel's worker, in Chromium: from the snapshot sent to the outcome received,
 * processor time of the page's process, and its largest memory; then the share of each stage, from a run of its own.
 */
export async function benchBrowser(): Promise<void> {
  const { outputFiles } = buildSync({
    entryPoints: ["test/bench/stages-worker.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
  });
  const stages = outputFiles[0]?.text ?? "";
  const panel = scriptOf(await buildSidebar());
  const browser = await playwright.launch(await chromium());
  console.log(
    "\nA whole run in the panel's worker, in Chromium, one seat each: s of the processor, peak in GB",
  );
  for (const size of SIZES) {
    const before = await rendererTime(browser);
    const page = await browser.newPage();
    const outcome = await page.evaluate(ask, {
      script: panel,
      name: "pairing",
      message: { snapshot: JSON.stringify(programmeOf(...size)) },
    });
    if (!String(outcome).includes('"kind":"proposal"')) throw new Error("No proposal was made.");
    const { seconds, gigabytes } = await rendererTime(browser);
    await page.close();
    const times = await stageTimes(await browser.newPage(), stages, size);
    const sum = STAGES.reduce((total, stage) => total + times[stage], 0);
    const shares = STAGES.map((stage) => `${stage} ${String(Math.round((100 * times[stage]) / sum))} %`);
    console.log(
      `${`${String(size[0])} × ${String(size[1])}`.padEnd(16)} ${(seconds - before.seconds).toFixed(1).padStart(6)} s ${gigabytes.toFixed(1).padStart(5)} GB  ${shares.join(", ")}`,
    );
  }
  await browser.close();
}

async function stageTimes(page: Page, script: string, message: Size): Promise<StageTimes> {
  const times = await page.evaluate(ask, { script, name: "stages", message });
  await page.close();
  return times as StageTimes;
}

/** What the pages took so far in seconds of the processor, and the largest memory of any that is there. */
async function rendererTime(browser: Browser): Promise<{ seconds: number; gigabytes: number }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  return {
    seconds: renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    gigabytes: Math.max(0, ...renderers.map(({ id }) => peakOf(id))),
  };
}

/** The largest memory of a process in gigabytes, as Linux counts it. */
function peakOf(process: number): number {
  const [, kilobytes = "NaN"] =
    /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(process)}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1e6;
}

interface Asked {
  readonly script: string;
  readonly name: string;
  readonly message: unknown;
}

/** Runs in the page: one call of a worker. */
async function ask({ script, name, message }: Asked): Promise<unknown> {
  const worker = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })), { name });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data?.type === "failed") reject(new Error(data.message));
      else if (data?.type === "done") resolve(data.result);
      else if (data?.type !== "progress") resolve(data);
    };
    worker.onerror = ({ message: text }) => {
      reject(new Error(text));
    };
    worker.postMessage(message);
  });
}

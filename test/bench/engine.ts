import { fork } from "node:child_process";
import { buildSync } from "esbuild";
import { INSTANCES } from "./instances.ts";
import type { Instance } from "./instances.ts";
import { MEASURE, MEASURE_RIVALS } from "./measure.ts";
import type { Measured, MeasuredRivals } from "./measure.ts";
import { withoutScipy } from "./scipy.ts";

/** What is measured is bundled as the add-on ships it. */
const BUNDLE = "out/bench/one.mjs";

const COLUMNS = [14, 32, 9, 8, 8, 10, 10, 10, 9, 9] as const;

/** An instance with what was measured on it. */
export interface EngineRow {
  readonly instance: Instance;
  readonly measured: Measured & MeasuredRivals;
}

/** Prints the engine's table and gives it, one process for each instance so that none warms another up. */
export async function benchEngine(wanted: readonly string[]): Promise<EngineRow[]> {
  const rows: EngineRow[] = [];
  const missing = withoutScipy();
  buildSync({
    entryPoints: ["test/bench/one.ts"],
    outfile: BUNDLE,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2020",
  });
  console.log(
    "Matching engine: whole `assign`, proof and its check included, bundled as shipped, warm; medians in ms.",
  );
  console.log(
    "Ours and scipy take turns; the ratio is the median of the turns. The npm packages run in a process of their own.",
  );
  if (missing !== undefined) console.log(`No scipy here, so that column is empty: ${missing}`);
  console.log("");
  line(
    "instance",
    "what",
    "ours",
    "first",
    "scipy",
    "munkres",
    "lin-sum-a",
    "ours/scipy",
    "to reach",
    "memory",
  );
  for (const instance of INSTANCES) {
    if (wanted.length > 0 && !wanted.some((name) => instance.name.startsWith(name))) continue;
    const engine = await apart<Measured>(MEASURE, instance.name);
    const measured = { ...engine, ...(await apart<MeasuredRivals>(MEASURE_RIVALS, instance.name)) };
    rows.push({ instance, measured });
    print(instance, measured);
  }
  console.log("");
  console.log(
    "first: the first call in its process, in ms. memory: peak of the process during our calls over what it",
  );
  console.log(
    "took with the scores alone, as a part of the scores. –: not run, since it would take minutes.",
  );
  return rows;
}

function print({ name, what, reach, seed }: Instance, measured: Measured & MeasuredRivals): void {
  const { ours, first, scipy, munkres, linearSum, ratio, memory } = measured;
  const ms = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(value < 100 ? 1 : 0));
  const told = ratio === undefined ? "–" : `${ratio.toFixed(2)}${ratio <= reach ? "" : " !"}`;
  const share = `${String(Math.round(100 * memory))} %`;
  line(
    name,
    `${what} (${String(seed)})`,
    ms(ours),
    ms(first),
    ms(scipy),
    ms(munkres),
    ms(linearSum),
    told,
    `≤ ${String(reach)}`,
    share,
  );
}

function line(...cells: readonly string[]): void {
  const [name = "", what = "", ...numbers] = cells;
  const padded = numbers.map((cell, index) => cell.padStart(COLUMNS[index + 2] ?? 9));
  console.log(`${name.padEnd(COLUMNS[0])} ${what.padEnd(COLUMNS[1])} ${padded.join(" ")}`);
}

/** What the process of one role and instance sends. */
function apart<T extends object>(role: string, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = fork(BUNDLE, [role, name], { execArgv: [] });
    let sent: T | undefined;
    child.on("message", (message: T) => (sent = message));
    child.on("error", reject);
    child.on("exit", (status) => {
      if (sent) resolve(sent);
      else reject(new Error(`${role} ${name} ended with status ${String(status)}`));
    });
  });
}

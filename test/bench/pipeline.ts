import { spawnSync } from "node:child_process";
import { buildSync } from "esbuild";
import { Printed } from "./printed.ts";

/** What is measured is bundled as the add-on ships it. */
const BUNDLE = "out/bench/pipeline-one.mjs";

/** Prints the times of intake, scoring and links, and gives the text; one process for each row, cold as the Worker of a run is. */
export function benchPipeline(): string {
  const printed = new Printed();
  buildSync({
    entryPoints: ["test/bench/pipeline-one.ts"],
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2020",
  });
  const row = (...what: readonly string[]): void => {
    const { stdout } = spawnSync(process.execPath, [BUNDLE, ...what], {
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
    });
    printed.say(stdout.trimEnd());
  };
  printed.say("\nTabs, columns and criteria chosen, people read; processor time, as below");
  row("intake", "1000", "60");
  row("intake", "10000", "60");
  printed.say("\nScores of all pairs, answers read included");
  row("scores", "500", "150");
  row("scores", "2000", "700");
  row("scores", "2000", "2000");
  row("text", "1000", "100", "2000");
  printed.say("\nReporting-line conflicts of all pairs, the Links tab read included");
  row("links", "5000", "20000", "7", "same");
  row("links", "5000", "20000", "2", "same");
  row("links", "2500", "10000", "2", "alike");
  row("links", "5000", "20000", "2", "alike");
  return printed.text;
}

import { spawn } from "node:child_process";
import { createRequire } from "node:module";

/** What a command of clasp printed, and how it ended. */
export interface ClaspOutcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command of clasp in a folder, and waits for its end. */
export type Clasp = (args: readonly string[], folder: string) => Promise<ClaspOutcome>;

/** The script that the package of clasp runs as its command; it is what the package exports, too. */
const ENTRY = createRequire(import.meta.url).resolve("@google/clasp");

/**
 * Clasp as a script that Node runs: no shell and no `npx`, which Windows starts in ways of its own.
 *
 * @param before what Node is given before the script.
 * @param env the environment of the command.
 */
export function claspOf(
  entry = ENTRY,
  {
    before = [],
    env = process.env,
  }: { readonly before?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): Clasp {
  return (args, cwd) =>
    new Promise((done, fail) => {
      const child = spawn(process.execPath, [...before, entry, ...args], {
        cwd,
        env,
        // Nothing to read from: a question of clasp would wait for ever
        stdio: ["ignore", "pipe", "pipe"],
      });
      const texts = { stdout: "", stderr: "" };
      for (const name of ["stdout", "stderr"] as const) {
        child[name].setEncoding("utf8").on("data", (part: string) => (texts[name] += part));
      }
      child.on("error", fail);
      child.on("close", (status) => {
        done({ status: status ?? 1, ...texts });
      });
    });
}

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Clasp, ClaspOutcome } from "./clasp.ts";
import { inEmptyFolder, pull } from "./remote.ts";
import type { Target } from "./target.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** A project that was just made. */
interface Creation {
  readonly scriptId: string;
  /** Where it and its spreadsheet are opened, one a line. */
  readonly addresses: string;
}

/** An identifier that no project has. */
const NO_PROJECT = "dyade-is-the-api-on";
/** What stands in the way whatever the project is. */
const IN_THE_WAY: readonly Trouble[] = ["no-login", "login-expired", "api-off", "offline"];

const ADDRESS = /https:\/\/(?:drive|script)\.google\.com\/\S+/g;
const SCRIPT_ADDRESS = /https:\/\/script\.google\.com\/d\/([\w-]+)\/edit/;

const created = z.object({ scriptId: z.string() });

/**
 * Asks Google for a project that does not exist: what would stop a creation half way, with an empty spreadsheet left
 * in the Drive, stops this too.
 *
 * @returns what is in the way; null where nothing is.
 */
export async function obstacle(clasp: Clasp): Promise<ClaspOutcome | null> {
  const answer = await pull(clasp, NO_PROJECT);
  return "status" in answer && IN_THE_WAY.includes(troubleOf(answer)) ? answer : null;
}

/**
 * Makes a project, away from the project file that we have: clasp makes its own in a folder that is then thrown away.
 * A failure after the project was made still gives it, for clasp says its address first.
 */
export async function createProject(clasp: Clasp, { title, type }: Target): Promise<Creation | ClaspOutcome> {
  return inEmptyFolder(async (folder) => {
    const file = path.join(folder, ".clasp.json");
    await writeFile(file, "{}");
    const options = ["--type", type, "--title", title, "--rootDir", "files"];
    const outcome = await clasp(["create-script", ...options], folder);
    const addresses = outcome.stdout.match(ADDRESS) ?? [];
    const fromFile = created.safeParse(JSON.parse(await readFile(file, "utf8")));
    const scriptId = fromFile.data?.scriptId ?? SCRIPT_ADDRESS.exec(outcome.stdout)?.[1];
    return scriptId === undefined
      ? outcome
      : { scriptId, addresses: addresses.filter((address) => !address.endsWith("=undefined")).join("\n") };
  });
}

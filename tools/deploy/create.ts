import { mkdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Clasp, ClaspOutcome } from "./clasp.ts";
import { pull } from "./remote.ts";
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

const scriptAddress = (id: string): string => `https://script.google.com/d/${id}/edit`;

const CLASP_FILE = ".clasp.json";
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

/** Where clasp makes a project: beside the file that is to name it, so that a run that was cut short is taken up. */
const makingFolder = ({ projectFile }: Target): string => `${projectFile}.making`;

/** The project that an earlier run made and did not come to name; null for none. */
async function unnamedProject(folder: string): Promise<string | null> {
  const text = await readFile(path.join(folder, CLASP_FILE), "utf8").catch(() => "{}");
  try {
    return created.safeParse(JSON.parse(text)).data?.scriptId ?? null;
  } catch {
    return null;
  }
}

/**
 * Makes a project, away from the project file that we have: clasp makes its own, in a folder that {@link forgetMaking}
 * throws away once the project is named. A failure after the project was made still gives it, for clasp says its address
 * first; so does the folder of a run that was cut short.
 */
export async function createProject(clasp: Clasp, target: Target): Promise<Creation | ClaspOutcome> {
  const folder = makingFolder(target);
  const earlierId = await unnamedProject(folder);
  if (earlierId !== null) return { scriptId: earlierId, addresses: scriptAddress(earlierId) };
  await forgetMaking(target);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, CLASP_FILE), "{}");
  const options = ["--type", target.type, "--title", target.title, "--rootDir", "files"];
  // The real path: clasp refuses a folder reached through a link
  const outcome = await clasp(["create-script", ...options], await realpath(folder));
  const addresses = outcome.stdout.match(ADDRESS) ?? [];
  const scriptId = (await unnamedProject(folder)) ?? SCRIPT_ADDRESS.exec(outcome.stdout)?.[1];
  return scriptId === undefined
    ? outcome
    : { scriptId, addresses: addresses.filter((address) => !address.endsWith("=undefined")).join("\n") };
}

/** Throws away what the making of a project needed. */
export async function forgetMaking(target: Target): Promise<void> {
  await rm(makingFolder(target), { recursive: true, force: true });
}

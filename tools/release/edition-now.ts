import { readFile } from "node:fs/promises";
import path from "node:path";
import { VERSION, lastCommitDay, releaseDay } from "../version.ts";
import type { Edition } from "./one-file.ts";

/** The edition of this checkout. @param root the folder of the checkout. */
export async function editionNow(root: string): Promise<Edition> {
  const changelog = await readFile(path.join(root, "CHANGELOG.md"), "utf8");
  return { version: VERSION, day: releaseDay(VERSION, changelog, lastCommitDay()) };
}

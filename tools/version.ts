import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** The version, which package.json alone says; one that ends in `-dev` is still being worked on. */
export const { version: VERSION } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
  readonly version: string;
};

const RELEASED = /^## \[(\d[^\]]*)\] - (\d{4}-\d{2}-\d{2})$/gm;

/**
 * The day of a version as YYYY-MM-DD: the one that the changelog names; for one that is still being worked on, the day
 * of the last commit, or where there is no history, of the version before. The clock has no part in it.
 *
 * @param commitDay the day of the last commit, null where there is none.
 * @throws {Error} where the changelog does not name a version that is ready.
 */
export function releaseDay(version: string, changelog: string, commitDay: string | null): string {
  const released = [...changelog.matchAll(RELEASED)].map(([, name = "", day = ""]) => ({ name, day }));
  const newest = released[0]?.day;
  const day = version.endsWith("-dev")
    ? (commitDay ?? newest)
    : released.find(({ name }) => name === version)?.day;
  if (day === undefined) throw new Error(`CHANGELOG.md has no heading "## [${version}] - YYYY-MM-DD".`);
  return day;
}

/** The day of the last commit of this checkout; null where it is no checkout. */
export function lastCommitDay(): string | null {
  try {
    const day = execFileSync("git", ["log", "-1", "--format=%cs"], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return day.trim() || null;
  } catch {
    return null;
  }
}

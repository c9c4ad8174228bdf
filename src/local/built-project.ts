import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIST, build } from "../../tools/build.ts";
import { type Project, makeProject } from "./project.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SOURCES = ["src/core", "src/server", "sidebar", "tools", "appsscript.json"];
const PAGES = ["sidebar", "directory"];
const BUILT = ["Code.js", "appsscript.json", ...PAGES.map((name) => `${name}.html`)];

/** The built add-on; built first when it is missing or older than its sources. */
export async function builtProject(): Promise<Project> {
  const built = await Promise.all(BUILT.map((name) => changedAt(join(DIST, name))));
  const sources = await Promise.all(SOURCES.map((name) => changedAt(join(ROOT, name))));
  if (built.includes(0) || Math.max(...sources) > Math.min(...built)) await build();
  return readBuilt();
}

/** The add-on as it was last built. */
export async function readBuilt(): Promise<Project> {
  const [code = "", json = "", ...pages] = await Promise.all(
    BUILT.map((name) => readFile(join(DIST, name), "utf8")),
  );
  return makeProject(code, Object.fromEntries(PAGES.map((name, index) => [name, pages[index] ?? ""])), json);
}

/** When a file, or the newest file of a folder, was last changed; 0 when there is none. */
async function changedAt(path: string): Promise<number> {
  const stats = await stat(path).catch(() => null);
  if (stats === null) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => stat(join(entry.parentPath, entry.name)));
  return Math.max(0, ...(await Promise.all(files)).map(({ mtimeMs }) => mtimeMs));
}

import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildCode } from "./build-code.ts";
import { buildDirectory } from "./build-directory.ts";
import { buildSidebar } from "./build-sidebar.ts";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
export const DIST = path.join(ROOT, "dist");

/** Makes what clasp pushes, and nothing else: the script, the sidebar, the template of the directory, the manifest. */
export async function build(): Promise<void> {
  const [code, sidebar, directory] = await Promise.all([buildCode(), buildSidebar(), buildDirectory()]);
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await writeFile(path.join(DIST, "Code.js"), code);
  await writeFile(path.join(DIST, "sidebar.html"), sidebar);
  await writeFile(path.join(DIST, "directory.html"), directory);
  await copyFile(path.join(ROOT, "appsscript.json"), path.join(DIST, "appsscript.json"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  console.log((await readdir(DIST)).map((name) => `dist/${name}`).join(", "));
}

import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildCode } from "./build-code.ts";
import { marked } from "./build-mark.ts";
import { buildDirectory } from "./build-directory.ts";
import { buildSidebar } from "./build-sidebar.ts";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
export const DIST = path.join(ROOT, "dist");

/** What clasp pushes, and nothing else, by file: the script, the sidebar, the template of the directory, the manifest. */
export async function builtFiles(): Promise<ReadonlyMap<string, string>> {
  const [script, panel, directory, manifest] = await Promise.all([
    buildCode(),
    buildSidebar(),
    buildDirectory(),
    readFile(path.join(ROOT, "appsscript.json"), "utf8"),
  ]);
  const [code, sidebar] = marked(script, panel);
  return new Map([
    ["Code.js", code],
    ["sidebar.html", sidebar],
    ["directory.html", directory],
    ["appsscript.json", manifest],
  ]);
}

/** Makes `dist`, which clasp pushes. */
export async function build(): Promise<void> {
  const files = await builtFiles();
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(DIST, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  console.log((await readdir(DIST)).map((name) => `dist/${name}`).join(", "));
}

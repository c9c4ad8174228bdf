import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { BUILD_MARK } from "../src/server/rpc-types.ts";
import { buildCode } from "./build-code.ts";
import { buildDirectory } from "./build-directory.ts";
import { buildSidebar } from "./build-sidebar.ts";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
export const DIST = path.join(ROOT, "dist");

/** The script and the panel with the mark of this build in both, by which each knows whether the other is of its time. */
export function marked(code: string, sidebar: string): [code: string, sidebar: string] {
  const digits = createHash("sha256").update(code).update(sidebar).digest("hex").slice(0, 12);
  const put = (text: string): string => {
    const parts = text.split(BUILD_MARK);
    if (parts.length !== 2)
      throw new Error("A build has its mark exactly once in the script and in the panel.");
    return parts.join(BUILD_MARK.replace(/0+$/, digits));
  };
  return [put(code), put(sidebar)];
}

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

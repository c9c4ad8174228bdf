import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
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

/** Makes what clasp pushes, and nothing else: the script, the sidebar, the template of the directory, the manifest. */
export async function build(): Promise<void> {
  const [script, panel, directory] = await Promise.all([buildCode(), buildSidebar(), buildDirectory()]);
  const [code, sidebar] = marked(script, panel);
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

import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildCode } from "./build-code.ts";
import { buildSidebar } from "./build-sidebar.ts";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
export const DIST = path.join(ROOT, "dist");

/** Makes exactly `dist/Code.js`, `dist/sidebar.html` and `dist/appsscript.json`: what clasp pushes. */
export async function build(): Promise<void> {
  const [code, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await writeFile(path.join(DIST, "Code.js"), code);
  await writeFile(path.join(DIST, "sidebar.html"), sidebar);
  await copyFile(path.join(ROOT, "appsscript.json"), path.join(DIST, "appsscript.json"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  console.log("dist/Code.js, dist/sidebar.html, dist/appsscript.json");
}

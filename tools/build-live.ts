import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../src/conformance/hash.ts";
import { PAGE, SIGNS, SIGNS_END, SIGNS_START } from "../src/conformance/page-marks.ts";
import { conformance as english } from "../src/core/messages/en/conformance.ts";
import { conformance as french } from "../src/core/messages/fr/conformance.ts";
import { buildCode } from "./build-code.ts";
import { bundleScript, bundleStyle, withContent } from "./page-parts.ts";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const SOURCE = path.join(ROOT, "src", "conformance", "page");
const STYLE_TAG = '<link rel="stylesheet" href="style.css" />';
const SIGNS_TAG = '<script src="signs"></script>';
const SCRIPT_TAG = '<script src="main.tsx"></script>';
export const DIST_LIVE = path.join(ROOT, "dist-live");

/** The conformance suite as it is pushed. */
export interface LiveProject {
  readonly code: string;
  readonly page: string;
}

/** Builds the script and the page of the conformance suite. The script knows the hashes of the page and of its script. */
export async function bundleLive(): Promise<LiveProject> {
  const [shell, style, script, { version }] = await Promise.all([
    readFile(path.join(SOURCE, "index.html"), "utf8"),
    bundleStyle(path.join(SOURCE, "style.css")),
    bundleScript(path.join(SOURCE, "main.tsx")),
    readFile(path.join(ROOT, "package.json"), "utf8").then((json) => JSON.parse(json) as { version: string }),
  ]);
  const styled = withContent(shell, STYLE_TAG, `<style>\n${style}\n</style>`);
  const signed = withContent(styled, SIGNS_TAG, SIGNS_START + SIGNS + SIGNS_END);
  const page = withContent(signed, SCRIPT_TAG, `<script id="conformance">\n${script}\n</script>`);
  const facts = { PAGE_HASH: hashOf(page.trim()), PAGE_SCRIPT_HASH: hashOf(script.trim()), VERSION: version };
  return { code: await buildCode("src/conformance/main.ts", { facts }), page };
}

/** What stands at the head of a script that is pasted by hand, in both languages. */
function headed(code: string, part: "firstTen" | "kit"): string {
  const lines = [...french.byHand[part], "", ...english.byHand[part]];
  return ["/*", ...lines.map((line) => ` * ${line}`.trimEnd()), " */", code].join("\n");
}

/** The scripts that are pasted by hand into an empty project, by the name of their file. */
export async function scriptsByHand(): Promise<Record<string, string>> {
  const [firstTen, kit] = await Promise.all([
    buildCode("src/conformance/first-ten.ts"),
    buildCode("src/conformance/kit-cases.ts"),
  ]);
  return { "dix-premiers.gs": headed(firstTen, "firstTen"), "trousse.gs": headed(kit, "kit") };
}

/** What is pasted or pushed into a spreadsheet to run the suite there, by file; and the scripts that are pasted by hand. */
export async function liveFiles(): Promise<ReadonlyMap<string, string>> {
  const [{ code, page }, byHand, manifest] = await Promise.all([
    bundleLive(),
    scriptsByHand(),
    readFile(path.join(ROOT, "appsscript.json"), "utf8"),
  ]);
  return new Map([
    ["Code.js", code],
    [`${PAGE}.html`, page],
    ["appsscript.json", manifest],
    ...Object.entries(byHand),
  ]);
}

/** Makes `dist-live`. */
export async function buildLive(): Promise<void> {
  const files = await liveFiles();
  await rm(DIST_LIVE, { recursive: true, force: true });
  await mkdir(DIST_LIVE, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(DIST_LIVE, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildLive();
  console.log((await readdir(DIST_LIVE)).map((name) => `dist-live/${name}`).join(", "));
}

import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.ts";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const PLACEHOLDER = "REMPLACER-PAR-VOTRE-ID-DE-SCRIPT";

const REFUSAL = `.clasp.json ne nomme pas encore de projet Apps Script. Deux commandes en font un vrai :
  npx clasp login
  rm .clasp.json && npx clasp create-script --type sheets --title Dyade --rootDir dist
(.clasp.json names no Apps Script project yet: the two commands above make a real one.)`;

/** What .clasp.json names, or null when it is still the placeholder. */
async function scriptId(): Promise<string | null> {
  const { scriptId: id } = JSON.parse(await readFile(path.join(ROOT, ".clasp.json"), "utf8")) as {
    scriptId?: unknown;
  };
  return typeof id === "string" && id !== "" && id !== PLACEHOLDER ? id : null;
}

if ((await scriptId()) === null) {
  console.error(REFUSAL);
  process.exitCode = 2;
} else {
  await build();
  const { status } = spawnSync("npx", ["clasp", "push", "--force"], { cwd: ROOT, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

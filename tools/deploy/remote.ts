import { mkdtemp, readFile, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import type { Clasp, ClaspOutcome } from "./clasp.ts";

/** Files by their name with its extension, as clasp names them: `Code.js`. */
export type Files = ReadonlyMap<string, string>;

/** Does some work in an empty folder, which is gone afterwards. */
async function inEmptyFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  // The real path: clasp refuses a folder reached through a link, as the temporary one of macOS is
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "dyade-")));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const pulled = z.object({ pulledFiles: z.array(z.string()) });

/** The files of a project as Google has them now; nothing here is touched. */
export async function pull(clasp: Clasp, scriptId: string): Promise<Files | ClaspOutcome> {
  return inEmptyFolder(async (folder) => {
    await writeFile(path.join(folder, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "files" }));
    const outcome = await clasp(["pull", "--json"], folder);
    const names = pulledNames(outcome.stdout);
    if (outcome.status !== 0 || names === null) return outcome;
    const files = await readFiles(path.join(folder, "files"));
    // Clasp writes no empty file
    for (const name of names) if (!files.has(name)) files.set(name, "");
    return files;
  });
}

/** The names that clasp pulled, without the folder; null where it does not say. */
function pulledNames(stdout: string): string[] | null {
  try {
    const { pulledFiles } = pulled.parse(JSON.parse(stdout));
    return pulledFiles.map((name) => name.replace(/\\/g, "/").replace(/^files\//, ""));
  } catch {
    return null;
  }
}

/** Every file of a folder, those of its folders by `folder/name`; none where there is no folder. */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(folder, file).replace(/\\/g, "/"), await readFile(file, "utf8"));
  }
  return files;
}

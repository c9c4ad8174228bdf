import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const PLACEHOLDER = "REMPLACER-PAR-VOTRE-ID-DE-SCRIPT";

const projectFile = z.looseObject({ scriptId: z.optional(z.string()) });
type ProjectFile = z.infer<typeof projectFile>;

/** The file that names the project is there and says something else than JSON with an identifier. */
export class UnreadableProjectFile extends Error {
  override readonly name = "UnreadableProjectFile";
}

/** What the file holds; nothing where there is no file, as after a command that deleted it. @throws {UnreadableProjectFile} */
async function contents(file: string): Promise<ProjectFile> {
  const text = await readFile(file, "utf8").catch((reason: unknown) => {
    if (reason instanceof Error && "code" in reason && reason.code === "ENOENT") return "{}";
    throw reason;
  });
  try {
    return projectFile.parse(JSON.parse(text));
  } catch {
    throw new UnreadableProjectFile(path.basename(file));
  }
}

/** The identifier that the file names; null where it is still to come. @throws {UnreadableProjectFile} */
export async function readScriptId(file: string): Promise<string | null> {
  const { scriptId = "" } = await contents(file);
  return scriptId === "" || scriptId === PLACEHOLDER ? null : scriptId;
}

/** Names the project in the file, whole or not at all; what else it says stays. */
export async function writeScriptId(file: string, scriptId: string, folder: string): Promise<void> {
  const rest = await contents(file);
  const text = JSON.stringify({ ...rest, scriptId, rootDir: path.basename(folder) }, null, 2) + "\n";
  const beside = `${file}.new`;
  await writeFile(beside, text);
  await rename(beside, file);
}

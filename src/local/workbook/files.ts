import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { FileProblem } from "./problem.ts";

/** The bytes of a file. @throws {FileProblem} `file-not-found`, `file-unreadable` or `file-is-empty`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new FileProblem(missing ? "file-not-found" : "file-unreadable", path);
  }
  if (bytes.length === 0) throw new FileProblem("file-is-empty", path);
  return bytes;
}

/** Writes through a temporary file and one rename, so that a reader sees the old file or the new one, never a half. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true });
    throw new FileProblem("file-not-writable", path);
  }
}

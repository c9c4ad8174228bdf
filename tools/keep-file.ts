import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/** Writes a text into a file: never over another text, but beside it, as `name-2.js`. Gives the path of the file. */
export async function keepFile(file: string, text: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  const { dir, name, ext } = path.parse(file);
  for (let copy = 1; ; copy++) {
    const place = copy === 1 ? file : path.join(dir, `${name}-${String(copy)}${ext}`);
    const before = await readFile(place, "utf8").catch(() => null);
    if (before === text) return place;
    if (before !== null) continue;
    await writeFile(place, text);
    return place;
  }
}

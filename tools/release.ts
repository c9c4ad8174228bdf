import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { releaseContents, sums } from "./release/contents.ts";
import { VERSION, lastCommitDay, releaseDay } from "./version.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const RELEASE = path.join(ROOT, "release");

const changelog = await readFile(path.join(ROOT, "CHANGELOG.md"), "utf8");
const edition = { version: VERSION, day: releaseDay(VERSION, changelog, lastCommitDay()) };
const contents = await releaseContents(ROOT, edition);

// Beside, then renamed: a release is whole or is the one before
const beside = `${RELEASE}.new`;
await rm(beside, { recursive: true, force: true });
for (const [name, text] of [...contents, ["SHA256SUMS", sums(contents)] as const]) {
  const file = path.join(beside, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
await rm(RELEASE, { recursive: true, force: true });
await rename(beside, RELEASE);

const size = (name: string): string =>
  `${String(Math.ceil(Buffer.byteLength(contents.get(name) ?? "") / 1024))} KB`;
console.log(
  `release/ ${edition.version} (${edition.day}): Dyade.gs ${size("Dyade.gs")}, Dyade-trousse.gs ${size("Dyade-trousse.gs")}`,
);

import { rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { releaseContents, writeRelease } from "./release/contents.ts";
import { editionNow } from "./release/edition-now.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const RELEASE = path.join(ROOT, "release");

const edition = await editionNow(ROOT);
const contents = await releaseContents(ROOT, edition);

// Beside, then renamed: a release is whole or is the one before
const beside = `${RELEASE}.new`;
await rm(beside, { recursive: true, force: true });
await writeRelease(contents, beside);
await rm(RELEASE, { recursive: true, force: true });
await rename(beside, RELEASE);

const size = (name: string): string =>
  `${String(Math.ceil(Buffer.byteLength(contents.get(name) ?? "") / 1024))} KB`;
console.log(
  `release/ ${edition.version} (${edition.day}): Dyade.gs ${size("Dyade.gs")}, Dyade-trousse.gs ${size("Dyade-trousse.gs")}`,
);

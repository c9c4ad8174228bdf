import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { liveFiles } from "../build-live.ts";
import { builtFiles } from "../build.ts";
import { copyPage } from "./copy-page.ts";
import { type Edition, addOnInOneFile, kitInOneFile } from "./one-file.ts";

/** Files by their path in the release, with `/` between folders. */
export type Contents = ReadonlyMap<string, string>;

/** Pages of `docs` that a release carries, by their name there. */
const PAGES: Readonly<Record<string, string>> = {
  "installer.md": "INSTALLER.md",
  "install.md": "INSTALL.md",
  "informatique.md": "informatique.md",
  "it.md": "it.md",
  "modele.md": "modele.md",
  "template.md": "template.md",
  "confidentialite.md": "confidentialite.md",
  "privacy.md": "privacy.md",
  "soutien.md": "soutien.md",
  "support.md": "support.md",
};

const DRAWINGS = "images/installation";

const LINK = /\[([^\]]*)\]\(([^()#\s]*\.md)([^()\s]*)\)/g;

/** A page of `docs` with its links to the others as the release names them; of those that it does not carry, the text. */
function asReleased(page: string): string {
  return page.replace(LINK, (_, text: string, name: string, heading: string) => {
    const released = PAGES[name];
    return released === undefined ? text : `[${text}](${released}${heading})`;
  });
}

/**
 * All that a release holds, without its sums: the same checkout and edition give the same bytes.
 *
 * @param root the folder of the checkout.
 */
export async function releaseContents(root: string, edition: Edition): Promise<Contents> {
  const [readable, conformance, addOn, kit] = await Promise.all([
    builtFiles(),
    liveFiles(),
    addOnInOneFile(edition),
    kitInOneFile(edition),
  ]);
  const contents = new Map([
    ["Dyade.gs", addOn],
    ["Dyade-trousse.gs", kit],
    ["copier.html", copyPage(edition, { addOn, kit })],
  ]);
  // Named as the editor of Apps Script names them
  for (const [name, text] of readable) contents.set(`fichiers/${name.replace(/\.js$/, ".gs")}`, text);
  for (const [name, text] of conformance) contents.set(`conformite/${name.replace(/\.js$/, ".gs")}`, text);
  const docs = path.join(root, "docs");
  for (const [name, released] of Object.entries(PAGES)) {
    contents.set(released, asReleased(await readFile(path.join(docs, name), "utf8")));
  }
  for (const name of await readdir(path.join(docs, DRAWINGS))) {
    contents.set(`${DRAWINGS}/${name}`, await readFile(path.join(docs, DRAWINGS, name), "utf8"));
  }
  contents.set("LICENSE", await readFile(path.join(root, "LICENSE"), "utf8"));
  return contents;
}

/** The sums of the files as `sha256sum --check` reads them, in the order of their names. */
export function sums(contents: Contents): string {
  const names = [...contents.keys()].sort();
  return names.map((name) => `${sha256(contents.get(name) ?? "")}  ${name}\n`).join("");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Writes a release with its sums into a folder of its own. */
export async function writeRelease(contents: Contents, folder: string): Promise<void> {
  for (const [name, text] of [...contents, ["SHA256SUMS", sums(contents)] as const]) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

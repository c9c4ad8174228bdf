import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Language } from "../../src/core/programme/settings.ts";
import { liveFiles } from "../build-live.ts";
import { builtFiles } from "../build.ts";
import { copyPage } from "./copy-page.ts";
import { type Edition, addOnInOneFile, kitInOneFile } from "./one-file.ts";
import { readablePage } from "./readable-page.ts";

/** Files by their path in the release, with `/` between folders. */
export type Contents = ReadonlyMap<string, string>;

/** Pages of `docs` that a release carries, by their name there; each also for a browser, under that name. */
const PAGES: Readonly<Record<string, { readonly name: string; readonly language: Language }>> = {
  "installer.md": { name: "INSTALLER.md", language: "fr" },
  "install.md": { name: "INSTALL.md", language: "en" },
  "informatique.md": { name: "informatique.md", language: "fr" },
  "it.md": { name: "it.md", language: "en" },
  "modele.md": { name: "modele.md", language: "fr" },
  "template.md": { name: "template.md", language: "en" },
  "confidentialite.md": { name: "confidentialite.md", language: "fr" },
  "privacy.md": { name: "privacy.md", language: "en" },
  "soutien.md": { name: "soutien.md", language: "fr" },
  "support.md": { name: "support.md", language: "en" },
};

const htmlOf = (source: string): string => source.replace(/md$/, "html");

const DRAWINGS = "images/installation";

const LINK = /\[([^\]]*)\]\(([^()#\s]*\.md)([^()\s]*)\)/g;

/** A page of `docs` with its links to the others as the release names them; of those that it does not carry, the text. */
function asReleased(page: string): string {
  return page.replace(LINK, (_, text: string, name: string, heading: string) => {
    const released = PAGES[name]?.name;
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
  const style = await readFile(path.join(root, "tools/site/style.css"), "utf8");
  const pages = new Map(Object.entries(PAGES).map(([source, { name }]) => [name, htmlOf(source)]));
  const holds = (name: string): boolean => contents.has(name);
  for (const [source, { name, language }] of Object.entries(PAGES)) {
    const markdown = asReleased(await readFile(path.join(docs, source), "utf8"));
    contents.set(name, markdown);
    contents.set(htmlOf(source), readablePage({ language, markdown, pages, holds, style }));
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

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { site as english } from "../src/core/messages/en/site.ts";
import { site as french } from "../src/core/messages/fr/site.ts";
import { releaseContents, writeRelease } from "./release/contents.ts";
import { editionNow } from "./release/edition-now.ts";
import { ICON, framed } from "./site/frame.ts";
import { renderArticle } from "./site/markdown.ts";
import { SOURCES, type SitePage, sitePages } from "./site/pages.ts";
import { type Publisher, readPublisher } from "./site/publisher.ts";
import { RELEASE, referencesOf } from "./site/references.ts";
import { TYPESET } from "./site/typeset.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const WORDS = { fr: french, en: english };

/** What a site was made of. */
export interface BuiltSite {
  readonly pages: readonly SitePage[];
  /** Of `marketplace/publisher.json`, what is not said yet. */
  readonly unsaid: readonly (keyof Publisher)[];
}

/** Makes the public pages from the Markdown of the repository, as static HTML, in `folder`, with the release beside them. */
export async function buildSite(folder: string): Promise<BuiltSite> {
  const pages = sitePages(ROOT);
  const publisher = await readPublisher(ROOT);
  const release = await releaseContents(ROOT, await editionNow(ROOT));
  const pictures = new Set([ICON]);
  await rm(folder, { recursive: true, force: true });
  for (const page of pages) {
    const { name, language, source, file } = page;
    const counterpart = pages.find((other) => other.name === name && other.language !== language);
    if (counterpart === undefined) throw new Error(`${source} is in one language only.`);
    const references = referencesOf(page, pages, ROOT, publisher.source);
    const article = renderArticle(await readFile(path.join(ROOT, source), "utf8"), {
      references,
      words: WORDS[language],
      counterpart: path.posix.relative(path.posix.dirname(source), SOURCES[name][counterpart.language]),
      typeset: TYPESET[language],
    });
    const html = framed(article, {
      page,
      pages: pages.filter((other) => other.language === language),
      counterpart,
      words: WORDS[language],
      publisher,
    });
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), html);
    references.pictures.forEach((picture) => pictures.add(picture));
  }
  for (const picture of pictures) {
    await mkdir(path.dirname(path.join(folder, picture)), { recursive: true });
    await copyFile(path.join(ROOT, picture), path.join(folder, picture));
  }
  await writeRelease(release, path.join(folder, RELEASE));
  await copyFile(path.join(ROOT, "tools/site/style.css"), path.join(folder, "style.css"));
  const unsaid = (Object.keys(publisher) as (keyof Publisher)[]).filter((key) => publisher[key] === "");
  return { pages, unsaid };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { pages, unsaid } = await buildSite(path.join(ROOT, "site"));
  console.log(pages.map(({ file }) => `site/${file}`).join("\n"));
  if (unsaid.length > 0)
    console.log(`\nBefore you publish, fill in marketplace/publisher.json: ${unsaid.join(", ")}.`);
}

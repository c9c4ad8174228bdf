import type { SiteWords } from "../../src/core/messages/fr/site.ts";
import { escapeHtml } from "./escape.ts";
import type { Article } from "./markdown.ts";
import { MAIN, type PageName, type SitePage, relativeTo } from "./pages.ts";
import type { Publisher } from "./publisher.ts";

/** Two linked rings, from the root of the repository and of the site. */
export const ICON = "marketplace/drawings/icon.svg";
/** A page with fewer sections is seen whole sooner than its table of contents is read. */
const ENOUGH_SECTIONS = 4;
const AFTER_HEADING = /(?<=<\/h1>\n)/;
const AFTER_LEAD = /(?<=<\/h1>\n<p>[^]*?<\/p>\n)/;
/** What the home page leads to, before all else. */
const WAYS: readonly PageName[] = ["install", "support", "privacy"];

export interface Frame {
  readonly page: SitePage;
  /** Every page in the language of this one. */
  readonly pages: readonly SitePage[];
  /** The same page in the other language. */
  readonly counterpart: SitePage;
  readonly words: SiteWords;
  readonly publisher: Publisher;
}

/** A whole page: the article between the head and the foot that all pages have. No script, nothing from elsewhere. */
export function framed({ title, summary, html, sections }: Article, frame: Frame): string {
  const { page, pages, counterpart, words } = frame;
  const to = (file: string): string => escapeHtml(relativeTo(page, file));
  const leading = ({ name, file }: SitePage): string =>
    `<a href="${to(file)}"${name === page.name ? ' aria-current="page"' : ""}>${words.pages[name]}</a>`;
  const home = pages.find(({ name }) => name === "home") ?? page;
  const main = pages.filter(({ name }) => MAIN.includes(name)).map(leading);
  const contents =
    sections.length < ENOUGH_SECTIONS
      ? ""
      : `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${words.contents}</h2>
<ul>${sections.map(({ id, title: section }) => `<li><a href="#${id}">${escapeHtml(section)}</a></li>`).join("")}</ul></nav>`;
  const [heading = "", ...rest] = html.split(page.name === "home" ? AFTER_LEAD : AFTER_HEADING);
  return `<!doctype html>
<html lang="${page.language}-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.name === "home" ? `${words.name} – ${words.tagline}` : `${title} – ${words.name}`)}</title>
<meta name="description" content="${escapeHtml(summary)}">
<meta name="referrer" content="no-referrer">
<link rel="icon" type="image/svg+xml" href="${to(ICON)}">
<link rel="stylesheet" href="${to("style.css")}">
<link rel="alternate" hreflang="${counterpart.language}" href="${to(counterpart.file)}">
</head>
<body class="${page.name}">
<a class="skip" href="#content">${words.skip}</a>
<header class="top">
<a class="brand" href="${to(home.file)}"><img src="${to(ICON)}" alt="" width="32" height="32">${words.name}</a>
<nav aria-label="${words.mainPages}">${main.join("\n")}</nav>
<a class="language" href="${to(counterpart.file)}" lang="${counterpart.language}" hreflang="${counterpart.language}">${words.otherLanguage}</a>
</header>
<main id="content" tabindex="-1">
${heading}${page.name === "home" ? ways(frame) : contents}
${rest.join("")}</main>
<footer>
<nav aria-label="${words.allPages}">${pages.map(leading).join("\n")}</nav>
${publisherLine(frame)}<p>${words.trademarks}</p>
</footer>
</body>
</html>
`;
}

/** The first steps from the home page, as buttons. */
function ways({ page, pages, words }: Frame): string {
  const links = WAYS.flatMap((way) => pages.filter(({ name }) => name === way));
  const buttons = links.map(
    ({ name, file }) =>
      `<a class="button${name === "install" ? " primary" : ""}" href="${escapeHtml(relativeTo(page, file))}">${words.pages[name]}</a>`,
  );
  return `<p class="ways">${buttons.join("\n")}</p>`;
}

function publisherLine({ words, publisher: { name, email, source } }: Frame): string {
  const parts = [
    ...(name === "" ? [] : [escapeHtml(words.publishedBy(name))]),
    ...(email === "" ? [] : [`<a href="mailto:${escapeHtml(email)}">${escapeHtml(email)}</a>`]),
    ...(source === "" ? [] : [`<a href="${escapeHtml(source)}">${words.source}</a>`]),
  ];
  return parts.length === 0 ? "" : `<p>${parts.join(" · ")}</p>\n`;
}

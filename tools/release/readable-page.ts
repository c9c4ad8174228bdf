import { site as english } from "../../src/core/messages/en/site.ts";
import { site as french } from "../../src/core/messages/fr/site.ts";
import type { Language } from "../../src/core/programme/settings.ts";
import { escapeHtml } from "../site/escape.ts";
import { renderArticle } from "../site/markdown.ts";
import { TYPESET } from "../site/typeset.ts";

const WORDS = { fr: french, en: english };

export interface ReadablePage {
  readonly language: Language;
  readonly markdown: string;
  /** The address of each page of the release by that of its Markdown. */
  readonly pages: ReadonlyMap<string, string>;
  /** Whether the release holds a file. */
  readonly holds: (name: string) => boolean;
  readonly style: string;
}

/** A page of a release for a browser, its style within: who double-clicks Markdown sees its signs and no picture. */
export function readablePage({ language, markdown, pages, holds, style }: ReadablePage): string {
  const words = WORDS[language];
  const { title, html } = renderArticle(markdown, {
    references: {
      link(href) {
        const [target = "", ...hash] = href.split("#");
        return [pages.get(target) ?? target, ...hash].join("#");
      },
      released: (name) => pages.get(name) ?? (holds(name) ? name : null),
      picture: (href) => href,
      pictures: new Set(),
    },
    words,
    // The line that leads to the other language stays, for there is no head to do so
    counterpart: "",
    typeset: TYPESET[language],
  });
  return `<!doctype html>
<html lang="${language}-CA">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} – ${words.name}`)}</title>
<style>
${style}</style>
</head>
<body>
<main>
${html}<p>${words.trademarks}</p>
</main>
</body>
</html>
`;
}

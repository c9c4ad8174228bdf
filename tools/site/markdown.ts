import { Marked, type Token, type Tokens } from "marked";
import type { SiteWords } from "../../src/core/messages/fr/site.ts";
import { escapeHtml } from "./escape.ts";
import type { References } from "./references.ts";
import { makeSlugs } from "./slugs.ts";

/** The body of a page. */
export interface Article {
  /** Its main heading, as text. */
  readonly title: string;
  /** Its first paragraph, as text. */
  readonly summary: string;
  readonly html: string;
  /** The headings of its sections, as text, and their anchors. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

export interface ArticleOptions {
  readonly references: References;
  readonly words: SiteWords;
  /** The other language's Markdown: a line that only leads there is left out, for the head of each page does. */
  readonly counterpart: string;
  /** What a language sets otherwise than it is typed. */
  readonly typeset: (text: string) => string;
}

/** A line such as `_[English](rules.md)_`. */
function leadsTo(token: Token, target: string): boolean {
  return token.type === "paragraph" && /^_\[[^\]]*\]\(([^)]*)\)_\n?$/.exec(token.raw.trim())?.[1] === target;
}

/**
 * Renders a page of ours. HTML within the Markdown is taken as it is, its references apart: the pages are our own.
 *
 * @throws where it does not begin with its main heading, or refers to what does not exist.
 */
export function renderArticle(markdown: string, options: ArticleOptions): Article {
  const { references, words, typeset } = options;
  const slug = makeSlugs();
  const sections: { id: string; title: string }[] = [];
  const marked = new Marked({ gfm: true });
  const plain = (tokens: Token[] | undefined): string => typeset((tokens ?? []).map(plainOf).join(""));

  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const title = plain(tokens);
        const id = slug(tokens.map(plainOf).join(""));
        if (depth === 2) sections.push({ id, title });
        return `<h${String(depth)} id="${id}">${this.parser.parseInline(tokens)}</h${String(depth)}>\n`;
      },
      text(token) {
        if ("tokens" in token && token.tokens) return this.parser.parseInline(token.tokens);
        return "escaped" in token && token.escaped ? typeset(token.text) : escapeHtml(typeset(token.text));
      },
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        const address = references.link(href);
        return address === null ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
      },
      codespan({ text }) {
        const address = references.released(text);
        return address !== null && `<a href="${escapeHtml(address)}"><code>${escapeHtml(text)}</code></a>`;
      },
      image({ href, text }) {
        return `<img src="${escapeHtml(references.picture(href))}" alt="${escapeHtml(typeset(text))}">`;
      },
      html({ text }) {
        return text
          .replace(/ src="([^"]*)"/g, (_, href: string) => ` src="${escapeHtml(references.picture(href))}"`)
          .replace(
            / href="([^"]*)"/g,
            (_, href: string) => ` href="${escapeHtml(references.link(href) ?? "#")}"`,
          );
      },
      checkbox({ checked }) {
        const state = checked ? words.done : words.toDo;
        return `<span class="box" role="img" aria-label="${state}">${checked ? "☑" : "☐"}</span> `;
      },
      table({ header, rows }) {
        const heads = header.map(({ tokens }) => `<th scope="col">${this.parser.parseInline(tokens)}</th>`);
        const labels = header.map(({ tokens }) => escapeHtml(plain(tokens)));
        const cell = ({ tokens }: Tokens.TableCell, at: number): string =>
          `<td data-label="${labels[at] ?? ""}">${this.parser.parseInline(tokens)}</td>`;
        const body = rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`);
        return `<table>\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>\n`;
      },
    },
  });

  const tokens = marked.lexer(markdown).filter((token) => !leadsTo(token, options.counterpart));
  const [first] = tokens;
  if (first?.type !== "heading" || first["depth"] !== 1)
    throw new Error("A page begins with its main heading.");
  const lead = tokens.find(({ type }) => type === "paragraph");
  return {
    title: plain(first["tokens"] as Token[]),
    summary: plain(lead?.type === "paragraph" ? (lead["tokens"] as Token[]) : []),
    html: marked.parser(tokens),
    sections,
  };
}

/** What a token says, without its marks. */
function plainOf(token: Token): string {
  if ("tokens" in token && token.tokens) return token.tokens.map(plainOf).join("");
  return "text" in token ? String(token["text"]) : token.raw;
}

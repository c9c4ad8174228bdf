import { expect, test } from "vitest";
import { site } from "../../../src/core/messages/en/site.ts";
import { renderArticle } from "../../../tools/site/markdown.ts";
import type { References } from "../../../tools/site/references.ts";

const references: References = {
  pictures: new Set(),
  link: (href) => (href === "nowhere.md" ? null : `to:${href}`),
  released: (name) => (name === "copier.html" ? "livraison/copier.html" : null),
  picture: (href) => `picture:${href}`,
};
const typeset = (text: string): string => text.replace(/'/g, "’");
const render = (markdown: string) =>
  renderArticle(markdown, { references, words: site, counterpart: "page.md", typeset });
const html = (markdown: string): string => render(`# Title\n\n${markdown}`).html;

test("a page gives its title, its first paragraph and its sections as text", () => {
  const { title, summary, sections } = render(
    "# It's _here_\n\n_[Français](page.md)_\n\nThe `first` words.\n\n## One & two\n\n### Deeper\n\n## Three",
  );
  expect({ title, summary, sections }).toEqual({
    title: "It’s here",
    summary: "The first words.",
    sections: [
      { id: "one--two", title: "One & two" },
      { id: "three", title: "Three" },
    ],
  });
});

test("the line that leads to the other language is left out, no other link", () => {
  expect(html("_[Français](page.md)_\n\n_[Autre](other.md)_")).not.toContain("page.md");
  expect(html("_[Autre](other.md)_")).toContain('<em><a href="to:other.md">Autre</a></em>');
});

test("a page that begins otherwise than by its main heading is refused", () => {
  expect(() => render("Words.\n\n# Late")).toThrow("main heading");
  expect(() => render("")).toThrow("main heading");
});

test("signs of HTML in text and in code are shown, code as it was typed", () => {
  expect(html("a < b & 'c'")).toContain("a &lt; b &amp; ’c’");
  expect(html("`it's <b>`")).toContain("<code>it&#39;s &lt;b&gt;</code>");
});

test("a link to what readers cannot reach is its text alone", () => {
  expect(html("See [the _file_](nowhere.md).")).toContain("<p>See the <em>file</em>.</p>");
});

test("pictures, of Markdown and of HTML, come from the site", () => {
  expect(html("![It's a plan](a.png)")).toContain('<img src="picture:a.png" alt="It’s a plan">');
  expect(html('<img src="b.png" width="300" alt="">')).toContain(
    '<img src="picture:b.png" width="300" alt="">',
  );
});

test("a cell of a table carries the title of its column, for phones", () => {
  expect(html("| a `b` | c |\n| --- | --- |\n| 1 | **2** |")).toContain(
    '<tr><td data-label="a b">1</td><td data-label="c"><strong>2</strong></td></tr>',
  );
});

test("a box of a list says whether it is checked", () => {
  const list = html("- [ ] later\n- [x] now");
  expect(list).toContain('aria-label="to do">☐</span> later');
  expect(list).toContain('aria-label="done">☑</span> now');
});

test("the name of a file of the release leads to it", () => {
  expect(html("Open `copier.html`, not `other.html`.")).toContain(
    '<p>Open <a href="livraison/copier.html"><code>copier.html</code></a>, not <code>other.html</code>.</p>',
  );
});

import { expect, test } from "vitest";
import { site } from "../../../src/core/messages/en/site.ts";
import { type Frame, framed } from "../../../tools/site/frame.ts";
import { type SitePage, sitePages } from "../../../tools/site/pages.ts";

const pages = sitePages(".");
const pageOf = (file: string): SitePage => {
  const page = pages.find((candidate) => candidate.file === file);
  if (page === undefined) throw new Error(`${file} is no page`);
  return page;
};
const UNSAID = { name: "", email: "", source: "" };
const ARTICLE = { title: "A & B", summary: 'Say "x"', html: "<h1>A</h1>\n<p>First.</p>\n<p>Second.</p>\n" };

function frame(file: string, other: string, publisher = UNSAID): Frame {
  return {
    page: pageOf(file),
    pages: pages.filter(({ language }) => language === "en"),
    counterpart: pageOf(other),
    words: site,
    publisher,
  };
}

const PRIVACY = frame("en/privacy.html", "confidentialite.html");
const sections = (count: number) =>
  Array.from({ length: count }, (_, k) => ({ id: `s${String(k)}`, title: "S & T" }));

test("a page says its language, its title and what it is about, escaped", () => {
  const html = framed({ ...ARTICLE, sections: [] }, PRIVACY);
  expect(html).toContain('<html lang="en-CA">');
  expect(html).toContain("<title>A &amp; B – Dyade</title>");
  expect(html).toContain('content="Say &quot;x&quot;"');
});

test("a page leads to the others by relative addresses, marks itself, and leads to the other language", () => {
  const html = framed({ ...ARTICLE, sections: [] }, PRIVACY);
  expect(html).toContain('<a href="privacy.html" aria-current="page">Privacy</a>');
  expect(html).toContain('<a href="terms.html">Terms</a>');
  expect(html).toContain('href="../confidentialite.html" lang="fr" hreflang="fr">Français</a>');
  expect(html).toContain('href="../style.css"');
});

test("only a page with many sections has a table of contents, below its heading", () => {
  expect(framed({ ...ARTICLE, sections: sections(3) }, PRIVACY)).not.toContain(site.contents);
  const html = framed({ ...ARTICLE, sections: sections(4) }, PRIVACY);
  expect(html).toContain('<li><a href="#s3">S &amp; T</a></li>');
  expect(html.indexOf("<h1>A</h1>")).toBeLessThan(html.indexOf(site.contents));
  expect(html.indexOf(site.contents)).toBeLessThan(html.indexOf("First."));
});

test("the home page has the first steps below its first paragraph, and no table of contents", () => {
  const html = framed({ ...ARTICLE, sections: sections(9) }, frame("en/index.html", "index.html"));
  expect(html).toContain(`<title>Dyade – ${site.tagline}</title>`);
  expect(html).not.toContain(site.contents);
  const steps = html.indexOf('<p class="ways">');
  expect(html.indexOf("First.")).toBeLessThan(steps);
  expect(steps).toBeLessThan(html.indexOf("Second."));
});

test("the foot says who publishes, as far as it is known", () => {
  const { page, counterpart } = PRIVACY;
  const foot = (publisher: typeof UNSAID) =>
    framed({ ...ARTICLE, sections: [] }, frame(page.file, counterpart.file, publisher)).split("<footer>")[1];
  expect(foot(UNSAID)).not.toContain("Published");
  const whole = foot({ name: "Roy & fils", email: "a@roy.example", source: "https://roy.example/dyade" });
  expect(whole).toContain("Published by Roy &amp; fils");
  expect(whole).toContain('<a href="mailto:a@roy.example">a@roy.example</a>');
  expect(whole).toContain('<a href="https://roy.example/dyade">Source code</a>');
  expect(foot({ ...UNSAID, email: "a@roy.example" })).not.toContain("Published");
});

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { marked } from "marked";
import { expect, test } from "vitest";
import { LANGUAGES, type PageName, SOURCES, relativeTo, sitePages } from "../../../tools/site/pages.ts";

const pages = sitePages(".");
const names = Object.keys(SOURCES) as PageName[];

/** The depths of a page's headings, in order. */
const outline = (source: string): number[] =>
  marked
    .lexer(readFileSync(source, "utf8"))
    .flatMap((token) => (token.type === "heading" ? [token["depth"] as number] : []));

test.each(names)("the page %s is in both languages, or in neither yet", (name) => {
  const [french, english] = LANGUAGES.map((language) => existsSync(SOURCES[name][language]));
  expect(french).toBe(english);
});

test.each(names.filter((name) => pages.some((page) => page.name === name)))(
  "the page %s has the same sections in both languages",
  (name) => {
    expect(outline(SOURCES[name].en)).toEqual(outline(SOURCES[name].fr));
  },
);

test("every page of docs is on the site", () => {
  const sources = LANGUAGES.flatMap((language) => names.map((name) => SOURCES[name][language]));
  const docs = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  expect(docs.map((file) => `docs/${file}`).filter((file) => !sources.includes(file))).toEqual([]);
});

test("no two pages are one file, and each has an address relative to the others", () => {
  const files = pages.map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
  const english = pages.find(({ file }) => file === "en/privacy.html");
  expect(english && relativeTo(english, "index.html")).toBe("../index.html");
  expect(english && relativeTo(english, "en/terms.html")).toBe("terms.html");
});

import { expect, test } from "vitest";
import { sitePages } from "../../../tools/site/pages.ts";
import { referencesOf } from "../../../tools/site/references.ts";

const pages = sitePages(".");
const page = (source: string) => {
  const wantedPage = pages.find((candidate) => candidate.source === source);
  if (wantedPage === undefined) throw new Error(`${source} is no page`);
  return wantedPage;
};
const english = referencesOf(page("docs/privacy.md"), pages, ".", "");
const SOURCE = "https://example.org/dyade";

test("a page of the site is reached by a relative address, in its language and the other", () => {
  expect(english.link("rules.md#proposing-again")).toBe("rules.html#proposing-again");
  expect(english.link("confidentialite.md")).toBe("../confidentialite.html");
  expect(referencesOf(page("docs/accueil.md"), pages, ".", "").link("privacy.md")).toBe("en/privacy.html");
});

test("addresses of elsewhere and anchors stay as they are", () => {
  for (const href of ["https://script.google.com", "mailto:a@b.example", "#what-is-hidden"])
    expect(english.link(href)).toBe(href);
});

test("a file that is no page leads to the published source, or to nothing while there is none", () => {
  expect(english.link("../CONTRIBUTING.md")).toBeNull();
  const published = referencesOf(page("docs/privacy.md"), pages, ".", `${SOURCE}/`);
  expect(published.link("../CONTRIBUTING.md#adding")).toBe(`${SOURCE}/blob/main/CONTRIBUTING.md#adding`);
});

test("what does not exist is refused, and so is a picture from elsewhere", () => {
  expect(() => english.link("nothing.md")).toThrow("docs/privacy.md refers to nothing.md");
  expect(() => english.picture("images/nothing.png")).toThrow("images/nothing.png");
  expect(() => english.picture("https://example.org/a.png")).toThrow("from elsewhere");
});

test("a picture keeps its place, and is remembered", () => {
  const references = referencesOf(page("docs/home.md"), pages, ".", "");
  expect(references.picture("images/overview-en.png")).toBe("../docs/images/overview-en.png");
  expect([...references.pictures]).toEqual(["docs/images/overview-en.png"]);
});

test("a file of the release is reached where it lies on the site, from both languages", () => {
  expect(english.released("copier.html")).toBe("../livraison/copier.html");
  expect(referencesOf(page("docs/installer.md"), pages, ".", "").released("copier.html")).toBe(
    "livraison/copier.html",
  );
  expect(english.released("privacy.md")).toBeNull();
});

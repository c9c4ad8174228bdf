import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { type Token, marked } from "marked";
import { describe, expect, test } from "vitest";
import { sidebar as english } from "../../src/core/messages/en/sidebar.ts";
import { sitePages } from "../../tools/site/pages.ts";
import { makeSlugs } from "../../tools/site/slugs.ts";
import { pngSize } from "../png-size.ts";

const FOLDER = "marketplace";
const PAGES = [
  ["README.md", "README.en.md"],
  ["fiche.md", "listing.md"],
  ["examen.md", "review.md"],
] as const;
/** Google's own limits: developers.google.com/workspace/marketplace/create-listing. */
const LIMITS = { name: 50, short: 200, detailed: 15_999 };
const MOST_SCREENSHOTS = 5;
const GOOGLE_PRODUCT = /Google (?:Sheets|Forms|Drive|Docs|Workspace|Apps Script)(?!™)/;

const read = (file: string): string => readFileSync(join(FOLDER, file), "utf8");
const tokensOf = (file: string): Token[] => marked.lexer(read(file));
const headings = (file: string) =>
  tokensOf(file).flatMap((token) =>
    token.type === "heading" ? [{ depth: token["depth"] as number, text: token["text"] as string }] : [],
  );

/** The blocks to paste of a page, in order. */
const blocks = (file: string): string[] =>
  tokensOf(file).flatMap((token) => (token.type === "code" ? [token["text"] as string] : []));

describe.each(["fiche.md", "listing.md"])("%s", (file) => {
  const [name = "", short = "", detailed = "", tip = ""] = blocks(file);

  test("has texts that Google takes", () => {
    expect(name).toBe("Dyade");
    for (const [text, limit] of [
      [name, LIMITS.name],
      [short, LIMITS.short],
      [detailed, LIMITS.detailed],
    ] as const) {
      expect(text.trim()).not.toBe("");
      expect(text.length).toBeLessThanOrEqual(limit);
    }
    expect(tip).toContain("Extensions > Dyade");
    expect(blocks(file)).toHaveLength(4);
  });

  test("puts ™ after every name of a Google product, and none in its own name", () => {
    for (const text of [short, detailed, tip]) expect(text).not.toMatch(GOOGLE_PRODUCT);
    expect(detailed).toContain("Google Sheets™");
    expect(name).not.toContain("Google");
  });

  test("holds no formatting, which the listing would show as it is", () => {
    for (const text of [name, short, detailed, tip]) expect(text).not.toMatch(/[*_`#<]|\]\(/);
  });
});

describe("the scopes", () => {
  const { oauthScopes } = JSON.parse(readFileSync("appsscript.json", "utf8")) as { oauthScopes: string[] };

  test.each(["examen.md", "review.md"])("of %s are those of the manifest, each with its reason", (file) => {
    const [scopes = "", reasons = ""] = blocks(file);
    expect(scopes.split("\n").sort()).toEqual([...oauthScopes].sort());
    for (const scope of oauthScopes) expect(reasons).toContain(`${posix.basename(scope)} — `);
  });

  test.each(["fr", "en"] as const)("of the pages of the site in %s are the same", (language) => {
    const names = oauthScopes.map((scope) => posix.basename(scope));
    const pages = sitePages(".").filter((page) => page.language === language);
    for (const name of ["home", "privacy"] as const) {
      const source = pages.find((page) => page.name === name)?.source ?? "";
      const text = readFileSync(source, "utf8");
      for (const scope of names) expect(text, source).toContain(`\`${scope}\``);
    }
  });
});

describe("the review", () => {
  test("has the same texts to paste in both languages", () => {
    expect(blocks("review.md")).toEqual(blocks("examen.md"));
    expect(blocks("review.md")).toHaveLength(3);
  });

  test("names what is in the panel as the panel does", () => {
    const [, , instructions = ""] = blocks("review.md");
    const { names } = english.rooms;
    const quoted = [
      english.home.stages.pair,
      english.setup.propose,
      names.decide.name,
      names.needs.name,
      names.event.name,
      names.report.name,
    ];
    for (const text of quoted) expect(instructions).toContain(`"${text}"`);
    for (const state of ["Installed, not enabled", "Enabled, not installed", "Installed and enabled"])
      expect(instructions).toContain(`\n${state}`);
  });
});

describe("the pages", () => {
  test.each(PAGES)("%s and %s have the same sections", (french, other) => {
    const depths = (file: string): number[] => headings(file).map(({ depth }) => depth);
    expect(depths(other)).toEqual(depths(french));
    expect(tokensOf(other).map(({ type }) => type)).toEqual(tokensOf(french).map(({ type }) => type));
  });

  test.each(PAGES.flat())("%s leads nowhere that does not exist", (file) => {
    const links: string[] = [];
    marked.walkTokens(tokensOf(file), (token) => {
      if (token.type === "link" || token.type === "image") links.push(token["href"] as string);
    });
    expect(links).not.toEqual([]);
    for (const link of links) {
      const [target = "", hash] = decodeURI(link).split("#");
      expect(existsSync(join(FOLDER, target)), `${file} → ${link}`).toBe(true);
      if (hash === undefined) continue;
      const slug = makeSlugs();
      expect(
        headings(target === "" ? file : target).map(({ text }) => slug(text)),
        `${file} → ${link}`,
      ).toContain(hash);
    }
  });

  test.each(["fiche.md", "listing.md"])("%s gives addresses that the site has", (file) => {
    const addresses = [...read(file).matchAll(/`https:\/\/[A-Z-]+\/([^`]+)`/g)].map(([, address]) => address);
    const files = sitePages(".").map((page) => page.file);
    expect(addresses).toHaveLength(4);
    for (const address of addresses) expect(files).toContain(address);
  });
});

describe("the pictures", () => {
  const image = (file: string): string => join(FOLDER, "images", file);

  test.each([32, 48, 96, 128])("the icon of %i pixels has that size, and corners to see through", (side) => {
    expect(pngSize(image(`icon-${String(side)}.png`))).toEqual({
      width: side,
      height: side,
      cornerAlpha: 0,
    });
  });

  test("the banner of the card is 220 × 140, filled to its corners", () => {
    expect(pngSize(image("banner.png"))).toEqual({ width: 220, height: 140, cornerAlpha: 255 });
  });

  test.each(["fr", "en"])(
    "the screenshots in %s are 1280 × 800, five at most, the same in both languages",
    (folder) => {
      const files = readdirSync(image(folder)).sort();
      expect(files).toEqual(readdirSync(image("fr")).sort());
      expect(files.length).toBeGreaterThan(0);
      expect(files.length).toBeLessThanOrEqual(MOST_SCREENSHOTS);
      for (const file of files)
        expect(pngSize(image(`${folder}/${file}`)), file).toMatchObject({ width: 1280, height: 800 });
    },
  );
});

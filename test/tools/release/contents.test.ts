import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { installation as english } from "../../../src/core/messages/en/installation.ts";
import { installation as french } from "../../../src/core/messages/fr/installation.ts";
import { SCREEN_NAMES, screen } from "../../../tools/drawings/screens.ts";
import { liveFiles } from "../../../tools/build-live.ts";
import { PAGES } from "../../../tools/hypotheses.ts";
import { type Contents, releaseContents, sums } from "../../../tools/release/contents.ts";
import { EDITION } from "./edition.ts";

let contents: Contents = new Map();
beforeAll(async () => {
  contents = await releaseContents(".", EDITION);
});

const text = (name: string): string => contents.get(name) ?? "";

test("the same checkout gives the same bytes", async () => {
  expect(sums(await releaseContents(".", EDITION))).toBe(sums(contents));
});

test("the sums are those that sha256sum finds in the files", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "dyade-release-"));
  for (const [name, content] of contents) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  writeFileSync(path.join(folder, "SHA256SUMS"), sums(contents));
  const { status, stdout } = spawnSync("sha256sum", ["--check", "SHA256SUMS"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(status).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(contents.size);
});

test("every link of a page leads to a file of the release, and every heading that it names is there", () => {
  const pages = [...contents.keys()].filter((name) => name.endsWith(".md"));
  expect(pages).toContain("INSTALLER.md");
  for (const page of pages) {
    for (const [, target = ""] of text(page).matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith("https://")) continue;
      const [name = "", heading] = target.split("#");
      const there = name === "" ? page : name;
      expect([...contents.keys()], page).toContain(there);
      if (heading !== undefined) expect(headings(text(there)), `${page}: ${target}`).toContain(heading);
    }
  }
});

test("every page is there for a browser, too: its links, files and pictures are of the release, and it loads nothing else", () => {
  const pages = [...contents.keys()].filter((name) => name.endsWith(".md"));
  for (const page of pages) {
    const name = page.replace(/md$/, "html").toLowerCase();
    const html = text(name);
    const main = /^# (.*)$/m.exec(text(page))?.[1] ?? "";
    expect(html.replace(/’/g, "'").replace(/\u00a0/g, " "), name).toContain(`>${main}</h1>`);
    const targets = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target = ""]) => target);
    for (const target of targets.filter((each) => !/^https:/.test(each))) {
      const [file = "", heading] = target.split("#");
      expect(target, name).not.toMatch(/\.md/);
      if (file !== "") expect([...contents.keys()], `${name}: ${target}`).toContain(file);
      if (heading !== undefined) expect(text(file || name)).toContain(` id="${decodeURI(heading)}"`);
    }
    expect(html).not.toMatch(/<(?:script|link)| src="https?:|url\(/);
  }
  expect(text("installer.html")).toContain('src="images/installation/menu-fr.svg"');
  for (const [, steps = ""] of text("copier.html").matchAll(/<a href="([^"]*)"/g))
    expect(text(steps)).toContain("</h1>");
});

/** The headings of a page as GitHub addresses them. */
function headings(page: string): string[] {
  const lines = page.split("\n").filter((line) => line.startsWith("#"));
  return lines.map((line) =>
    line
      .replace(/^#+ /, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

test.each([
  ["INSTALLER.md", "fr", french],
  ["INSTALL.md", "en", english],
] as const)(
  "%s has a drawn picture of each screen, in its order, and says what it shows",
  (page, language, words) => {
    const pictures = [...text(page).matchAll(/!\[([^\]]*)\]\(images\/installation\/(\w+)-(fr|en)\.svg\)/g)];
    const plain = (content: string): string => content.replace(/’/g, "'").replace(/\u00a0/g, " ");
    expect(pictures.map(([, , name]) => name)).toEqual(SCREEN_NAMES);
    expect(pictures.map(([, alt = ""]) => plain(alt))).toEqual(
      SCREEN_NAMES.map((name) => plain(words.alt[name])),
    );
    expect(new Set(pictures.map(([, , , side]) => side))).toEqual(new Set([language]));
  },
);

test("the drawings are as they are drawn now (npm run draw)", () => {
  for (const name of SCREEN_NAMES) {
    expect(text(`images/installation/${name}-fr.svg`)).toBe(screen(name, french));
    expect(text(`images/installation/${name}-en.svg`)).toBe(screen(name, english));
  }
});

test("the pages name what the panel and the files say", () => {
  for (const page of ["INSTALLER.md", "INSTALL.md"]) {
    expect(text(page)).toContain("// Fin de Dyade. End of Dyade.");
    expect(text("Dyade-trousse.gs")).toMatch(/\/\/ Fin de Dyade\. End of Dyade\.\n$/);
  }
  const megabytes = (Buffer.byteLength(text("Dyade.gs")) / 1_000_000).toFixed(1);
  expect(text("INSTALLER.md")).toContain(`environ ${megabytes.replace(".", ",")} Mo`);
  expect(text("INSTALL.md")).toContain(`about ${megabytes} MB`);
});

test("the readable files are those that are built", () => {
  for (const name of ["sidebar.html", "directory.html", "appsscript.json"])
    expect(text(`fichiers/${name}`)).toBe(readFileSync(`dist/${name}`, "utf8"));
  expect(text("fichiers/Code.gs")).toBe(readFileSync("dist/Code.js", "utf8"));
});

test("the page to copy from holds both programs whole, and loads nothing", () => {
  const page = text("copier.html");
  const areas = [...page.matchAll(/<textarea id="(\w+)"[^>]*>\n([\s\S]*?)<\/textarea>/g)];
  const plain = areas.map(([, , content = ""]) =>
    content
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, "<")
      .replace(/&amp;/g, "&"),
  );
  expect(plain).toEqual([text("Dyade.gs"), text("Dyade-trousse.gs")]);
  expect(page).toContain("default-src 'none'");
});

test("a release holds the checks of what is taken for granted, as `build:live` makes them", async () => {
  for (const [name, live] of await liveFiles())
    expect(text(`conformite/${name.replace(/\.js$/, ".gs")}`), name).toBe(live);
  for (const language of ["fr", "en"] as const) {
    const page = readFileSync(PAGES[language], "utf8");
    const files = [...page.matchAll(/`(conformite\/[^`]+)`/g)].map(([, name = ""]) => name);
    expect(files.length).toBeGreaterThan(3);
    for (const name of files) expect([...contents.keys()]).toContain(name);
  }
});

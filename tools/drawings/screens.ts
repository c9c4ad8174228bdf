import type { InstallationWords } from "../../src/core/messages/fr/installation.ts";
import { box, browser, button, dialog, drawing, lines, menu, ring, text } from "./shapes.ts";

type Screen = keyof InstallationWords["alt"];
type Shapes = (words: InstallationWords) => readonly string[];

/** Where the menu *Extensions* begins: after the others. */
const EXTENSIONS_X = 436;
const CELL = { width: 88, height: 22 };

function sheet({ spreadsheet, menus, extensions, tabs }: InstallationWords, columns = 7): string {
  const names = menus.map((name, index) => text({ x: 28 + index * 68, y: 96 }, name, { size: 13 }));
  const cells = Array.from({ length: columns * 9 }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const at = { x: 24 + column * (CELL.width + 6), y: 116 + row * CELL.height, ...CELL };
    return box(at, row === 0 ? "#e8f0fe" : "#ffffff", 0, "#e1e3e1");
  });
  return [
    browser(`docs.google.com/spreadsheets`),
    text({ x: 28, y: 70 }, spreadsheet, { size: 16 }),
    ...names,
    text({ x: EXTENSIONS_X, y: 96 }, extensions, { size: 13 }),
    ...cells,
    ...tabs.map((tab, index) =>
      text({ x: 28 + index * 170, y: 372 }, tab, { size: 12, colour: index === 0 ? "blue" : "quiet" }),
    ),
  ].join("");
}

function editor({ file, run }: InstallationWords, project: string, code: readonly string[]): string {
  return [
    browser("script.google.com"),
    text({ x: 28, y: 72 }, "Apps Script", { size: 15, colour: "quiet" }),
    text({ x: 140, y: 72 }, project, { size: 15, bold: true }),
    box({ x: 24, y: 88, width: 130, height: 286 }, "#eef1f6", 0),
    text({ x: 38, y: 118 }, file, { size: 13, colour: "blue" }),
    box({ x: 154, y: 88, width: 542, height: 34 }, "#ffffff", 0),
    // A diskette
    `<path d="M176 97h13l4 4v13h-17zM180 97v5h8v-5M180 114v-7h9v7" fill="none" stroke="#5f6368" stroke-width="1.6"/>`,
    text({ x: 216, y: 110 }, `▷ ${run}`, { size: 13, colour: "quiet" }),
    lines({ x: 176, y: 150 }, code, { size: 13, mono: true }),
  ].join("");
}

const STARTER = ["function myFunction() {", "", "}"];

const SCREENS: Readonly<Record<Screen, Shapes>> = {
  menu: (words) => [
    sheet(words),
    menu({ x: EXTENSIONS_X - 8, y: 104 }, 236, words.extensionItems),
    ring({ x: EXTENSIONS_X - 12, y: 80, width: 92, height: 24 }, "1"),
    ring({ x: EXTENSIONS_X - 4, y: 170, width: 228, height: 30 }, "2"),
  ],
  paste: (words) => [
    editor(words, words.untitled, STARTER),
    ring({ x: 132, y: 54, width: 150, height: 28 }, "1"),
    ring({ x: 166, y: 132, width: 300, height: 68 }, "2"),
    text({ x: 484, y: 160 }, words.selectAll, { bold: true }),
    text({ x: 484, y: 184 }, words.paste, { bold: true }),
  ],
  save: (words) => [
    editor(words, words.dyade, ["/**", " * Dyade", " …", "};", "", words.end]),
    ring({ x: 166, y: 90, width: 36, height: 32 }, "2"),
    text({ x: 300, y: 110 }, `← ${words.save}`, { size: 13, bold: true }),
    ring({ x: 166, y: 224, width: 290, height: 28 }, "1"),
  ],
  reload: (words) => [
    sheet(words),
    ring({ x: 18, y: 12, width: 34, height: 30 }),
    text({ x: 494, y: 31 }, `← ${words.reload}`, { size: 13, bold: true }),
  ],
  dyade: (words) => [
    sheet(words),
    menu({ x: EXTENSIONS_X - 8, y: 104 }, 236, [...words.extensionItems, words.dyade], 3),
    menu({ x: EXTENSIONS_X - 232, y: 194 }, 224, [words.pair]),
    ring({ x: EXTENSIONS_X - 4, y: 200, width: 228, height: 30 }, "1"),
    ring({ x: EXTENSIONS_X - 228, y: 200, width: 214, height: 30 }, "2"),
  ],
  required: (words) => [
    sheet(words),
    dialog({ x: 160, y: 130, width: 400, height: 180 }, words.required),
    lines({ x: 184, y: 200 }, words.requiredWhat, { colour: "quiet" }),
    button({ x: 340, y: 258, width: 90, height: 34 }, words.cancel),
    button({ x: 446, y: 258, width: 90, height: 34 }, words.ok, true),
    ring({ x: 438, y: 250, width: 106, height: 50 }),
  ],
  unverified: (words) => [
    browser("accounts.google.com"),
    `<path d="M94 88l26 46H68z" fill="#fbbc04"/>${text({ x: 94, y: 127 }, "!", { anchor: "middle", size: 22, bold: true })}`,
    text({ x: 140, y: 120 }, words.unverified, { size: 20 }),
    lines({ x: 140, y: 156 }, words.unverifiedWhat, { colour: "quiet" }),
    text({ x: 140, y: 248 }, words.advanced, { colour: "blue" }),
    button({ x: 470, y: 226, width: 190, height: 36 }, words.back, true),
    text({ x: 140, y: 330 }, words.goTo, { colour: "blue" }),
    ring({ x: 128, y: 228, width: 180, height: 32 }, "1"),
    ring({ x: 128, y: 310, width: 250, height: 32 }, "2"),
  ],
  allow: (words) => [
    browser("accounts.google.com"),
    text({ x: 100, y: 104 }, words.wants, { size: 19 }),
    ...words.permissions.flatMap((permission, index) => [
      `<circle cx="116" cy="${String(160 + index * 66)}" r="10" fill="#e8f0fe" stroke="#0b57d0"/>`,
      lines({ x: 144, y: 156 + index * 66 }, permission),
    ]),
    button({ x: 380, y: 310, width: 110, height: 36 }, words.cancel),
    button({ x: 508, y: 310, width: 120, height: 36 }, words.allow, true),
    ring({ x: 500, y: 302, width: 136, height: 52 }),
  ],
  panel: (words) => [
    sheet(words, 5),
    box({ x: 500, y: 106, width: 200, height: 276 }),
    text({ x: 516, y: 134 }, words.dyade, { size: 15, bold: true }),
    text({ x: 516, y: 166 }, words.panel, { size: 18 }),
    ...words.stages.flatMap((stage, row) => [
      box({ x: 516, y: 178 + row * 25, width: 168, height: 21 }, "#eef1f6", 4, "none"),
      text({ x: 524, y: 193 + row * 25 }, stage, { size: 13 }),
    ]),
    button({ x: 516, y: 336, width: 168, height: 34 }, words.propose, true),
  ],
};

/** The order in which a reader meets them. */
export const SCREEN_NAMES = Object.keys(SCREENS) as Screen[];

/** One screen of Google's as we draw it: simple, and ringed where the reader clicks. */
export function screen(name: Screen, words: InstallationWords): string {
  return drawing(words.alt[name], SCREENS[name](words));
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { readTyped } from "../../src/local/model/typed.ts";
import { asText, isoFormatter, plainCells } from "../../src/server/cells.ts";

test("dates become ISO texts in the spreadsheet's time zone", () => {
  const date = new Date(Date.UTC(2026, 1, 15, 23, 7, 38));
  expect(isoFormatter("America/Toronto")(date)).toBe("2026-02-15T18:07:38");
  expect(plainCells([[date, null, 3, true, "x"]], "Asia/Tokyo")).toEqual([
    ["2026-02-16T08:07:38", "", 3, true, "x"],
  ]);
});

test("midnight is hour 00", () => {
  expect(isoFormatter("UTC")(new Date(Date.UTC(2026, 0, 1)))).toBe("2026-01-01T00:00:00");
});

test("a text is either left as it is or kept from being parsed by an apostrophe", () => {
  fc.assert(fc.property(fc.string(), (text) => [text, `'${text}`].includes(asText(text))));
  for (const risky of [
    "=1",
    "+1",
    "-1",
    "@A",
    "'a",
    "12",
    "1-2",
    "TRUE",
    " =1",
    "\t=1",
    "$5",
    "vrai",
    ".5",
    "Mar 1 2016",
    "mars 2025",
    "#N/A",
    "#REF!",
    "007",
    "12h30",
    "¥100",
    "＝1+1",
  ]) {
    expect(asText(risky)).toBe(`'${risky}`);
  }
  expect(asText("Zoé")).toBe("Zoé");
});

/** What spreadsheets read something in, once put together. */
const PIECES = [
  ...[
    "=",
    "+",
    "-",
    "@",
    "'",
    "#",
    "N/A",
    "REF!",
    "DIV/0!",
    "＝",
    "(",
    ")",
    "%",
    "$",
    "€",
    " ",
    ",",
    ".",
    ":",
    "/",
  ],
  ...[
    "1",
    "2",
    "007",
    "12",
    "2016",
    "2025",
    "e3",
    "h",
    "30",
    "am",
    "VRAI",
    "faux",
    "TRUE",
    "False",
    "A1",
    "SUM(",
  ],
  ...[
    "mars",
    "Mar",
    "janv.",
    "January",
    "5",
    "1er",
    "lundi",
    "Friday",
    "T",
    "\u00a0",
    "\n",
    "\ufeff",
    "Zoé",
    "🙂",
  ],
];

test("whatever a participant writes stays that very text in a spreadsheet of any of our locales", () => {
  const risky = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join(""));
  const locales = fc.constantFrom("fr_CA", "fr_FR", "en_CA", "en_US", "en_GB");
  fc.assert(
    fc.property(fc.oneof(risky, fc.string({ unit: "binary" })), locales, (text, locale) => {
      expect(readTyped(asText(text), locale, undefined, 2026)).toEqual({ value: text });
    }),
    { numRuns: 5_000 },
  );
});

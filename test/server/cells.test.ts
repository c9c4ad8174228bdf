import fc from "fast-check";
import { expect, test } from "vitest";
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
  ]) {
    expect(asText(risky)).toBe(`'${risky}`);
  }
  expect(asText("Zoé")).toBe("Zoé");
});

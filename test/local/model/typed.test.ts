import { describe, expect, it } from "vitest";
import { displayText } from "../../../src/local/model/display.ts";
import { readTyped } from "../../../src/local/model/typed.ts";

const shown = (text: string, locale: string): string => {
  const { value, format } = readTyped(text, locale, undefined, 2026);
  return displayText(format === undefined ? { value } : { value, format }, locale);
};

describe("a text typed into a cell", () => {
  it.each([
    ["007", "en_US", 7],
    ["+1", "en_US", 1],
    ["-2.5", "en_US", -2.5],
    ["1,234", "en_US", 1234],
    ["2,5", "fr_CA", 2.5],
    ["1 234,5", "fr_CA", 1234.5],
    ["12%", "fr_CA", 0.12],
    ["1e3", "en_US", 1000],
    ["TRUE", "fr_CA", true],
    ["faux", "fr_CA", false],
    ["12:30", "fr_CA", 12.5 / 24],
    ["1-2", "en_US", 46024],
    ["2026-01-02", "fr_CA", 46024],
    ["1/2/2026", "en_US", 46024],
    ["2/1/2026", "fr_FR", 46024],
    ["Jan 2", "en_US", 46024],
    ["Jan 2, 2026", "en_US", 46024],
    ["2 January 2026", "en_GB", 46024],
    ["January 2026", "en_US", 46023],
    ["Mar 1 2016", "fr_CA", 42430],
    ["1er mars 2016", "fr_CA", 42430],
    ["mars 2016", "fr_CA", 42430],
    ["2 janv.", "fr_CA", 46024],
    ["31 décembre 1999", "fr_FR", 36525],
    ["vendredi 2 janvier 2026", "fr_CA", 46024],
    ["Friday, Jan 2, 2026", "en_US", 46024],
    ["12h30", "fr_CA", 12.5 / 24],
    ["9 h", "fr_CA", 9 / 24],
    ["5 pm", "en_US", 17 / 24],
    ["(12)", "en_US", -12],
    ["12 €", "fr_FR", 12],
    ["¥100", "en_US", 100],
  ])("reads %s in %s as %s", (text, locale, value) => {
    expect(readTyped(text, locale, undefined, 2026).value).toBe(value);
  });

  it.each([
    ["=IMPORTXML(1)", "=IMPORTXML(1)"],
    ["=1+1", "=1+1"],
    ["+A1", "=+A1"],
    ["-SUM(A1:A2)", "=-SUM(A1:A2)"],
    ["＝1+1", "=1+1"],
  ])("makes a formula of %s", (text, expected) => {
    const { formula, value } = readTyped(text, "fr_CA", undefined, 2026);
    expect(formula).toBe(expected);
    expect(value).toEqual({ error: "#ERROR!" });
  });

  it.each([
    "Amélie",
    "2,5",
    "1.2.3",
    "32-33",
    "3 ou plus",
    "mars 2016",
    "May",
    "2 May 3",
    "31 June",
    "Mar 1 2016 12",
    "12h30",
    "(-12)",
    "Mardi gras",
    "=",
    "@Amélie",
    "-",
    "",
    " ",
  ])("keeps %j as text in English", (text) => {
    expect(readTyped(text, "en_US", undefined, 2026)).toEqual({ value: text });
  });

  it.each(["=1+1", "007", "TRUE", "1-2", "'x"])("keeps %s as text in a plain-text cell", (text) => {
    expect(readTyped(text, "en_US", "@", 2026)).toEqual({ value: text });
  });

  it.each(["'=1+1", "'007", "'TRUE"])("drops the apostrophe of %s and keeps the rest as text", (text) => {
    expect(readTyped(text, "en_US", undefined, 2026)).toEqual({ value: text.slice(1) });
  });

  it("recognises an error as such", () => {
    expect(readTyped("#N/A", "en_US", undefined, 2026).value).toEqual({ error: "#N/A" });
  });

  it.each([
    ["12,5%", "fr_CA", "12,50%"],
    ["$12", "en_US", "$12.00"],
    ["2026-03-04 05:06:07", "fr_CA", "2026-03-04 05:06:07"],
    ["3/4/2026", "en_US", "3/4/2026"],
    ["mars 2025", "fr_CA", "mars 2025"],
    ["Mar 1 2016", "fr_CA", "2016-03-01"],
    ["vrai", "fr_CA", "VRAI"],
  ])("shows %s in %s as %s", (text, locale, expected) => {
    expect(shown(text, locale)).toBe(expected);
  });
});

describe("a value under a number format", () => {
  it.each([
    [71.26, "0.0", "en_US", "71.3"],
    [71.26, "0.0", "fr_CA", "71,3"],
    [1234567.891, "#,##0.00", "en_US", "1,234,567.89"],
    [0.5, "0%", "fr_CA", "50%"],
    [0.1 + 0.2, undefined, "en_US", "0.3"],
    [-3, "0;(0)", "en_US", "(3)"],
    [46024.5, "d mmmm yyyy h:mm", "fr_CA", "2 janvier 2026 12:00"],
    [46024.75, "mm/dd/yy hh:mm am/pm", "en_US", "01/02/26 06:00 PM"],
    [46024, 'yyyy"-"mm', "en_US", "2026-01"],
  ])("%s under %s in %s reads %s", (value, format, locale, text) => {
    expect(displayText(format === undefined ? { value } : { value, format }, locale)).toBe(text);
  });
});

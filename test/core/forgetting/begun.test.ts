import { expect, test } from "vitest";
import { readBegun, withBegun, withoutBegun } from "../../../src/core/forgetting/begun.ts";
import type { Place } from "../../../src/core/forgetting/place.ts";
import { nextStandIn } from "../../../src/core/forgetting/stand-in.ts";
import { everything } from "./small-workbook.ts";

const place = (kind: Place["kind"], tab: string, row: number): Place => ({ kind, tab, row, column: "Nom" });
const FIRST = { label: "Personne retirée 3", key: "dyade-3" };
const SECOND = { label: "Personne retirée 4", key: "dyade-4" };

test("a removal that was begun holds its number, its day and what it was to take out, by tab and kind alone", () => {
  const places = [place("answer", "Mentors", 5), place("mention", "Mémo", 2), place("mention", "Mémo", 9)];
  const text = withBegun("", { standIn: FIRST, on: "2026-02-15", places });
  expect(readBegun(text)).toEqual([
    {
      standIn: FIRST,
      on: "2026-02-15",
      places: [
        { kind: "answer", tab: "Mentors", row: null, column: "" },
        { kind: "mention", tab: "Mémo", row: null, column: "" },
        { kind: "mention", tab: "Mémo", row: null, column: "" },
      ],
    },
  ]);
  expect(text).not.toContain("Nom");
});

test("gone on with, it keeps its first day; another one stands beside it, and each ends on its own", () => {
  const begun = withBegun("", { standIn: FIRST, on: "2026-02-15", places: [place("row", "Mémo", 2)] });
  const both = withBegun(begun, { standIn: SECOND, on: "2026-02-16", places: [] });
  const again = withBegun(both, { standIn: FIRST, on: "2026-02-20", places: [place("tie", "Liens", 3)] });
  expect(readBegun(again).map(({ standIn, on, places }) => [standIn.key, on, places.length])).toEqual([
    ["dyade-4", "2026-02-16", 0],
    ["dyade-3", "2026-02-15", 1],
  ]);
  const left = withoutBegun(again, FIRST);
  expect(readBegun(left).map(({ standIn }) => standIn)).toEqual([SECOND]);
  expect(withoutBegun(left, SECOND)).toBe("");
});

test("nothing is begun where nothing is kept, or something else", () => {
  for (const text of [undefined, "", "{", "[]", '{"format":"dyade-removals/2","removals":[]}'])
    expect(readBegun(text)).toEqual([]);
});

test("its number is taken for whoever is removed meanwhile, before anything in a cell bears it", () => {
  const removals = withBegun("", { standIn: FIRST, on: "2026-02-15", places: [] });
  const labels = [(number: number) => `Personne retirée ${String(number)}`] as const;
  expect(nextStandIn(everything([], { kept: { removals } }), labels)).toEqual(SECOND);
});

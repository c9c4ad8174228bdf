import { expect, test } from "vitest";
import { type Source, readSources, withAdded, withoutSource } from "../../../src/core/event/sources.ts";

const BALLOTS: Source = { kind: "ballots", tab: 7, name: "Bulletins", weight: 10 };
const CHOICES: Source = { kind: "choices", tab: 9, name: "Demandes", weight: 20 };

test("sources are added beside those kept, each tab once, and set aside one by one", () => {
  const both = withAdded(withAdded("", [BALLOTS]), [CHOICES]);
  expect(readSources(both)).toEqual([BALLOTS, CHOICES]);
  const heavier = { ...BALLOTS, weight: 30 };
  expect(readSources(withAdded(both, [heavier]))).toEqual([CHOICES, heavier]);
  expect(readSources(withoutSource(both, BALLOTS))).toEqual([CHOICES]);
  expect(withoutSource(withoutSource(both, BALLOTS), CHOICES)).toBe("");
});

test("what cannot be read is no source", () => {
  for (const text of [
    undefined,
    "",
    "{",
    "null",
    '{"format":"dyade-sources/1","sources":[{"kind":"other"}]}',
  ])
    expect(readSources(text)).toEqual([]);
});

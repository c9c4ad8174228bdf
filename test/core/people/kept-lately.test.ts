import { expect, test } from "vitest";
import { keptLately } from "../../../src/core/people/kept-lately.ts";

/** A function that writes a text in capitals, and the texts it was asked to read. */
function capitals() {
  const readings: string[] = [];
  const read = keptLately((text) => {
    readings.push(text);
    return text.toUpperCase();
  });
  return { read, readings };
}

test("a text is read once, those of a whole workbook among them", () => {
  const { read, readings } = capitals();
  const names = Array.from({ length: 20_000 }, (_, person) => `Personne ${String(person)}`);
  expect([...names, ...names].map(read)).toEqual([...names, ...names].map((name) => name.toUpperCase()));
  expect(readings).toEqual(names);
});

test("nothing is a value that is kept too", () => {
  let readings = 0;
  const read = keptLately(() => {
    readings++;
    return null;
  });
  expect([read("a"), read("a"), readings]).toEqual([null, null, 1]);
});

test("what is kept has a limit: after long texts an earlier one is read again, and rightly", () => {
  const { read, readings } = capitals();
  const essays = Array.from({ length: 40 }, (_, person) => `${String(person)} ${"mot ".repeat(10_000)}`);
  for (const essay of essays) expect(read(essay)).toBe(essay.toUpperCase());
  expect(read(essays[0] ?? "")).toBe(essays[0]?.toUpperCase());
  expect(readings).toHaveLength(41);
});

import { expect, test } from "vitest";
import { backgrounds } from "../../../src/core/dyads/looks.ts";
import { COLUMNS } from "../../../src/core/dyads/sheet.ts";
import { LEVELS } from "../../../src/core/links/link.ts";

const plain = backgrounds("ok", true);

test("a dyad without anything to watch is white", () => {
  expect(plain).toHaveLength(COLUMNS.length);
  expect(new Set(plain)).toEqual(new Set(["#ffffff"]));
});

test("a level colours the mentor and what is to be watched, each level another colour", () => {
  const colours = LEVELS.map((level) => {
    const row = backgrounds(level, true);
    const coloured = COLUMNS.filter((_, at) => row[at] !== plain[at]);
    expect(coloured).toEqual(["mentor", "watch"]);
    const [mentor, watch] = coloured.map((name) => row[COLUMNS.indexOf(name)]);
    expect(mentor).toBe(watch);
    return mentor;
  });
  expect(new Set(colours).size).toBe(LEVELS.length);
});

test("a mentee without a mentor has a row of one colour, whatever its level, unlike any dyad", () => {
  const rows = (["ok", ...LEVELS] as const).map((level) => backgrounds(level, false));
  const colours = new Set(rows.flat());
  expect(colours.size).toBe(1);
  for (const level of ["ok", ...LEVELS] as const)
    for (const colour of backgrounds(level, true)) expect(colours.has(colour)).toBe(false);
});

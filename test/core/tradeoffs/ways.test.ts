import { expect, test } from "vitest";
import { isSameWay, otherWays, wayOf, waysBetween } from "../../../src/core/tradeoffs/ways.ts";
import { gather, programme } from "../dyads/cohorts.ts";

const floorsOf = (low: number, high: number) => waysBetween(low, high).map(({ floor }) => floor);

test("between two worst dyads, whole scores that the one does not reach and the other does", () => {
  expect(floorsOf(47.4, 54.7)).toEqual([48, 51, 54]);
  expect(floorsOf(47.4, 48.2)).toEqual([48]);
  expect(floorsOf(47.4, 47.9)).toEqual([]);
  expect(floorsOf(50, 50)).toEqual([]);
  // A sum of parts that misses a whole score by its last bits alone is that score.
  expect(floorsOf(63.99999999999999, 65.99999999999999)).toEqual([65, 66]);
});

test("a score wanted counts only where it comes first, and is 50 where none is said", () => {
  const total = { objective: "total", spread: 0 } as const;
  expect(isSameWay({ ...total, floor: 30 }, total)).toBe(true);
  const floor = { objective: "floor", spread: 0 } as const;
  expect(isSameWay({ ...floor, floor: 30 }, floor)).toBe(false);
  expect(isSameWay({ ...floor, floor: 50 }, floor)).toBe(true);
});

test("ways differ by what comes first, by the sharing of the load and by the limit", () => {
  const total = { objective: "total", spread: 0 } as const;
  expect(isSameWay(total, { ...total })).toBe(true);
  expect(isSameWay(total, { ...total, objective: "fair" })).toBe(false);
  expect(isSameWay(total, { ...total, spread: 5 })).toBe(false);
  expect(isSameWay(total, { ...total, mostEach: 2 })).toBe(false);
});

test("a way says a score and a limit only where it has one", () => {
  expect(wayOf({ objective: "total", spread: 3, floor: 40 })).toEqual({ objective: "total", spread: 3 });
  expect(wayOf({ objective: "floor", spread: 0, mostEach: 2 })).toEqual({
    objective: "floor",
    spread: 0,
    floor: 50,
    mostEach: 2,
  });
});

test("the ways beside that of the settings share the load as these do, and ask for first choices where somebody has one", () => {
  const { cohort } = gather(programme([["Ada", 1, "Vente"]], [["Lea", "Vente"]]));
  const others = otherWays({ ...cohort.settings, objective: "fair", spread: 3 }, true);
  expect(others).toEqual([
    { objective: "total", spread: 0 },
    { objective: "total", spread: 3 },
    { objective: "fair", spread: 0 },
    { objective: "first-choices", spread: 0 },
    { objective: "stable", spread: 0 },
  ]);
  const unspread = otherWays({ ...cohort.settings, objective: "total", spread: 0 }, false);
  expect(unspread.map(({ objective, spread }) => [objective, spread])).toEqual([
    ["total", 5],
    ["fair", 0],
    ["fair", 5],
    ["stable", 0],
  ]);
});

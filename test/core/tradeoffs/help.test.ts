import { expect, test } from "vitest";
import { type Effect, byEffect, effectOf, isBetter } from "../../../src/core/tradeoffs/help.ts";
import { gather, programme } from "../dyads/cohorts.ts";

const now: Effect = { placed: 10, mean: 60 };

test("more people is better whatever the mean, fewer is not, and as many where the mean rises by a word's worth", () => {
  expect(isBetter(now, { placed: 11, mean: 10 })).toBe(true);
  expect(isBetter(now, { placed: 9, mean: 100 })).toBe(false);
  expect(isBetter(now, { placed: 10, mean: 60.06 })).toBe(true);
  expect(isBetter(now, { placed: 10, mean: 60.04 })).toBe(false);
  expect(isBetter(now, { placed: 10, mean: 59 })).toBe(false);
  expect(isBetter({ placed: 0, mean: null }, { placed: 0, mean: null })).toBe(false);
  expect(isBetter({ placed: 0, mean: null }, { placed: 1, mean: 0 })).toBe(true);
});

test("the best first: people, then the mean", () => {
  const help = (placed: number, mean: number | null) => ({
    change: { kind: "limit" } as const,
    effect: { placed, mean },
  });
  const helps = [help(1, 90), help(2, 10), help(2, 50), help(0, null)];
  expect([...helps].sort(byEffect)).toEqual([help(2, 50), help(2, 10), help(1, 90), help(0, null)]);
});

test("what some dyads give is of those who have one; without any there is no mean", () => {
  const { cohort } = gather(
    programme(
      [["Ada", 2, "Vente"]],
      [
        ["Lea", "Vente"],
        ["Max", "Relève"],
        ["Noa", "Vente"],
      ],
    ),
  );
  expect(effectOf(cohort, Int32Array.of(0, 0, -1))).toEqual({ placed: 2, mean: 50 });
  expect(effectOf(cohort, Int32Array.of(-1, -1, -1))).toEqual({ placed: 0, mean: null });
  const scoresOfRecruit = Float64Array.of(0, 80, 20);
  expect(effectOf(cohort, Int32Array.of(0, 1, -1), [], scoresOfRecruit)).toEqual({ placed: 2, mean: 90 });
});

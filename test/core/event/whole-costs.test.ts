import { expect, test } from "vitest";
import { fresh } from "../../../src/core/event/meeting-problem.ts";
import { wholeCosts } from "../../../src/core/event/whole-costs.ts";

const problem = fresh({
  menteeCount: 2,
  mentorCount: 2,
  worth: Float64Array.of(62.5, Number.NaN, 100, 0),
  rounds: 3,
  seats: 1,
  most: 3,
});

test("tell what each pair lacks of the best in whole steps, and which must not meet", () => {
  const { lack, step } = wholeCosts(problem);
  expect([...lack].map((one) => (one < 0 ? one : one * step))).toEqual([37.5, -1, 0, 100]);
  for (const one of lack) expect(Number.isSafeInteger(one)).toBe(true);
});

test("price a break above all that worth can bring in all meetings", () => {
  const { lack, perBreak } = wholeCosts(problem);
  expect(perBreak).toBeGreaterThan(problem.most * Math.max(...lack));
});

test("stay exact for a large event whose pairs in doubt come first", () => {
  const size = { menteeCount: 200, mentorCount: 100, rounds: 10, seats: 3, most: 3000 };
  const worth = new Float64Array(20_000).fill(50);
  worth[7] = 100 * size.most + 150;
  const { lack, perBreak, step } = wholeCosts(fresh({ ...size, worth }));
  expect(Number.isSafeInteger(perBreak * 4 * size.rounds * (size.seats + 1))).toBe(true);
  expect(Math.max(...lack) * step).toBe(100 * size.most + 100);
});

test("are all nothing where nothing is worth anything", () => {
  expect([...wholeCosts({ ...problem, worth: new Float64Array(4) }).lack]).toEqual([0, 0, 0, 0]);
});

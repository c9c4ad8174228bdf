import { expect, test } from "vitest";
import { toProblem } from "../../../src/core/cohort/to-problem.ts";
import { SETTINGS, gather, programme, smallTables } from "../dyads/cohorts.ts";

const PRIORITIES = { ...SETTINGS, mentees: { tab: "Mentorés", columns: { priority: "Sujets" } } };

test("scores of allowed pairs, none for a conflict or a refusal, seats and locks as they are", () => {
  const decisions = {
    locked: [["zoe@z.example", "bob@b.example"]],
    refused: [["zoe@z.example", "alice@a.example"]],
  };
  const gathered = gather(smallTables(), { ...SETTINGS, decisions });
  const problem = toProblem(gathered.cohort, gathered.decisions);
  expect([...problem.scores]).toEqual([Number.NaN, 0, Number.NaN, 50]);
  expect(problem).toMatchObject({
    menteeCount: 2,
    mentorCount: 2,
    locks: [[1, 1]],
    objective: "total",
    spread: 0,
  });
  expect([...problem.capacities]).toEqual([1, 1]);
});

test("priorities are those of the mentees", () => {
  const tables = programme(
    [["Ada", 1, "Vente"]],
    [
      ["Lea", 3],
      ["Max", 0],
      ["Noa", -1],
    ],
  );
  const { cohort, decisions } = gather(tables, PRIORITIES);
  expect([...(toProblem(cohort, decisions).priorities ?? [])]).toEqual([3, 0, -1]);
});

test("who waits longer comes before the others of the same priority, who was left out before both", () => {
  const tables = programme(
    [["Ada", 1, "Vente"]],
    [
      ["Lea", 1],
      ["Max", 0],
      ["Noa", 0],
      ["Zoe", 0],
      ["Ivo", 0],
    ],
  );
  const { cohort, decisions } = gather(tables, PRIORITIES);
  const waiting = { ...cohort, placingOrder: [-Infinity, -20, -10, -20, -Infinity] };
  const ranksOf = (first: readonly number[]) => [
    ...(toProblem(waiting, decisions, new Set(first)).priorities ?? []),
  ];
  expect(ranksOf([])).toEqual([3, 1, 2, 1, 0]);
  expect(ranksOf([4])).toEqual([3, 0, 1, 0, 2]);
});

test("who is first comes before the others of the same priority, and after the next one", () => {
  const tables = programme(
    [["Ada", 1, "Vente"]],
    [
      ["Lea", 3],
      ["Max", 0],
      ["Noa", 0],
      ["Zoe", -1],
    ],
  );
  const { cohort, decisions } = gather(tables, PRIORITIES);
  const [lea = 0, max = 0, noa = 0, zoe = 0] = toProblem(cohort, decisions, new Set([2, 3])).priorities ?? [];
  expect(lea).toBeGreaterThan(noa);
  expect(noa).toBeGreaterThan(max);
  expect(max).toBeGreaterThan(zoe);
});

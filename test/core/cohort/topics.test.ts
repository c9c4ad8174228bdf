import { expect, test } from "vitest";
import { commonTopics, topicCriterion } from "../../../src/core/cohort/topics.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";

test("the weightiest question of needs and offers tells the topics", () => {
  const [light, heavy, values] = [
    { kind: "covers", label: "Stade", weight: 5 },
    { kind: "covers", label: "Sujets", weight: 30 },
    { kind: "shares", label: "Valeurs", weight: 40 },
  ] as const;
  expect(topicCriterion([values, light, heavy])).toBe(heavy);
  expect(topicCriterion([values, { ...heavy, on: false }])).toBe(values);
  expect(topicCriterion([{ kind: "same" }])).toBeNull();
});

test("topics are those asked by one and offered by the other", () => {
  const { cohort } = gather(smallTables());
  expect(commonTopics(cohort, 1, 0)).toEqual(["Vente"]);
  expect(commonTopics(cohort, 0, 1)).toEqual([]);
});

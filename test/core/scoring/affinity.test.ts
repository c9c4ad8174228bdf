import { expect, it } from "vitest";
import { scored } from "./scored.ts";

const answered = { header: ["Q"], mentees: [["a"], ["b"]], mentors: [["a"], ["c"]] };
const topics = { kind: "same" as const, mentee: "Q", mentor: "Q" };

it("a declared affinity gives all its points, and costs the others nothing", () => {
  const { values, coverage, explain } = scored(answered, [{ kind: "affinity" }, topics], undefined, [[1, 1]]);
  expect([...values]).toEqual([100, 0, 0, 50]);
  expect([coverage(0, 0), coverage(1, 1)]).toEqual([1, 1]);
  expect(explain(0, 0).map(({ criterion }) => criterion.kind)).toEqual(["same"]);
});

it("without any affinity the criterion is dropped, with an issue", () => {
  const { values, issues } = scored(answered, [{ kind: "affinity" }, topics]);
  expect([...values]).toEqual([100, 0, 0, 0]);
  expect(issues.map(({ code }) => code)).toEqual(["criterion-unanswered"]);
});

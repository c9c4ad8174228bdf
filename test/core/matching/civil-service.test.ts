import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/core/matching/index.ts";
import { solve } from "./problems.ts";

const LADDER = ["AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4"];

interface Person {
  readonly grade: number;
  readonly organisation: string;
  readonly profession: string;
}

/** Grade, organisation and profession stand before any quoted column, so a plain split reads them. */
function people(set: string, role: string): Person[] {
  const file = new URL(`../../fixtures/civil-service/${set}/${role}.csv`, import.meta.url);
  const [head = "", ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const columns = head.split(",");
  return rows.map((row) => {
    const cells = row.split(",");
    const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
    return {
      grade: LADDER.indexOf(cell("grade")),
      organisation: cell("organisation"),
      profession: cell("profession"),
    };
  });
}

/** 12 for two grades ahead, 9 for one, 10 more for the same profession; never in one organisation. */
function scoreOf(mentee: Person, mentor: Person): number {
  const ahead = mentor.grade - mentee.grade;
  if (ahead < 1 || ahead > 2 || mentor.organisation === mentee.organisation) return NaN;
  return (ahead === 2 ? 12 : 9) + (mentor.profession === mentee.profession ? 10 : 0);
}

function civilService(set: string, capacity: number): Problem {
  const mentees = people(set, "mentees");
  const mentors = people(set, "mentors");
  return {
    menteeCount: mentees.length,
    mentorCount: mentors.length,
    scores: Float64Array.from(mentees.flatMap((mentee) => mentors.map((mentor) => scoreOf(mentee, mentor)))),
    capacities: new Int32Array(mentors.length).fill(capacity),
  };
}

describe("the civil service's mentoring data", () => {
  const facts: [set: string, capacity: number, allowed: number, placed: number, total: number | undefined][] =
    [
      ["small", 1, 392, 35, 709],
      ["small", 2, 392, 49, 944],
      ["small", 3, 392, 50, undefined],
      ["large", 1, 44342, 484, 10115],
      ["large", 2, 44342, 500, 10982],
    ];
  for (const [set, capacity, allowed, placed, total] of facts) {
    it(`places ${String(placed)} of the ${set} set with ${String(capacity)} seat(s) each`, () => {
      const problem = civilService(set, capacity);
      expect(problem.scores.filter((score) => !Number.isNaN(score))).toHaveLength(allowed);
      const assignment = solve(problem);
      expect(assignment.placed).toBe(placed);
      if (total !== undefined) expect(assignment.total).toBe(total);
      expect(assignment.proof).toMatchObject({ optimal: true, gap: 0 });
    });
  }

  it("is placed as fully when asked to be fair", () => {
    const assignment = solve({ ...civilService("large", 1), objective: "fair" });
    expect(assignment.placed).toBe(484);
    expect(assignment.proof.optimal).toBe(true);
  });
});

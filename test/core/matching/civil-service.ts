import { readFileSync } from "node:fs";
import type { Problem } from "../../../src/core/matching/index.ts";

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

/** One of the two sets with so many seats for each mentor. */
export function civilService(set: string, capacity: number): Problem {
  const mentees = people(set, "mentees");
  const mentors = people(set, "mentors");
  return {
    menteeCount: mentees.length,
    mentorCount: mentors.length,
    scores: Float64Array.from(mentees.flatMap((mentee) => mentors.map((mentor) => scoreOf(mentee, mentor)))),
    capacities: new Int32Array(mentors.length).fill(capacity),
  };
}

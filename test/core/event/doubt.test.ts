import { describe, expect, it } from "vitest";
import { isAllowed, scoreOf } from "../../../src/core/cohort/cohort.ts";
import { doubtOf } from "../../../src/core/event/doubt.ts";
import { gather, smallTables } from "../dyads/cohorts.ts";
import { sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();
const columns = cohort.mentors.length;

describe("pairs in doubt", () => {
  it("are a mentee's mentors within five points of the best, where there are several, and never forbidden ones", () => {
    const doubt = doubtOf(cohort, new Set());
    cohort.mentees.forEach((_, mentee) => {
      const allowed = [...cohort.mentors.keys()].filter((mentor) => isAllowed(cohort, mentee, mentor));
      const best = Math.max(...allowed.map((mentor) => scoreOf(cohort, mentee, mentor)));
      const close = allowed.filter((mentor) => scoreOf(cohort, mentee, mentor) >= best - 5);
      const marked = [...cohort.mentors.keys()].filter((mentor) => doubt[mentee * columns + mentor] === 1);
      expect(marked.filter((mentor) => !allowed.includes(mentor))).toEqual([]);
      if (close.length > 1) expect(marked).toEqual(close);
    });
  });

  it("are the dyads proposed, however far from the best", () => {
    const { cohort: small } = gather(smallTables());
    // Zoé's two mentors suit her equally well.
    expect([...doubtOf(small, new Set())]).toEqual([0, 0, 1, 1]);
    // Chloé and Alice are in one line: proposed once, they must not meet for that.
    expect([...doubtOf(small, new Set([0, 1]))]).toEqual([0, 1, 1, 1]);
  });
});

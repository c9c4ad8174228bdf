import { describe, expect, it } from "vitest";
import type { Rota } from "../../../src/core/event/rota.ts";
import { seatedAsMentors, seatedMentees } from "../../../src/core/event/seated-mentees.ts";
import { everyoneBut, rotaOf, sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();
const KARINE = "karine@borealis.example";

describe("somebody who is a mentor and a mentee", () => {
  const everyone = everyoneBut(cohort);

  it("is seated as a mentor where she is there as one", () => {
    expect(seatedMentees(everyone).has(KARINE)).toBe(false);
    expect(seatedMentees(everyone).size).toBe(cohort.mentees.length - 1);
    const asMentee = { ...everyone, mentors: new Set<string>() };
    expect(seatedMentees(asMentee).has(KARINE)).toBe(true);
  });

  it("is out of the count of mentees before the event and on the day alike", () => {
    const thereOf = (people: Rota["mentees"]) => new Set(people.map(({ key }) => key));
    const rota = rotaOf(cohort);
    const onTheDay = { mentees: thereOf(rota.mentees), mentors: thereOf(rota.mentors) };
    expect([...seatedAsMentors(cohort, everyone)]).toEqual([KARINE]);
    expect(seatedAsMentors(cohort, onTheDay)).toEqual(seatedAsMentors(cohort, everyone));
  });
});

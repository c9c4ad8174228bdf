import { expect, test } from "vitest";
import { withoutBallot } from "../../../src/core/event/no-ballot.ts";
import { everyoneBut, sampleCohort } from "./sample-event.ts";

const cohort = sampleCohort();
const place = (people: readonly { readonly name: string }[], name: string): number =>
  people.findIndex((one) => one.name === name);
const nobody = { mentees: new Set<string>(), mentors: new Set<string>() };

test("those who were there and handed in nothing are waited for, mentees first", () => {
  const ballots = [
    { role: "mentee", person: place(cohort.mentees, "Émilie Nadeau") },
    { role: "mentor", person: place(cohort.mentors, "Hélène Roy") },
  ] as const;
  const waited = withoutBallot(cohort, everyoneBut(cohort, "Samuel Ayotte"), ballots);
  expect(waited).not.toContain("Émilie Nadeau");
  expect(waited).not.toContain("Hélène Roy");
  expect(waited).not.toContain("Samuel Ayotte");
  // 40 mentees and 24 mentors, one of them both, less the three
  expect(waited).toHaveLength(60);
  expect(waited.indexOf("Océane Lemire")).toBeLessThan(waited.indexOf("Éric Lachance"));
});

test("a person of both roles is waited for once, and not once either ballot is there", () => {
  const name = "Karine Ouellet";
  const waited = withoutBallot(cohort, everyoneBut(cohort), []);
  expect(waited.filter((one) => one === name)).toHaveLength(1);
  for (const ballot of [
    { role: "mentee", person: place(cohort.mentees, name) },
    { role: "mentor", person: place(cohort.mentors, name) },
  ] as const)
    expect(withoutBallot(cohort, everyoneBut(cohort), [ballot])).not.toContain(name);
});

test("nobody is waited for where nobody was", () => {
  expect(withoutBallot(cohort, nobody, [])).toEqual([]);
});

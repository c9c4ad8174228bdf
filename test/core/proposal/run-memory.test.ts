import { expect, test } from "vitest";
import { issueText } from "../../../src/core/messages/index.ts";
import { tooLarge } from "../../../src/core/proposal/run-memory.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { smallTables } from "../dyads/cohorts.ts";
import { snapshotOf } from "../workbooks.ts";

function programmeOf(mentees: number, mentors: number, objective: "total" | "fair" = "total") {
  const { programme } = setUp(snapshotOf(smallTables()));
  if (programme === null) throw new Error("a programme");
  const [mentee] = programme.mentees.people;
  const [mentor] = programme.mentors.people;
  if (mentee === undefined || mentor === undefined) throw new Error("people");
  return {
    settings: { ...programme.settings, objective },
    mentees: { ...programme.mentees, people: new Array(mentees).fill(mentee) as (typeof mentee)[] },
    mentors: { ...programme.mentors, people: new Array(mentors).fill(mentor) as (typeof mentor)[] },
  };
}

test("a programme of ten thousand by ten thousand may run for the best total", () => {
  expect(tooLarge(programmeOf(10_000, 10_000))).toBeNull();
});

test("one that would need more memory than a browser gives is told beforehand, with its size", () => {
  const issue = tooLarge(programmeOf(10_000, 10_000, "fair"));
  expect(issue).toMatchObject({ code: "too-many-pairs", severity: "error" });
  if (issue === null) throw new Error("an issue");
  expect(issueText(issue, "fr")).toMatch(/10\s?000.*10\s?000.*2,7\sGo/);
  expect(issueText(issue, "en")).toMatch(/10,000.*10,000.*2\.7\sGB/);
});

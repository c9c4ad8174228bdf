import { expect, test } from "vitest";
import type { Removed } from "../../../../src/core/dyads/words.ts";
import type { Link } from "../../../../src/core/links/link.ts";
import { dyads } from "../../../../src/core/messages/en/dyads.ts";

const link = (told: Partial<Link>): string =>
  dyads.link({ mentee: 0, mentor: 0, kind: "declared", level: "conflict", chain: [], ...told });
const removed = (told: Partial<Removed>): string =>
  dyads.noAllowedMentor({ links: [], refused: 0, noSeats: 0, criteria: [], mentors: 3, ...told });

test("one person in both roles is told for certain where it is, and as a doubt where it is not", () => {
  expect(link({ kind: "same-person" })).toBe("this is one and the same person");
  expect(link({ kind: "same-person", level: "unknown" })).toBe("this may be one and the same person");
});

test("a link is told with what was declared and its chain, where there are any", () => {
  expect(link({})).toBe("declared tie");
  expect(link({ relation: "client", chain: ["Ada", "Lea"] })).toBe("declared tie, client (Ada and Lea)");
});

test("why no mentor is possible counts each rule", () => {
  expect(
    removed({
      links: [{ kind: "same-person", mentors: 1 }],
      criteria: [{ label: "Language", mentors: 2 }],
      refused: 1,
      noSeats: 2,
      mentors: 6,
    }),
  ).toBe(
    "No possibility among 6 mentors: 1 removed (same person), 2 removed by “Language”, 1 refused earlier and 2 without a place.",
  );
  expect(removed({ mentors: 1 })).toBe("No possibility among 1 mentor.");
});

test("the only mentor possible is told as such, several are counted, and those of whom a place would do are named", () => {
  expect(dyads.mentorsFull(1)).toBe("No place left with the only possible mentor.");
  expect(dyads.mentorsFull(4)).toBe("No place left with the 4 possible mentors.");
  expect(dyads.seatMore(["Ada", "Bob"])).toBe("One more place with Ada or Bob would be enough.");
  expect(dyads.nobodyOffers(["Sales"], 1)).toBe("This mentor does not offer Sales: recruit for that.");
  expect(dyads.nobodyOffers(["Sales", "Law"], 4)).toBe("None of them offers Sales or Law: recruit for that.");
});

test("who has the places of another mentor is named", () => {
  const seats = { seats: 2, left: 0 };
  expect(dyads.alternative("Ada", { ...seats, holders: ["Lea", "Max"] })).toBe("Ada, with Lea and Max");
  expect(dyads.alternative("Ada", seats)).toBe("Ada: all 2 places taken");
});

const reason = (
  evidence: Parameters<typeof dyads.reason>[0]["evidence"],
  label?: string,
  wishes = {},
): string =>
  dyads.reason({
    criterion: { kind: "near", ...(label === undefined ? {} : { label }) },
    evidence,
    satisfaction: 0.5,
    points: 4.4,
    of: 9.5,
    factor: 1,
    must: false,
    ...wishes,
  });

test("a reason says who is suited by anybody, and what the mentee finds the most important", () => {
  expect(reason({ kind: "indifferent", answer: "Peu importe" }, "Style")).toBe(
    "Style: Peu importe, anyone suits",
  );
  expect(reason({ kind: "none" }, "Style", { factor: 2, must: true })).toBe(
    "Style: 50% (counts double for the mentee, a must for the mentee)",
  );
  expect(reason({ kind: "none" }, "Style", { factor: 3 })).toBe("Style: 50% (counts 3 times for the mentee)");
});

test("a reason tells both answers, or the share of a criterion without any", () => {
  expect(reason({ kind: "answers", mentee: "3", mentor: "5" }, "Style")).toBe("Style: 3 and 5");
  expect(reason({ kind: "none" })).toBe("near: 50%");
});

test("three common options are all named, of four the last is counted", () => {
  const common = (...options: string[]): string => reason({ kind: "common", options }, "Topics");
  expect(common("a", "b", "c")).toBe("Topics: a, b, c");
  expect(common("a", "b", "c", "d")).toBe("Topics: a, b, c and 1 other");
});

test("a choice is told by its rank, however far down, and by who made it", () => {
  const choice = (byMentee: number | null, byMentor: number | null): string =>
    reason({ kind: "choice", byMentee, byMentor });
  expect([choice(1, null), choice(null, 2), choice(3, null), choice(0, 0)]).toEqual([
    "Mentee’s 2nd choice",
    "Mentor’s 3rd choice",
    "Mentee’s 4th choice",
    "Chosen by both",
  ]);
});

import { expect, test } from "vitest";
import { votedPairs } from "../../../src/core/event/ballot-pairs.ts";
import type { Ballot } from "../../../src/core/event/read-ballots.ts";

const ballot = (
  role: Ballot["role"],
  person: number,
  choices: (number | null)[],
  refused: number[] = [],
): Ballot => ({ role, person, choices, refused, tab: "Bulletins", row: 2 });

test("two who chose each other, at any rank, are a mutual choice", () => {
  const { mutual } = votedPairs([
    ballot("mentee", 1, [null, 4]),
    ballot("mentee", 0, [4, 5]),
    ballot("mentor", 4, [1, 0, 2]),
  ]);
  expect(mutual).toEqual([
    { mentee: 0, mentor: 4 },
    { mentee: 1, mentor: 4 },
  ]);
});

test("a refusal of one side is enough, is told once, and undoes a mutual choice", () => {
  const pairs = votedPairs([
    ballot("mentee", 1, [4], [5]),
    ballot("mentor", 4, [1]),
    ballot("mentor", 5, [], [1]),
    ballot("mentee", 2, [6]),
    ballot("mentor", 6, [2], [2]),
  ]);
  expect(pairs).toEqual({
    mutual: [{ mentee: 1, mentor: 4 }],
    refused: [
      { mentee: 1, mentor: 5 },
      { mentee: 2, mentor: 6 },
    ],
  });
});

test("no ballots say nothing", () => {
  expect(votedPairs([])).toEqual({ mutual: [], refused: [] });
});

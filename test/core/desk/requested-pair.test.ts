import { expect, test } from "vitest";
import { requestedPair } from "../../../src/core/desk/requested-pair.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf } from "./desks.ts";

const { cohort } = deskOf(smallTables(), SETTINGS);
const [ALICE, BOB] = cohort.mentors.map(({ key }) => key);
const [CHLOE, ZOE] = cohort.mentees.map(({ key }) => key);
const current = (mentorOf: readonly number[], seatsLeft: readonly number[]) => ({
  mentorOf: Int32Array.from(mentorOf),
  seatsLeft: Int32Array.from(seatsLeft),
});
const asked = (
  mentee = "",
  mentor = "",
  dyads: ReturnType<typeof current> | null = current([-1, -1], [1, 1]),
) => requestedPair(cohort, dyads, { mentee, mentor });

test("a request to one's own superior shows the tie, and is made no dyad", () => {
  const pair = asked(CHLOE, ALICE);
  expect(pair?.links.map(({ kind, chain }) => [kind, chain])).toEqual([
    ["reporting-line", ["Alice Roy", "Chloé Ray"]],
  ]);
  expect(pair?.obstacle).toBe("forbidden");
});

test("a pair that is allowed may be a dyad where the mentor has a place, or is theirs already", () => {
  expect(asked(ZOE, BOB)).toMatchObject({ mentee: 1, mentor: 1, links: [], obstacle: null });
  expect(asked(ZOE, BOB, current([1, -1], [1, 0]))?.obstacle).toBe("full");
  expect(asked(ZOE, BOB, current([-1, 1], [1, 0]))?.obstacle).toBeNull();
  expect(asked(ZOE, BOB, null)?.obstacle).toBe("no-tab");
});

test("nothing is said of somebody who takes no part", () => {
  expect(asked(ZOE, "gone")).toBeNull();
});

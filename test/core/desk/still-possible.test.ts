import { expect, test } from "vitest";
import { hindranceOf } from "../../../src/core/desk/still-possible.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf } from "./desks.ts";

const { cohort } = deskOf(smallTables(), SETTINGS);
const [CHLOE, ZOE, ALICE, BOB] = [0, 1, 0, 1];

/** The people and the mentor of each mentee, in the order of the answers. */
function moment(mentorOf: readonly number[], people = cohort) {
  return { desk: { cohort: people }, pairing: { mentorOf: Int32Array.from(mentorOf) } };
}

const shown = moment([-1, -1]);

test("nothing hinders a pair of people who are as they were", () => {
  expect(hindranceOf(shown, moment([-1, -1]), [CHLOE, ALICE])).toBeNull();
  expect(hindranceOf(moment([-1, BOB]), moment([-1, BOB]), [CHLOE, BOB])).toBeNull();
});

test("a place that another panel gave meanwhile hinders it, and so does a mentee placed meanwhile", () => {
  expect(hindranceOf(shown, moment([-1, ALICE]), [CHLOE, ALICE])).toBe("taken");
  expect(hindranceOf(shown, moment([-1, ALICE]), [CHLOE, BOB])).toBeNull();
  expect(hindranceOf(shown, moment([BOB, -1]), [CHLOE, ALICE])).toBe("placed");
});

test("somebody whose answer is gone is told, whoever moved up in the list", () => {
  const mentees = cohort.mentees.slice(1);
  expect(hindranceOf(shown, moment([-1], { ...cohort, mentees }), [CHLOE, ALICE])).toBe("menteeGone");
  expect(hindranceOf(shown, moment([-1], { ...cohort, mentees }), [ZOE, ALICE])).toBeNull();
  const mentors = cohort.mentors.slice(1);
  expect(hindranceOf(shown, moment([-1, -1], { ...cohort, mentors }), [ZOE, ALICE])).toBe("mentorGone");
});

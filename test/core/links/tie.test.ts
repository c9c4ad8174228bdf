import { expect, test } from "vitest";
import { gatherParticipants } from "../../../src/core/links/participants.ts";
import { themselves } from "../../../src/core/links/tie.ts";
import { mentee, mentor } from "./people.ts";

const { mentors } = gatherParticipants(
  [mentor({ name: "Ada", organisation: "Acme" })],
  [mentee({ name: "Lea" })],
);

test("people tied by themselves are sure unless said otherwise, and through no organisation, whatever theirs is", () => {
  const end = themselves([0, 1]);
  expect(end).toMatchObject({ people: [0, 1], sure: true });
  expect(mentors.map(end.through)).toEqual([[]]);
  expect(themselves([0, 1], false).sure).toBe(false);
});

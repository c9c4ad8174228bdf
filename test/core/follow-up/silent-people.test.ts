import { expect, test } from "vitest";
import { silentPeople } from "../../../src/core/follow-up/silent-people.ts";
import { followed } from "./programmes.ts";
import { GOOD, YES, pulseTab } from "./pulses.ts";

test("whoever has never answered is named once, with the others of their dyads, mentees first", () => {
  const answer = { on: "2026-02-20 09:00:00", name: "Zoé Lam", email: "zoe@z.example" };
  const pulses = pulseTab("fr", { ...answer, met: YES ?? "", fit: GOOD ?? "" });
  const people = silentPeople(followed([pulses], { today: "2026-03-10" }).followed);
  expect(
    people.map(({ person, side, others }) => [person.name, side, others.map(({ name }) => name)]),
  ).toEqual([
    ["Chloé Ray", "mentee", ["Bob Côté"]],
    ["Bob Côté", "mentor", ["Chloé Ray"]],
    ["Alice Roy", "mentor", ["Zoé Lam"]],
  ]);
  const [dyad] = followed([pulses], { today: "2026-03-10" }).followed;
  expect(dyad && silentPeople([dyad, dyad]).map(({ others }) => others)).toHaveLength(2);
});

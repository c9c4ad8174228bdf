import { describe, expect, test } from "vitest";
import { readSelectedPair } from "../../../src/core/desk/selected-pair.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf, pairingOf } from "./desks.ts";

const desk = deskOf(smallTables(), SETTINGS);
const pairing = pairingOf(desk, [[1, 1]]);

describe("the selected pair", () => {
  test("tells score, coverage, what each criterion brought, and the links with their proof", () => {
    const { pair, mentees, seats, candidates } = readSelectedPair(desk, pairing, { mentee: 0, mentor: 0 });
    expect(pair).toMatchObject({ score: 100, coverage: 1, level: "conflict" });
    expect(pair?.links[0]?.chain).toEqual(["Alice Roy", "Chloé Ray"]);
    expect(pair?.contributions[0]?.evidence).toEqual({ kind: "common", options: ["Vente"], missing: [] });
    expect([mentees, seats, candidates]).toEqual([[], 1, []]);
  });

  test("offers somebody alone the best of the other role, those together first", () => {
    const ofMentor = readSelectedPair(desk, pairing, { mentee: null, mentor: 1 });
    expect(ofMentor.pair).toBeNull();
    expect(ofMentor.mentees).toEqual([1]);
    expect(ofMentor.candidates.map(({ person, together }) => [person, together])).toEqual([
      [1, true],
      [0, false],
    ]);
    const ofMentee = readSelectedPair(desk, pairing, { mentee: 0, mentor: null });
    expect(ofMentee.candidates.map(({ person }) => person)).toEqual([1]);
    expect(ofMentee.seats).toBeNull();
  });
});

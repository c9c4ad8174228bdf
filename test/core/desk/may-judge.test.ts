import { describe, expect, it } from "vitest";
import { whyNotJudge } from "../../../src/core/desk/may-judge.ts";
import { SETTINGS, gather, smallTables } from "../dyads/cohorts.ts";

const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];

const why = (reviewer: string, mentee: number, mentor: number, ...links: string[][]) =>
  whyNotJudge(gather(smallTables(...links), SETTINGS).evidence, reviewer, mentee, mentor);

describe("whoever judges a dyad", () => {
  it("is none of the two", () => {
    expect(why("Bob Côté", CHLOE, BOB)).toEqual([{ kind: "in-dyad", with: "Bob Côté" }]);
    expect(why("Côté, Bob", CHLOE, BOB)).toEqual([{ kind: "in-dyad", with: "Bob Côté" }]);
    expect(why("bob@b.example", CHLOE, BOB)).toEqual([{ kind: "in-dyad", with: "Bob Côté" }]);
  });

  it("is in no line with one of the two, above or below, at any depth", () => {
    expect(why("Alice Roy", CHLOE, BOB)).toEqual([{ kind: "reporting-line", with: "Chloé Ray" }]);
    expect(why("Chloé Ray", ZOE, ALICE)).toEqual([{ kind: "reporting-line", with: "Alice Roy" }]);
    const board = ["Ève Dubé", "dirige", "Alice Roy"];
    expect(why("Ève Dubé", CHLOE, BOB, board)).toEqual([{ kind: "reporting-line", with: "Chloé Ray" }]);
  });

  it("has no common manager and no declared tie with one of the two", () => {
    const board = [
      ["Ève Dubé", "dirige", "Zoé Lam"],
      ["Ève Dubé", "dirige", "Bob Côté"],
    ];
    expect(why("Bob Côté", ZOE, ALICE, ...board)).toEqual([{ kind: "same-manager", with: "Zoé Lam" }]);
    expect(why("Bob Côté", ZOE, ALICE, ["Alice Roy", "conflit", "Bob Côté"])).toEqual([
      { kind: "declared", with: "Alice Roy", relation: "conflit" },
    ]);
  });

  it("may judge where nothing ties them: initials, names of nobody, others", () => {
    for (const reviewer of ["MR", "", "Paul Nobody"]) expect(why(reviewer, CHLOE, BOB)).toEqual([]);
    expect(why("Zoé Lam", CHLOE, BOB)).toEqual([]);
    expect(why("Bob Côté", ZOE, ALICE, ["Zoé Lam", "affinité", "Bob Côté"])).toEqual([]);
  });
});

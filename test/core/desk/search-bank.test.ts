import { describe, expect, test } from "vitest";
import { facetsOf } from "../../../src/core/desk/facets.ts";
import { type Search, loadsOf, searchBank } from "../../../src/core/desk/search-bank.ts";
import { scoreOf } from "../../../src/core/cohort/cohort.ts";
import { SETTINGS, smallTables } from "../dyads/cohorts.ts";
import { deskOf, pairingOf } from "./desks.ts";

const desk = deskOf(smallTables(), SETTINGS);
const pairing = pairingOf(desk, [[1, 1]]);
const ALL: Search = { role: "mentor", options: new Map(), words: "", free: false, suits: null };
const labels = (search: Partial<Search>): string[] =>
  searchBank(desk, pairing, { ...ALL, ...search }).map(({ label }) => label);

describe("the search of the bank", () => {
  test("lists everybody of a role by name where nothing is asked", () => {
    expect(labels({})).toEqual(["Alice Roy", "Bob Côté"]);
    expect(labels({ role: "mentee" })).toEqual(["Chloé Ray", "Zoé Lam"]);
  });

  test("finds words wherever they stand, without accents or capitals", () => {
    expect(labels({ words: "RELEVE alice" })).toEqual(["Alice Roy"]);
    expect(labels({ words: "finances alice" })).toEqual([]);
  });

  test("asks several things at once", () => {
    expect(labels({ options: new Map([[0, new Set(["finances", "releve"])]]) })).toEqual([
      "Alice Roy",
      "Bob Côté",
    ]);
    expect(labels({ options: new Map([[0, new Set(["finances"])]]), free: true })).toEqual([]);
    expect(labels({ options: new Map([[0, new Set<string>()]]) })).toHaveLength(2);
  });

  test("keeps those with a seat left, or without a mentor", () => {
    expect(labels({ free: true })).toEqual(["Alice Roy"]);
    expect(labels({ role: "mentee", free: true })).toEqual(["Chloé Ray"]);
    expect([...loadsOf(pairing, 2)]).toEqual([0, 1]);
  });

  test("puts the best fit first, and last whom the person may not have", () => {
    const found = searchBank(desk, pairing, { ...ALL, suits: 0 });
    expect(found.map(({ label, fit }) => [label, fit?.allowed, fit?.level])).toEqual([
      ["Bob Côté", true, "ok"],
      ["Alice Roy", false, "conflict"],
    ]);
  });

  test("narrows the sample by topic, mode and words for one mentee", () => {
    const sample = deskOf();
    const nobody = pairingOf(sample, []);
    const facets = facetsOf(sample, "mentor");
    const everyone = searchBank(sample, nobody, { ...ALL, suits: 3 });
    const [facet] = facets;
    const key = facet?.options[0]?.key ?? "";
    const some = searchBank(sample, nobody, {
      ...ALL,
      suits: 3,
      options: new Map([[facet?.criterion ?? 0, new Set([key])]]),
    });
    expect(some.length).toBeLessThan(everyone.length);
    expect(some.length).toBe(facet?.options[0]?.people.size);
    const scores = some
      .filter(({ fit }) => fit?.allowed)
      .map(({ person }) => scoreOf(sample.cohort, 3, person));
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});

import { describe, expect, it } from "vitest";
import { shownMentors } from "../../../src/core/directory/shown-mentors.ts";
import { handMade } from "../workbooks.ts";
import { programmeOf, sampleProgramme, tablesOf } from "./programmes.ts";

function shown(
  ...[mentors, choices = {}]: [Parameters<typeof tablesOf>[0], Parameters<typeof shownMentors>[1]?]
) {
  const programme = programmeOf(tablesOf(mentors));
  const found = shownMentors(programme, choices);
  const name = (mentor: number): string => programme.mentors.people[mentor]?.name ?? "";
  return {
    names: found.shown.map(name),
    left: found.leftOut.map(({ mentor, why }) => `${name(mentor)}: ${why}`),
  };
}

describe("who is shown", () => {
  it("is who agreed, and nobody else", () => {
    expect(
      shown([
        { name: "Ana" },
        { name: "Bob", shown: "Non" },
        { name: "Cléo", shown: "" },
        { name: "Dan", shown: "Peut-être" },
        { name: "Eva", consent: "" },
      ]),
    ).toEqual({ names: ["Ana"], left: ["Bob: refused", "Cléo: blank", "Dan: unclear", "Eva: blank"] });
  });

  it("is no longer who takes their agreement back in a later answer", () => {
    const again = { name: "Bob", shown: "Non", when: "2026-02-01" };
    expect(shown([{ name: "Ana" }, { name: "Bob" }, again]).names).toEqual(["Ana"]);
  });

  it("is who consents by the Links tab, unless the form refuses", () => {
    const tables = tablesOf([
      { name: "Ana", consent: "" },
      { name: "Bob", consent: "Je refuse" },
      { name: "Cléo", consent: "", shown: "Non" },
      { name: "Dan" },
    ]);
    const header = ["Personne", "Relation", "Autre personne"];
    const rows = ["Ana", "Bob", "Cléo"].map((name) => [name, "consentement", "oui"]);
    const programme = programmeOf([...tables, handMade("Liens", header, ...rows)]);
    const names = shownMentors(programme, {}).shown.map((at) => programme.mentors.people[at]?.name);
    expect(names).toEqual(["Ana", "Dan"]);
  });

  it("is not who refused the consent to all", () => {
    expect(shown([{ name: "Ana" }, { name: "Bob", consent: "Je refuse" }]).names).toEqual(["Ana"]);
  });

  it("is not who asked the coordinator, nor who has no place unless the coordinator says so", () => {
    const mentors = [{ name: "Ana", email: "ana@m.example" }, { name: "Bob", places: 0 }, { name: "Cléo" }];
    expect(shown(mentors, { hidden: ["ana@m.example"] }).names).toEqual(["Cléo"]);
    expect(shown(mentors, { seatless: true }).names).toEqual(["Ana", "Bob", "Cléo"]);
  });

  it("is nobody known by an e-mail alone", () => {
    expect(shown([{ name: "", email: "x@m.example" }, { name: "Ana" }])).toEqual({
      names: ["Ana"],
      left: ["x@m.example: no-name"],
    });
  });
});

describe("where no question asks", () => {
  it("nobody is shown until the coordinator vouches for them", () => {
    const programme = sampleProgramme();
    expect(shownMentors(programme, {})).toMatchObject({ agreement: null, shown: [] });
    expect(shownMentors(programme, { agreed: true }).shown).toHaveLength(23);
  });

  it("the coordinator's word does not replace a question that asks", () => {
    expect(shown([{ name: "Ana", shown: "Non" }, { name: "Bob" }], { agreed: true }).names).toEqual(["Bob"]);
  });
});

import { describe, expect, test } from "vitest";
import { candidatesFor } from "../../../src/core/forgetting/candidates.ts";
import { everybodyIn } from "../../../src/core/forgetting/everybody.ts";
import { typedIdentity } from "../../../src/core/forgetting/identity.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { handMade, tab } from "../workbooks.ts";
import { identity } from "./people.ts";
import { everything } from "./small-workbook.ts";

const MENTORS = tab(
  "Mentors",
  ["Horodateur", "Nom", "Adresse courriel", "Organisation"],
  ["2026-01-01T09:00:00", "Luc Roy", "luc@roy.ca", "A"],
  ["2026-01-02T09:00:00", "L. Roy", "LUC@roy.ca", "A"],
  ["2026-01-03T09:00:00", "Ève Roy", "luc@roy.ca", "B"],
  ["2026-01-04T09:00:00", "Guy Morin", "", "C"],
);
const MENTEES = tab(
  "Mentorés",
  ["Horodateur", "Nom", "Adresse courriel", "Organisation"],
  ["2026-01-05T09:00:00", "Luc Roy", "autre@roy.ca", "D"],
);
const COORDINATION = handMade("Coordination", ["Courriel", "Nom"], ["partie@a.ca", "Zoé Nadeau"]);

describe("everybody", () => {
  const people = everybodyIn(everything([MENTORS, MENTEES, COORDINATION]), dyadWords);

  test("is each person once, namesakes told apart by what stands beside them", () => {
    expect(people.map(({ label }) => label)).toEqual([
      "Ève Roy",
      "Guy Morin",
      "Luc Roy (autre@roy.ca)",
      "Luc Roy (luc@roy.ca)",
      "Zoé Nadeau",
    ]);
  });

  test("knows every spelling of a name under one address, and the part in which somebody is", () => {
    const luc = people.find(({ label }) => label === "Luc Roy (luc@roy.ca)");
    expect(luc).toMatchObject({ names: ["Luc Roy", "L. Roy"], emails: ["luc@roy.ca"], roles: ["mentor"] });
  });

  test("knows the hidden key of whoever has no address", () => {
    expect(people.find(({ label }) => label === "Guy Morin")?.keys).toEqual(["guy morin|c"]);
  });
});

describe("who is meant by what is typed", () => {
  const people = [
    identity("Luc Roy", "luc@roy.ca"),
    identity("Julie Gagnon", "a@a.ca", { label: "Julie Gagnon (a@a.ca)" }),
    identity("Julie Gagnon", "b@b.ca", { label: "Julie Gagnon (b@b.ca)" }),
    identity("Ana Côté", ""),
    identity("Ana Côté", "ana@c.ca", { label: "Ana Côté (ana@c.ca)" }),
  ];
  const labels = (text: string): string[] => candidatesFor(text, people).map(({ label }) => label);

  test.each([
    ["luc roy", ["Luc Roy"]],
    ["LUC@roy.ca", ["Luc Roy"]],
    ["Julie Gagnon", ["Julie Gagnon (a@a.ca)", "Julie Gagnon (b@b.ca)"]],
    ["Julie Gagnon (b@b.ca)", ["Julie Gagnon (b@b.ca)"]],
    ["ana côté", ["Ana Côté", "Ana Côté (ana@c.ca)"]],
    ["Ana Côté (ana@c.ca)", ["Ana Côté (ana@c.ca)"]],
    ["Luc Rooy", ["Luc Roy"]],
    ["juli", ["Julie Gagnon (a@a.ca)", "Julie Gagnon (b@b.ca)"]],
    ["personne@ailleurs.ca", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });
});

describe("somebody typed", () => {
  test.each([
    ["", "blank"],
    ["   ", "blank"],
    ["Luc", "one-word"],
    ["luc@roy", "address"],
    ["luc@", "address"],
  ])("%j is not enough", (text, fault) => {
    expect(typedIdentity(text)).toBe(fault);
  });

  test.each([
    ["Guy Morin", ["Guy Morin"], []],
    ["guy@m.ca", [], ["guy@m.ca"]],
    ["Guy Morin <GUY@m.ca>", ["Guy Morin"], ["guy@m.ca"]],
  ])("%j is looked for", (text, names, emails) => {
    expect(typedIdentity(text)).toMatchObject({ names, emails });
  });
});

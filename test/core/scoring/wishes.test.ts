import { expect, it } from "vitest";
import { scored } from "./scored.ts";

const CRITERIA = [
  { label: "Sujets, thèmes", kind: "same" as const, mentee: "S", mentor: "S" },
  { label: "Ville", kind: "same" as const, mentee: "V", mentor: "V" },
];
const EMPHASIS = { mostImportant: "Compte", musts: "Il faut", factor: 2 };

it("criteria are named by their labels, commas and all, and weigh more for that mentee alone", () => {
  const { values, explain, issues } = scored(
    {
      header: ["S", "V", "Compte", "Il faut"],
      mentees: [
        ["a", "b", "SUJETS, thèmes, Ville?", ""],
        ["a", "b", "sujets, themes", ""],
        ["a", "b", "", "Aucun"],
      ],
      mentors: [["a", "z"]],
    },
    CRITERIA,
    EMPHASIS,
  );
  expect([...values].map(Math.round)).toEqual([50, 67, 50]);
  expect(explain(1, 0).map(({ factor, must }) => [factor, must])).toEqual([
    [2, false],
    [1, false],
  ]);
  expect(issues).toEqual([]);
});

it("what is indispensable is required of that mentee's mentors alone", () => {
  const { failed, forbidden } = scored(
    {
      header: ["S", "V", "Il faut"],
      mentees: [
        ["a", "b", "Ville"],
        ["a", "b", ""],
      ],
      mentors: [["a", "z"]],
    },
    CRITERIA,
    EMPHASIS,
  );
  expect([...forbidden]).toEqual([1, 0]);
  expect(failed(0, 0).map(({ label }) => label)).toEqual(["Ville"]);
});

it("a name that is no label is told, and has no effect", () => {
  const { issues } = scored(
    { header: ["S", "V", "Compte"], mentees: [["a", "b", "Vile"]], mentors: [["a", "z"]] },
    CRITERIA,
    EMPHASIS,
  );
  expect(issues).toMatchObject([
    { code: "wish-unknown", severity: "info", read: "Vile", row: 2, column: "Compte" },
  ]);
});

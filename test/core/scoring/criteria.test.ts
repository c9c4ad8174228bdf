import { expect, it } from "vitest";
import { makeKernel, sidesOf } from "../../../src/core/scoring/criteria.ts";
import { KINDS } from "../../../src/core/programme/settings.ts";
import { setUp } from "../../../src/core/reading/set-up.ts";
import { sampleTables, snapshotOf, tab } from "../workbooks.ts";

const header = ["Nom", "Choix 1", "Choix 2", "Quand [Lundi]", "Quand [Mardi]", "Âge"];
const { programme } = setUp(
  snapshotOf([
    tab("Mentors", header, ["Ana", "Éli", "", "Matin", "", 50]),
    tab("Mentorés", header, ["Éli", "", "Ana", "", "Matin", 20]),
  ]),
);
if (programme === null) throw new Error("The tables cannot be read.");

it("a criterion names a question, a grid by its question, several columns, or none", () => {
  const columns = (mentee: string | string[] | null): number[] =>
    sidesOf({ kind: "same", mentee, mentor: "âge" }, programme)[0].question.columns.map(({ index }) => index);
  expect([
    columns("Âge"),
    columns("quand ?"),
    columns("Quand [Mardi]"),
    columns(["Choix 2", "Choix 1"]),
    columns(null),
  ]).toEqual([[5], [3, 4], [4], [2, 1], []]);
});

it("sides keep their tab and rows, for what is wrong in them", () => {
  const [mentees, mentors] = sidesOf({ kind: "near", mentee: "Âge", mentor: "Âge" }, programme);
  expect([mentees.tab, mentees.rowNumbers, mentors.tab]).toEqual(["Mentorés", [2], "Mentors"]);
});

it("of every kind, who answered is told, and s of a pair that did", () => {
  for (const kind of KINDS) {
    const column = kind === "chosen" ? "Choix 1" : "Âge";
    const sources = { ...programme, affinities: [[0, 0] as const] };
    const { answered, fill } = makeKernel({ kind, mentee: column, mentor: column }, sources);
    expect(answered.has(0, 0), kind).toBe(true);
    const out = new Float64Array(1);
    fill(0, out);
    expect(out[0], kind).toBeGreaterThanOrEqual(0);
    expect(out[0], kind).toBeLessThanOrEqual(1);
  }
});

it("of every kind, s of one pair alone is that of its row, to the last bit", () => {
  const sample = setUp(snapshotOf(sampleTables())).programme;
  if (sample === null) throw new Error("The sample cannot be read.");
  const titles = sample.mentees.questions.all.map(({ title }) => title);
  const shared = titles.filter((title) => sample.mentors.questions.find(title) !== null);
  const size = sample.mentors.people.length;
  for (const kind of KINDS)
    for (const title of shared) {
      const sources = { ...sample, affinities: [[0, 0] as const, [3, 7] as const] };
      const { answered, fill } = makeKernel({ kind, mentee: title, mentor: title }, sources);
      const [row, alone] = [new Float64Array(size), new Float64Array(size)];
      sample.mentees.people.forEach((_, mentee) => {
        fill(mentee, row);
        for (let mentor = 0; mentor < size; mentor++) {
          if (!answered.has(mentee, mentor)) continue;
          fill(mentee, alone, mentor, mentor + 1);
          expect(alone[mentor], `${kind} ${title}`).toBe(row[mentor]);
        }
      });
    }
});

it("stated choices of a list of columns keep the place of a blank one", () => {
  const choices = ["Choix 1", "Choix 2"];
  const { fill, evidence } = makeKernel({ kind: "chosen", mentee: choices, mentor: choices }, programme);
  const out = new Float64Array(1);
  fill(0, out);
  // Second choice of the mentee, first of the mentor.
  expect(out[0]).toBeCloseTo((0.8 + 1) / 2);
  expect(evidence(0, 0)).toEqual({ kind: "choice", byMentee: 1, byMentor: 0 });
});

it("organisations are the same whatever their legal form, commas and all", () => {
  const firms = setUp(
    snapshotOf(
      [
        tab("Mentors", ["Nom", "Entreprise"], ["Ana Roy", "Meubles Gagné, inc."], ["Éli Côté", "Gagné"]),
        tab("Mentorés", ["Nom", "Entreprise"], ["Ida Paz", "Les Meubles Gagné"]),
      ],
      { criteria: [{ kind: "different", mentee: "Entreprise", mentor: "Entreprise" }] },
    ),
  ).programme;
  if (firms === null) throw new Error("The tables cannot be read.");
  const organisations = { mentee: "Entreprise", mentor: "Entreprise" };
  const [criterion = { kind: "different" as const }] = firms.settings.criteria;
  const { fill } = makeKernel(criterion, { ...firms, organisations });
  const out = new Float64Array(2);
  fill(0, out);
  expect([...out]).toEqual([0, 1]);
});

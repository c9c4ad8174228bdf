import { expect, test } from "vitest";
import { contributions, lacksFor, reasonsFor, removedMentors } from "../../../src/core/dyads/reasons.ts";
import { dyadWords } from "../../../src/core/messages/index.ts";
import { SETTINGS, gather, smallTables } from "./cohorts.ts";

const [ALICE, BOB] = [0, 1];
const [CHLOE, ZOE] = [0, 1];
const topics = { label: "Sujets", kind: "covers" as const, mentee: "Sujets", mentor: "Sujets" };
const firms = {
  label: "Autre entreprise",
  kind: "different" as const,
  mentee: "Entreprise",
  mentor: "Entreprise",
};

const { cohort } = gather(smallTables(), {
  ...SETTINGS,
  criteria: [
    { ...topics, weight: 30, options: ["Vente", "Relève", "Finances"] },
    { ...firms, weight: 10 },
  ],
});

test("what each criterion brought is told in points out of 100, the largest first", () => {
  expect(contributions(cohort, ZOE, BOB)).toMatchObject([
    { part: { criterion: { label: "Sujets" } }, points: 37.5, of: 75 },
    { part: { criterion: { label: "Autre entreprise" } }, points: 25, of: 25 },
  ]);
});

test("the points of a pair that answered everything add up to its score", () => {
  const sum = contributions(cohort, ZOE, ALICE).reduce((total, { points }) => total + points, 0);
  expect(sum).toBeCloseTo(cohort.scores.values[ZOE * 2 + ALICE] ?? Number.NaN, 9);
});

test("a reason names what the two have in common; what brought nothing is not told", () => {
  expect(reasonsFor(contributions(cohort, ZOE, BOB), dyadWords("fr"))).toEqual([
    "Sujets\u00a0: Finances (1 sur 2)",
    "Autre entreprise\u00a0: Z et B",
  ]);
  expect(reasonsFor(contributions(cohort, CHLOE, BOB), dyadWords("en"))).toEqual([
    "Autre entreprise: A and B",
  ]);
});

test("what the mentee looks for and the mentor does not offer is named, and an answer that does not meet", () => {
  expect(lacksFor(contributions(cohort, ZOE, BOB), dyadWords("fr"))).toEqual(["Sujets\u00a0: Vente"]);
  expect(lacksFor(contributions(cohort, CHLOE, ALICE), dyadWords("en"))).toEqual([
    "Autre entreprise: A on both sides",
  ]);
});

test("each mentor that a rule removed is counted once, links before criteria before seats", () => {
  const tables = smallTables(["Chloé Ray", "conflit", "Alice Roy", ""]).map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (cell === 1 ? 0 : cell))),
  }));
  const { cohort: full } = gather(tables, { ...SETTINGS, criteria: [{ ...topics, required: true }] });
  expect(removedMentors(full, CHLOE)).toEqual({
    links: [{ kind: "reporting-line", mentors: 1 }],
    refused: 0,
    noSeats: 0,
    criteria: [{ label: "Sujets", mentors: 1 }],
    mentors: 2,
  });
  expect(removedMentors(full, ZOE)).toMatchObject({ links: [], noSeats: 2, criteria: [] });
});

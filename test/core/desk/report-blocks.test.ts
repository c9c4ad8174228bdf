import { expect, test } from "vitest";
import { type Block, reportBlocks } from "../../../src/core/desk/report-blocks.ts";
import { report } from "../../../src/core/messages/fr/report.ts";
import type { Criterion } from "../../../src/core/programme/settings.ts";
import { SETTINGS, programme } from "../dyads/cohorts.ts";
import { deskOf, pairingOf } from "./desks.ts";

const [ADA, BOB] = [0, 1];
const [LEA, MAX, NOA] = [0, 1, 2];
const TABLES = programme(
  [
    ["Ada", 2, "Vente"],
    ["Bob", 1, "Relève"],
    ["Cid", 0, "Finances"],
  ],
  [
    ["Lea", "Vente, Relève, Finances"],
    ["Max", "Vente, Relève"],
    ["Noa", "Finances"],
  ],
);

function blocks(dyads: readonly (readonly [number, number])[], criteria = SETTINGS.criteria): Block[] {
  const desk = deskOf(TABLES, { ...SETTINGS, criteria });
  return reportBlocks(desk, pairingOf(desk, dyads), report);
}

const rowsOf = (all: readonly Block[], heading: string) =>
  all.find((block) => block.heading === heading)?.rows;

test("the figures count people, seats and dyads, and round the scores to one decimal", () => {
  // Lea has one topic of three from Ada, Max one of two from Bob: 33.33… and 50.
  expect(
    rowsOf(
      blocks([
        [LEA, ADA],
        [MAX, BOB],
      ]),
      "En bref",
    ),
  ).toEqual([
    ["Mentoré·es", 3],
    ["Mentor·es", 3],
    ["Places offertes", 3],
    ["Dyades", 2],
    ["Places libres", 1],
    ["Score moyen", 41.7],
    ["Score le plus bas", 33.3],
  ]);
});

test("without any dyad there is no score to tell, rather than a score of zero", () => {
  const rows = rowsOf(blocks([]), "En bref");
  expect(rows?.slice(3)).toEqual([
    ["Dyades", 0],
    ["Places libres", 3],
    ["Score moyen", ""],
    ["Score le plus bas", ""],
  ]);
  expect(rowsOf(blocks([[NOA, ADA]]), "En bref")?.slice(5)).toEqual([
    ["Score moyen", 0],
    ["Score le plus bas", 0],
  ]);
});

test("the scores are counted in words, and drawn as columns", () => {
  const scores = blocks([
    [LEA, ADA],
    [MAX, BOB],
  ]).find(({ heading }) => heading === "Accord");
  expect(scores?.chart).toBe("column");
  expect(scores?.rows).toEqual([
    ["Accord", "Dyades"],
    ["Très bon ●●●●", 0],
    ["Bon ●●●○", 1],
    ["À discuter ●●○○", 1],
    ["Peu en commun ●○○○", 0],
  ]);
});

test("a mentor with more dyads than seats has none free, and takes none from the others", () => {
  const over = blocks([
    [LEA, BOB],
    [MAX, BOB],
  ]);
  expect(rowsOf(over, "Places prises et places libres")).toEqual([
    ["Mentor·e", "Prises", "Libres"],
    ["Ada", 0, 2],
    ["Cid", 0, 0],
    ["Bob", 2, 0],
  ]);
  expect(rowsOf(over, "En bref")?.[4]).toEqual(["Places libres", 2]);
});

test("needs stand against offers, the largest shortage first; a mentor without a seat offers none", () => {
  expect(blocks([]).at(-1)).toEqual({
    heading: "Besoins et offres\u00a0: Sujets",
    chart: "bar",
    rows: [
      ["Sujet", "Mentoré·es qui le cherchent", "Places qui l’offrent", "Places qui manquent"],
      ["Finances", 2, 0, 2],
      ["Relève", 2, 1, 1],
      ["Vente", 2, 2, 0],
    ],
  });
});

test("needs are told by one criterion alone, by its kind where it has no name, and not at all where none tells", () => {
  const headings = (criteria: Criterion[]): string[] => blocks([], criteria).map(({ heading }) => heading);
  const on = (kind: Criterion["kind"]): Criterion => ({ kind, mentee: "Sujets", mentor: "Sujets" });
  const others = ["En bref", "Accord", "Places prises et places libres"];
  expect(headings([on("same"), on("covers")])).toEqual([...others, "Besoins et offres\u00a0: covers"]);
  expect(headings([on("text")])).toEqual(others);
});

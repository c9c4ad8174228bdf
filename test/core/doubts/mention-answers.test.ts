import { expect, test } from "vitest";
import { differentAnswers, sameAnswers } from "../../../src/core/doubts/mention-answers.ts";
import { doubts } from "../../../src/core/messages/fr/doubts.ts";
import { circle, entryAt } from "./circles.ts";

const WORDS = doubts.relations;
const PEOPLE = circle(
  [
    ["Zoé Lam", "zoe@z.ca", "Alpha", "A. Roy"],
    ["Léo Bé", "leo@l.ca", "Beta", "A. Roy"],
  ],
  [
    ["Ana Roy", "ana@a.ca", "Alpha"],
    ["Alix Roy", "alix@b.ca", "Beta"],
  ],
);
const [ANA, ALIX] = [entryAt(PEOPLE, "mentor", 2), entryAt(PEOPLE, "mentor", 3)];
const writers = [2, 3].map((row) => ({ entry: entryAt(PEOPLE, "mentee", row), asking: "manager" as const }));
const toAna = ["A. Roy", WORDS.same, "Ana Roy <ana@a.ca>"];
const toAlix = ["A. Roy", WORDS.same, "Alix Roy <alix@b.ca>"];

test("a text may mean each of the candidates, and each in their own organisation where they and the writers are apart", () => {
  expect(sameAnswers("A. Roy", writers, [ANA, ALIX], PEOPLE, WORDS)).toEqual([
    { says: "same", candidate: 0, rows: [toAna] },
    { says: "same", candidate: 1, rows: [toAlix] },
    { says: "each", rows: [toAna, toAlix] },
  ]);
});

test("written by one alone it does not mean each", () => {
  const says = sameAnswers("A. Roy", writers.slice(0, 1), [ANA, ALIX], PEOPLE, WORDS).map(
    (answer) => answer.says,
  );
  expect(says).toEqual(["same", "same"]);
});

test("that it means none of them is a row for each", () => {
  expect(differentAnswers("A. Roy", [ANA, ALIX], PEOPLE, WORDS)).toEqual([
    {
      says: "different",
      rows: [
        ["A. Roy", WORDS.different, "Ana Roy <ana@a.ca>"],
        ["A. Roy", WORDS.different, "Alix Roy <alix@b.ca>"],
      ],
    },
  ]);
});

test("of namesakes whom the text names alike, it is said of the manager of each who wrote it", () => {
  const two = circle(
    [["Zoé Lam", "zoe@z.ca", "Alpha", "Ana Roy"]],
    [
      ["Ana Roy", "ana@a.ca", "Alpha"],
      ["Ana Roy", "ana@b.ca", "Alpha"],
    ],
  );
  const candidates = [2, 3].map((row) => entryAt(two, "mentor", row));
  const writer = { entry: entryAt(two, "mentee", 2), asking: "manager" as const };
  expect(sameAnswers("Ana Roy", [writer], candidates, two, WORDS)).toEqual([
    { says: "same", candidate: 0, rows: [["Zoé Lam <zoe@z.ca>", WORDS.manager, "Ana Roy <ana@a.ca>"]] },
    { says: "same", candidate: 1, rows: [["Zoé Lam <zoe@z.ca>", WORDS.manager, "Ana Roy <ana@b.ca>"]] },
  ]);
  expect(differentAnswers("Ana Roy", candidates, two, WORDS)).toEqual([]);
});

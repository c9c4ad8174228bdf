import { expect, test } from "vitest";
import { lackingColumns, opinionsOf } from "../../../src/core/desk/members.ts";
import { readOpinion } from "../../../src/core/dyads/reviews.ts";

const review = (reviewer: string, text: string) => ({ reviewer, text, opinion: readOpinion(text) });
const REVIEWS = [review("MR", "Pour"), review("Luc", ""), review("Ana", "Contre")];
const names = (reviews: readonly { readonly reviewer: string }[]) => reviews.map(({ reviewer }) => reviewer);

test("who has left the committee owes no opinion, and what they said stays", () => {
  const { members, others } = opinionsOf(REVIEWS, ["mr"]);
  expect(names(members)).toEqual(["MR"]);
  expect(names(others)).toEqual(["Ana"]);
});

test("where nobody is named, all who have a column are of the committee", () => {
  expect(names(opinionsOf(REVIEWS).members)).toEqual(["MR", "Luc", "Ana"]);
  expect(opinionsOf(REVIEWS, []).others).toEqual([]);
});

test("initials are one member however they are written", () => {
  const { members, others } = opinionsOf([review("M. R.", "Pour"), review("l.-b.", "")], ["mr", "LB"]);
  expect(names(members)).toEqual(["M. R.", "l.-b."]);
  expect(others).toEqual([]);
});

test("who should not judge the dyad is not counted, and what they said stays", () => {
  const { members, recused, others } = opinionsOf(REVIEWS, ["MR", "Luc"], (name) => name !== "MR");
  expect(names(members)).toEqual(["MR"]);
  expect(names(recused)).toEqual(["Luc", "Ana"]);
  expect(others).toEqual([]);
});

test("a member of whom the tab has no column is named: renamed since, or never there", () => {
  const columns = [{ reviewer: "M.R." }];
  expect(lackingColumns(columns, ["MR", "Luc", "Ana"], ["mr", "Luc"])).toEqual({
    gone: ["Luc"],
    never: ["Ana"],
  });
  // Who left the committee is not missed; where nobody is named today, those of the run are.
  expect(lackingColumns(columns, ["MR"], ["MR", "Luc"])).toEqual({ gone: [], never: [] });
  expect(lackingColumns(columns, undefined, ["MR", "Luc"])).toEqual({ gone: ["Luc"], never: [] });
  expect(lackingColumns([])).toEqual({ gone: [], never: [] });
});

import { expect, test } from "vitest";
import { opinionsOf } from "../../../src/core/desk/members.ts";
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

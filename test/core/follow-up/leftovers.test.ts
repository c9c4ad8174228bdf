import { describe, expect, it } from "vitest";
import { leftovers, withLeftovers } from "../../../src/core/follow-up/leftovers.ts";
import { answersKey, marksOf } from "../../../src/core/follow-up/written-before.ts";
import { type Cells, findPair, followUpTab } from "./follow-up-tabs.ts";
import { words } from "./programmes.ts";

const { headers } = words("fr");
const WRITTEN = answersKey({}, marksOf({ course: "Va bien", mentee: "Zoé Lam", mentor: "Alice Roy" }));
const ROW = {
  ...{ mentee: "Zoé Lam", mentor: "Alice Roy", menteeKey: "zoe@z.example", mentorKey: "alice@a.example" },
  ...{ course: "Va bien", answersKey: WRITTEN },
};
const left = (...rows: readonly Cells[]) => {
  const tab = followUpTab(...rows.map((row) => ({ ...ROW, ...row })));
  const all = leftovers({
    tab,
    find: findPair,
    titleOf: (column) => headers[column],
    nextOf: () => ({ course: "En doute", endedWhy: "Autre raison\u00a0: déménagement" }),
  });
  return [...all.values()].flat().map(({ row, title, text }) => [row, title, text]);
};

describe("what the next tab has no cell for", () => {
  it("is what a hand wrote over what Dyade fills, and not what Dyade wrote there itself", () => {
    expect(left({})).toEqual([]);
    expect(left({ course: "En pause" })).toEqual([[3, headers.course, "En pause"]]);
  });

  it("is nothing that the next tab says, with more words around it", () => {
    expect(left({ endedWhy: "déménagement" })).toEqual([]);
  });

  it("is a name that means nobody, and not another spelling of the same one", () => {
    expect(left({ mentee: "zoé  LAM" })).toEqual([]);
    expect(left({ mentee: "Zoé L." })).toEqual([[3, headers.mentee, "Zoé L."]]);
  });

  it("is what a second row says otherwise", () => {
    expect(left({ meetings: "" }, { meetings: "9" })).toEqual([[4, headers.meetings, "9"]]);
  });
});

it("a note keeps each of them on a line, once", () => {
  const more = [{ row: 3, title: "État", text: "En pause", isReported: false }];
  expect(withLeftovers("un", more, "\u00a0: ")).toBe("un\nÉtat\u00a0: En pause");
  expect(withLeftovers("un\nÉtat\u00a0: En pause", more, "\u00a0: ")).toBe("un\nÉtat\u00a0: En pause");
  expect(withLeftovers("", [], "\u00a0: ")).toBe("");
});

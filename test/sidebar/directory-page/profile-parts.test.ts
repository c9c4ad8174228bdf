import { expect, test } from "vitest";
import { profileParts } from "../../../sidebar/directory-page/profile-parts.ts";
import { directoryData } from "../../../src/core/directory/to-page-data.ts";
import { WORDS, sampleProgramme } from "../../core/directory/programmes.ts";

const data = directoryData(sampleProgramme(), { agreed: true }, WORDS);
const [first] = data.mentors;
if (first === undefined) throw new Error("The sample has no mentors.");

test("a profile begins with who the person is, what they offer and what they say of themselves", () => {
  const parts = profileParts(data, first);
  expect(parts.line).toBe("Groupe Roy-Lemay · Présidente");
  expect(parts.first.map(({ label }) => label)).toEqual(["Sujets", "Parcours"]);
});

test("a grid is told by the rows that were answered", () => {
  const times = profileParts(data, first).rest.find(({ kind }) => kind === "grid");
  expect(times?.text).toBe("Lundi\u00a0: Matin\nMercredi\u00a0: Matin");
});

test("what was left blank is not told", () => {
  const blank = { ...first, cells: first.cells.map((texts) => texts.map(() => "")) };
  expect(profileParts(data, blank)).toEqual({ line: "", first: [], rest: [] });
});

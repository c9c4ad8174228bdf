import { expect, test } from "vitest";
import { readChoices, writeChoices } from "../../../src/core/directory/choices.ts";

test("choices are read back as they were kept", () => {
  const choices = { agreed: true, columns: ["Sujets"], agreement: null, hidden: ["a@b.example"] };
  expect(readChoices(writeChoices(choices))).toMatchObject(choices);
});

test.each([
  undefined,
  "",
  "{",
  "[]",
  '{"format":"other"}',
  '{"format":"dyade-directory-choices/1","columns":3}',
])("what cannot be read gives none: %s", (kept) => {
  expect(readChoices(kept)).toEqual({});
});

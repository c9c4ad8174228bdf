import { expect, test } from "vitest";
import { namesPlace } from "../../../src/core/messages/names-place.ts";

test.each([
  ["Row 3 has no name.", "row 3", true],
  ["it is in row 3", "row 3", true],
  ["it is in row 31", "row 3", false],
  ["row 31 and row 3 are equal", "row 3", true],
  ["row 3 and row 31 are equal", "row 3", true],
  ["The tab “Mentors 2” is empty.", "Tab “Mentors 2”", true],
  ["The tab “Mentors” is empty.", "Tab “Mentors 2”", false],
  ["", "row 3", false],
])("%j, of %s: %s", (text, part, names) => {
  expect(namesPlace(text, part)).toBe(names);
});

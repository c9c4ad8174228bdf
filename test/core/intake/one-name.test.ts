import { expect, test } from "vitest";
import { oneNameGroups } from "../../../src/core/intake/one-name.ts";

test.each([
  [["Ana Paz", "Paz, Ana", "A. Paz", "Anna Paz"], 1],
  [["Ana", "Ana Paz"], 1],
  [["", "Ana Paz"], 1],
  [["Anne Alpha", "Bruno Bêta"], 2],
  [["Jean Roy", "Jeanne Roy", "Jean Roy"], 2],
  [["Ana Paz", "Ana Pinto"], 2],
  [["", ""], 1],
])("the names %j are of %d people", (names, people) => {
  expect(new Set(oneNameGroups(names)).size).toBe(people);
});

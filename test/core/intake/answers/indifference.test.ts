import { expect, test } from "vitest";
import { indifferenceOf, isIndifferent } from "../../../../src/core/intake/answers/indifference.ts";
import { fold } from "../../../../src/core/people/fold.ts";

test.each([
  "Peu importe",
  "Indifférent(e)",
  "indifférent·e",
  "Sans préférence",
  "Aucune préférence.",
  "Ça m’est égal",
  "Les deux",
  "L'un ou l'autre",
  "Toutes ces réponses",
  "No preference",
  "Doesn’t matter",
  "Either",
  "All of the above",
  "Both (in person or online)",
  "Les deux (au choix)!",
])("%j suits anybody", (answer) => {
  expect(isIndifferent(fold(answer))).toBe(true);
});

test.each([
  "Les deux rives",
  "Tous les sujets",
  "Any sector but mine",
  "Aucun",
  "N/A",
  "Peu de temps",
  "(les deux)",
])("%j says something", (answer) => {
  expect(isIndifferent(fold(answer))).toBe(false);
});

test("the answers that a criterion names stand in the place of the usual ones", () => {
  const isAny = indifferenceOf(["Ville ou campagne", "Tout"]);
  expect(["ville ou campagne", "tout (vraiment)", "peu importe"].map(isAny)).toEqual([true, true, false]);
  expect(indifferenceOf([])("peu importe")).toBe(false);
});

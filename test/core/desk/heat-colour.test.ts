import { expect, test } from "vitest";
import { heatColour } from "../../../src/core/desk/heat-colour.ts";

test("the higher the score the darker, from white; grey where no pair is allowed", () => {
  expect([0, 50, 100, 120].map(heatColour)).toEqual(["#ffffff", "#bdd5fb", "#7baaf7", "#7baaf7"]);
  expect(heatColour(null)).toBe("#e8eaed");
});

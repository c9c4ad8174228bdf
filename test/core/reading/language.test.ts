import { expect, it } from "vitest";
import { headerLanguage } from "../../../src/core/reading/language.ts";
import { handMade } from "../workbooks.ts";

it.each([
  [["Horodateur", "Courriel", "Nom"], "fr"],
  [["Timestamp", "Email", "Name"], "en"],
  [["Timestamp", "Email Address", "Quels sujets vous intéressent ?", "Nom de votre entreprise"], "fr"],
  [["A", "B"], "fr"],
])("the headers %j are in %s", (header, language) => {
  expect(headerLanguage([handMade("T", header)])).toBe(language);
});

import { expect, test } from "vitest";
import { choiceLabel, nounIn } from "../../../../src/core/intake/vocabulary/nouns.ts";

test("the noun of a title is as written, the one that says most", () => {
  expect(nounIn("Décrivez en quelques lignes votre principal défi actuel")).toBe("défi");
  expect(nounIn("What would you like help with? (topics)")).toBe("topics");
  expect(nounIn("De quel secteur sont vos sujets ?")).toBe("sujets");
  expect(nounIn("Parlez-nous de vous")).toBeNull();
});

test("ranked choices are called so in the language of their titles", () => {
  expect(choiceLabel(["My first choice mentor is:"])).toBe("Choices");
  expect(choiceLabel(["Avec qui aimeriez-vous être jumelé·e ?"])).toBe("Choix");
});

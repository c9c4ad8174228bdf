import { expect, test } from "vitest";
import { clashPlace, clashValue } from "../../sidebar/clash-value.ts";
import { clash as en } from "../../src/core/messages/en/clash.ts";
import { clash as fr } from "../../src/core/messages/fr/clash.ts";

const WEIGHT = ["settings", "criteria", "sujets\tsujets", "weight"];

test("a choice is called as on the screen where it is made, a criterion and a fixed column by their names", () => {
  expect(fr.label(clashPlace(["settings", "objective"]))).toBe("Ce qui passe d’abord");
  expect(fr.label(clashPlace(WEIGHT), "Sujets")).toBe("«\u00a0Sujets\u00a0»\u00a0: Poids");
  expect(en.label(clashPlace(WEIGHT), "Topics")).toBe("“Topics”: Weight");
  expect(fr.label(clashPlace(["settings", "mentors", "columns", "capacity"]))).toBe(
    "Mentor·es, Places offertes",
  );
  expect(fr.label(clashPlace(["approach", "texts", "mentee", "body"]))).toBe("Message aux mentoré·es");
  expect(fr.label(clashPlace(["nothing-known"]))).toBe("Un choix gardé avec le classeur");
});

test("a value is said in words: names of choices, numbers, lists, nothing, a row that is there or not", () => {
  const objective = ["settings", "objective"];
  expect(clashValue(objective, "fair", fr)).toBe("Personne de mal jumelé");
  expect(clashValue(["settings", "links", "past"], "conflict", en)).toBe("Never together");
  expect(clashValue(WEIGHT, 2.5, fr)).toBe("2,5");
  expect(clashValue(WEIGHT, 0, fr)).toBe("0");
  expect(clashValue(["settings", "waitingFirst"], false, fr)).toBe("non");
  expect(clashValue(["settings", "committee"], ["Luc", "Zoé"], fr)).toBe("Luc\nZoé");
  expect(clashValue(objective, undefined, fr)).toBe("rien");
  expect(clashValue(["destruction"], "", en)).toBe("nothing");
  const row = ["settings", "eligibility", "mentor\trégion\tone-of"];
  expect([clashValue(row, { column: "Région" }, fr), clashValue(row, undefined, fr)]).toEqual([
    "la ligne reste",
    "la ligne est retirée",
  ]);
});

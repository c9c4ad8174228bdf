import { expect, it } from "vitest";
import { mergeDoubled } from "../../../src/core/forms/merge-doubled.ts";
import { reporting, shortly } from "../builders.ts";
import { tab } from "../workbooks.ts";

const [ACCEPTS, WHY] = ["Acceptez-vous ce jumelage?", "Si c’est non, qu’est-ce qui conviendrait mieux?"];
const HEADER = ["Horodateur", "Prénom et nom", "Proposé", ACCEPTS, WHY, "Do you accept this pairing?", WHY];
const merged = (...rows: readonly (readonly string[])[]) => {
  const { value, issues } = reporting((report) => mergeDoubled(tab("Acceptations", HEADER, ...rows), report));
  return { rows: value.rows.slice(1).map((row) => row.slice(3)), header: value.rows[0], issues };
};

it("reads of a question in two columns the one that holds an answer", () => {
  const { rows, header, issues } = merged(
    ["", "Zoé", "", "Oui", "", "", ""],
    ["", "Max", "", "", "", "Non", "Un autre secteur"],
    ["", "Ève", "", "Oui, j’accepte", "", "Yes, I accept", ""],
    ["", "Ana", "", "Oui"],
  );
  expect(rows).toEqual([
    ["Oui", "", "", ""],
    ["Non", "Un autre secteur", "", ""],
    ["Oui, j’accepte", "", "", ""],
    ["Oui", ""],
  ]);
  expect(header?.slice(3)).toEqual([ACCEPTS, WHY, "", ""]);
  expect(issues).toEqual([]);
});

it("counts neither of two answers that differ, says whose they are, and keeps both parts of a long one", () => {
  const { rows, issues } = merged(["", "Zoé Lam", "", "Oui", "Plus tard", "Non", "Plus près"]);
  expect(rows).toEqual([["", "Plus tard\nPlus près", "", ""]]);
  expect(issues.map(shortly)).toEqual([`form-answers-differ Acceptations:2 [${ACCEPTS}]`]);
  expect(issues).toMatchObject([{ column: ACCEPTS, names: ["Zoé Lam", "Oui", "Non"] }]);
});

it("gives any other tab back as it is", () => {
  const other = tab("Dîner", ["Horodateur", "Nom", "Repas", "Repas"], ["", "Zoé", "a", "b"]);
  expect(mergeDoubled(other, () => undefined)).toBe(other);
});

import { expect, it } from "vitest";
import { stemEnglish, stemFrench } from "../../../src/core/scoring/stem.ts";

it.each([
  ["ventes", "vente"],
  ["financer", "financement"],
  ["developper", "developpement"],
  ["premiere", "premier"],
  ["regionaux", "regional"],
  ["nouvelles", "nouvel"],
  ["creatrices", "createur"],
  ["equipes", "equipe"],
])("%s and %s are one word in French", (a, b) => {
  expect(stemFrench(a)).toBe(stemFrench(b));
});

it.each([
  ["companies", "company"],
  ["teams", "team"],
  ["managing", "managed"],
  ["businesses", "business"],
])("%s and %s are one word in English", (a, b) => {
  expect(stemEnglish(a)).toBe(stemEnglish(b));
});

it("leaves something of a short word", () => {
  expect(stemFrench("mer")).toBe("mer");
  expect(stemEnglish("bus")).toBe("bus");
});

import { expect, test } from "vitest";
import { programmeName } from "../../../src/core/programme/programme-name.ts";

test("a programme is called what its spreadsheet is, without what Google adds to a name", () => {
  const names = {
    "Mentorat de la Rive-aux-Érables": "Mentorat de la Rive-aux-Érables",
    " Copie de Copie de Mentorat 2026 ": "Mentorat 2026",
    "Copy of Mentoring": "Mentoring",
    "Inscription des mentor·es (réponses)": "Inscription des mentor·es",
    "Mentor sign-up (Responses)": "Mentor sign-up",
    "Copie de Mentorat (réponses)": "Mentorat",
    "Mentorat (réponses) 2026": "Mentorat (réponses) 2026",
  };
  expect(Object.keys(names).map(programmeName)).toEqual(Object.values(names));
});

test("a spreadsheet without a name names no programme", () => {
  const names = [
    "",
    "Feuille de calcul sans titre",
    "Untitled spreadsheet",
    "Copie de Feuille de calcul sans titre",
  ];
  expect(names.map(programmeName)).toEqual(["", "", "", ""]);
});

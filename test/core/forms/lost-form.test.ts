import { expect, it } from "vitest";
import { reportLostForms } from "../../../src/core/forms/lost-form.ts";
import { issueText } from "../../../src/core/messages/index.ts";
import type { Table } from "../../../src/core/tabs/table.ts";
import { reporting } from "../builders.ts";
import { handMade, tab } from "../workbooks.ts";

const SETTINGS = {
  language: "fr" as const,
  mentors: { tab: "Mentors", columns: {} as never },
  mentees: { tab: "Mentorés", columns: {} as never },
};
const ALL = ["acceptance", "pulse", "journal", "ballot"] as const;
const lostIn = (...tables: Table[]) =>
  reporting((report) => reportLostForms(tables, ALL, SETTINGS, report)).issues;

const PERSON = ["Horodateur", "Prénom et nom", "Adresse courriel"];
const ANSWER = ["2026-03-01 10:00:00", "Zoé Lam", "zoe@z.example"];

it("names a form of which more than half of the titles were changed, and what to put back", () => {
  const one = tab(
    "Acceptations",
    [...PERSON, "Alors?", "La personne qui vous est proposée", "Pourquoi?"],
    [...ANSWER, "Oui", "Ana", ""],
  );
  const [issue, ...others] = lostIn(one);
  expect(others).toEqual([]);
  expect(issue).toMatchObject({
    ...{ code: "form-titles-lost", severity: "warning", tab: "Acceptations", rule: "acceptance" },
    names: ["Acceptez-vous ce jumelage?", "Si c’est non, qu’est-ce qui conviendrait mieux?"],
  });
  if (issue === undefined) return;
  expect(issueText(issue, "fr")).toContain("«\u00a0Acceptation d’un jumelage\u00a0»");
  expect(issueText(issue, "en")).toContain("Acceptez-vous ce jumelage?");
});

it("knows it by one title of the journal or of the ballots, in either language", () => {
  const journal = tab("Journal", [...PERSON, "Which goals did you agree on together?", "?"], ANSWER);
  const ballots = tab("Bulletins", [...PERSON, "Avec qui ne voulez-vous pas être jumelé·e?", "?"], ANSWER);
  expect(lostIn(journal, ballots).map(({ tab: name, rule }) => [name, rule])).toEqual([
    ["Journal", "journal"],
    ["Bulletins", "ballot"],
  ]);
});

it("knows it by its answers where no title is left", () => {
  const answers = (...cells: readonly string[]) =>
    tab("Feuille 4", [...PERSON, "Alors?"], ...cells.map((cell) => [...ANSWER, cell]));
  expect(lostIn(answers("Oui, j’accepte", "", "No, not this pairing"))).toMatchObject([
    { rule: "acceptance" },
  ]);
  expect(lostIn(answers("Oui, j’accepte", "Peut-être", "Oui, j’accepte"))).toHaveLength(1);
  expect(lostIn(answers("Oui", "Pas encore"))).toEqual([]);
  expect(lostIn(answers("Oui, j’accepte", "Oui, j’accepte les conditions"))).toEqual([]);
});

it("calls no tab of others one of ours for what any form asks", () => {
  const comment = "Que voulez-vous dire à la coordination?";
  expect(
    lostIn(
      tab("Dîner", [...PERSON, "Repas", comment], [...ANSWER, "Végétarien", ""]),
      tab("Vide", PERSON),
      tab("Sans titre", []),
      handMade("Mes notes", ["Nom", "Date de votre première rencontre"], ["Zoé", "2026-03-01"]),
    ),
  ).toEqual([]);
});

it("leaves alone the tabs people sign up in and those that are read", () => {
  const header = [...PERSON, "La personne qui vous est proposée"];
  expect(lostIn(tab("Mentors", header, ANSWER))).toEqual([]);
  expect(lostIn(tab("Acceptations", [...header, "Acceptez-vous ce jumelage?"], ANSWER))).toEqual([]);
});

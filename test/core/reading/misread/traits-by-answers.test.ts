import { expect, test } from "vitest";
import { saysAge, saysTrait } from "../../../../src/core/intake/vocabulary/sensitive.ts";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

/** Of a question that both forms ask: whether its criterion is on. */
function isOn(title: string, answers: readonly string[]): boolean | undefined {
  const form = (name: string, letter: string) =>
    tab(
      name,
      ["Nom", "Courriel", title],
      ...answers.map((answer, at) => [
        `${letter} ${"abcd".charAt(at)}`,
        `${letter}${String(at)}@x.example`,
        answer,
      ]),
    );
  const { programme } = setUp(snapshotOf([form("Mentors", "Mo"), form("Mentorés", "Eva")]));
  return programme?.settings.criteria[0]?.on;
}

test.each([
  ["Vous êtes", ["F", "M", "F", "M"]],
  ["Vous êtes…", ["Une femme", "Un homme", "Une femme", "Non binaire"]],
  ["About you", ["She/her", "He/him", "They/them", "She/her"]],
  ["Profil", ["25-34", "35-44", "45-54", "18-24"]],
  ["Tranche", ["25 à 34 ans", "35 à 44 ans", "45 à 54 ans", "25 à 34 ans"]],
  ["Statut", ["Marié·e", "Célibataire", "Conjoint de fait", "Célibataire"]],
  ["Self-description", ["Black", "White", "South Asian", "White"]],
  ["Status", ["Permanent resident", "Canadian citizen", "Refugee", "Canadian citizen"]],
  ["Je me décris comme", ["Hétérosexuel", "Gai", "Bisexuelle", "Hétérosexuelle"]],
])("a trait that the answers to %j say never counts by itself: %j", (title, answers) => {
  expect(isOn(title, answers)).toBe(false);
});

test.each([
  ["Nombre d'employés", ["20-39", "40-59", "20-39", "40-59"]],
  ["Heures par mois", ["15-20", "20-25", "15-20", "20-25"]],
  ["Statut", ["Salarié", "Autonome", "Salarié", "Étudiant"]],
  ["Ville", ["Laval", "Lévis", "Laval", "Gatineau"]],
])("what the answers to %j say counts: %j", (title, answers) => {
  expect(isOn(title, answers)).toBe(true);
});

test("a bracket of years or of people is no age", () => {
  expect(
    ["2-5", "10-14", "0 à 15 ans", "100-150", "50-99", "18-24 mois"].some((text) => saysAge(text, "")),
  ).toBe(false);
  expect(saysAge("25-34", "Années d'expérience")).toBe(false);
  expect(["Vente", "Femmes d'affaires", "Il pleut", "Noir sur blanc"].some(saysTrait)).toBe(false);
});

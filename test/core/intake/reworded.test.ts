import { expect, test } from "vitest";
import { arePartedByWord, rewordingsOf } from "../../../src/core/intake/reworded.ts";

const isReworded = (a: string, b: string): boolean => {
  const there = rewordingsOf(a, [b]).length > 0;
  // Which of the two is the older one, nobody knows.
  expect(rewordingsOf(b, [a]).length > 0).toBe(there);
  return there;
};

test.each([
  ["Nouvelle personne", "Nouvelles personnes"],
  ["Nouvel arrivant", "Nouvel·le arrivant·e"],
  ["Nouvel arrivant", "Nouveaux arrivants"],
  ["Formateur agréé", "Formatrice agréée"],
  ["Nouvelle personne", "Nouvelle personne (moins de 2 ans)"],
  ["Relève", "Relève : depuis moins d'un an"],
  ["Nouvelle personne", "Nouvelle personne dans l'organisation"],
  ["Moins d'un an", "Moins de 1 an"],
  ["Première année", "1re année"],
  ["2 à 5 ans", "De deux à cinq ans"],
  ["Nicolet", "Ville de Nicolet"],
  ["Nicolet", "Nicolet (ville)"],
  ["Québec (ville)", "Ville de Québec"],
  ["Arrivante récente", "Arivante récente"],
  ["New employee", "A new employee"],
  ["First-year student", "First year students"],
  ["Centre-du-Québec", "Centre du Québec"],
])("“%s” may be “%s”", (a, b) => {
  expect(isReworded(a, b)).toBe(true);
});

test.each([
  ["Montréal", "Montréal-Est"],
  ["Montréal", "Montréal Est"],
  ["Saint-Laurent", "Bas-Saint-Laurent"],
  ["Nicolet", "Nicolet-Yamaska"],
  ["Oui", "Non"],
  ["Oui", "Peut-être"],
  ["Moins de 2 ans", "Moins de 5 ans"],
  ["Moins de 5 ans", "Plus de 5 ans"],
  ["Moins d'un an", "Moins de 2 ans"],
  ["Première année", "Deuxième année"],
  ["Groupe A", "Groupe B"],
  ["Partenaire local A", "Partenaire local B"],
  ["Cohorte 1", "Cohorte 2"],
  ["Temps plein", "Temps partiel"],
  ["J'ai un emploi à temps plein", "J'ai un emploi à temps partiel"],
  ["Chambre de commerce", "Chambre de commerce de Laval"],
  ["Chambre de commerce de Laval", "Chambre de commerce de Lévis"],
  ["Étudiant", "Étudiant international"],
  ["Marketing", "Marketing numérique"],
  ["Gestion", "Gestion de projet"],
  ["Membre actif", "Ancien membre actif"],
  ["Communication (interne)", "Communication (externe)"],
  ["Personne mentorée", "Personne non mentorée"],
  ["Nord", "Nord-Ouest"],
  ["North shore", "South shore"],
  ["", "Personne"],
  ["…", "!"],
])("“%s” is not “%s”", (a, b) => {
  expect(isReworded(a, b)).toBe(false);
});

test("options that differ by their remarks alone are as many options", () => {
  const answers = ["Communication (interne)", "Communication (externe)", "Ventes"];
  expect(rewordingsOf("Communication", answers)).toEqual([]);
  expect(rewordingsOf("Communication", answers.slice(1))).toEqual(["Communication (externe)"]);
});

test("a number, a direction or a name parts two texts, however alike their letters", () => {
  expect(arePartedByWord("Moins de 2 ans", "Moins de 5 ans")).toBe(true);
  expect(arePartedByWord("Montréal", "Montréal-Est")).toBe(true);
  expect(arePartedByWord("Chambre de Laval", "Chambre de Lévis")).toBe(true);
  expect(arePartedByWord("Relève", "Relève d’entreprise")).toBe(false);
  expect(arePartedByWord("Relève", "Relève (2 ans)")).toBe(false);
});

test("a long answer is read in no time, however it is made", () => {
  const before = performance.now();
  for (const text of ["-a".repeat(50_000), " (".repeat(50_000), "é ".repeat(50_000), "a".repeat(100_000)])
    rewordingsOf("Nouvelle personne", [text, `${text} Nouvelle personne`]);
  expect(performance.now() - before).toBeLessThan(1000);
});

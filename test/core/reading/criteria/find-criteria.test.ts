import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/core/tabs/table.ts";
import { setUp } from "../../../../src/core/reading/set-up.ts";
import { snapshotOf, tab } from "../../workbooks.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The criteria found for one question of each form. */
function found(mentee: string, wanted: readonly Cell[], mentor: string, offered: readonly Cell[]) {
  const rows = (answers: readonly Cell[], letter: string): Cell[][] =>
    answers.map((answer, index) => [
      letter + (LETTERS[index] ?? ""),
      `${letter}${String(index)}@x.ca`,
      answer,
    ]);
  const { programme } = setUp(
    snapshotOf([
      tab("Mentors", ["Nom", "Courriel", mentor], ...rows(offered, "M")),
      tab("Mentorés", ["Nom", "Courriel", mentee], ...rows(wanted, "E")),
    ]),
  );
  return (programme?.settings.criteria ?? []).map(({ kind, weight, on }) => [kind, weight, on]);
}

const TOPICS = ["Vente, Relève", "Relève, Finances", "Vente", "Finances"];

describe("the criteria found", () => {
  it.each([
    [
      "needs meet expertise although worded differently",
      "Quels sujets aimeriez-vous aborder ?",
      TOPICS,
      "Sur quoi pouvez-vous accompagner ?",
      [...TOPICS].reverse(),
      [["covers", 35, true]],
    ],
    [
      "needs in English",
      "What would you like help with?",
      ["Sales, HR", "HR", "Sales"],
      "Areas of expertise",
      ["HR, Sales", "Sales", "HR"],
      [["covers", 35, true]],
    ],
    [
      "a number of years puts the mentor ahead",
      "Années d'expérience",
      [1, 3],
      "Années d'expérience",
      [10, 20],
      [["ahead", 10, true]],
    ],
    [
      "years written in full are numbers",
      "Depuis combien d'années êtes-vous en affaires ?",
      ["2 ans", "3 ans", "peu"],
      "Depuis combien d'années êtes-vous en affaires ?",
      ["10 ans", "12", "beaucoup"],
      [["ahead", 10, true]],
    ],
    [
      "a scale is near, and a manner",
      "De 1 à 5, quel accompagnement préférez-vous ?",
      [1, 5, 3],
      "De 1 à 5, comment accompagnez-vous ?",
      [2, 4, 3],
      [["near", 20, true]],
    ],
    [
      "values are shared",
      "Vos valeurs",
      ["Rigueur, Humour", "Écoute"],
      "Vos valeurs",
      ["Rigueur", "Écoute, Humour"],
      [["shares", 20, true]],
    ],
    [
      "a region is the same",
      "Région",
      ["Laval", "Montréal"],
      "Région",
      ["Montréal", "Laval"],
      [["same", 10, true]],
    ],
    [
      "slots overlap",
      "Disponibilités",
      ["Lundi matin, Mardi soir", "Mardi soir"],
      "Vos disponibilités",
      ["Mardi soir", "Lundi matin"],
      [["overlap", 10, true]],
    ],
    [
      "names of people are choices",
      "Mentor souhaité",
      ["Mb, Ma", "Ma"],
      "Autre",
      ["x", "y"],
      [["chosen", 25, true]],
    ],
    [
      "a wish is one though most of those named take no part",
      "Avec qui aimeriez-vous être jumelé·e ?",
      ["Ma", "Zoé Lam", "Max Huot"],
      "Autre",
      ["x", "y"],
      [["chosen", 25, true]],
    ],
    [
      "long answers are text",
      "Décrivez votre défi",
      [
        "Je cherche comment déléguer la gestion de mon équipe",
        "Financer une croissance très rapide sans perdre le contrôle",
      ],
      "Décrivez le défi dont vous êtes fier",
      [
        "J'ai bâti une équipe de gestion de vingt personnes",
        "J'ai financé trois entreprises en très forte croissance",
      ],
      [["text", 35, true]],
    ],
    [
      "a sector waits for its direction",
      "Secteur d'activité",
      ["Services", "Bois"],
      "Secteur",
      ["Bois", "Services"],
      [["same", 0, false]],
    ],
    [
      "age and gender are never switched on",
      "Genre",
      ["Femme", "Homme"],
      "Genre",
      ["Femme", "Homme"],
      [["same", 0, false]],
    ],
    ["an age is never switched on", "Votre âge", [30, 40], "Votre âge", [50, 60], [["near", 0, false]]],
    [
      "what all answer alike tells nobody apart",
      "Ville",
      ["Laval", "Laval"],
      "Ville",
      ["Laval", "Laval"],
      [],
    ],
    [
      "phone numbers are nobody's criterion",
      "Téléphone",
      ["514 555-1234"],
      "Téléphone",
      ["514 555-4321"],
      [],
    ],
    [
      "yes and no to other questions are not the same question",
      "Avez-vous un plan ?",
      ["Oui", "Non"],
      "Fumez-vous ?",
      ["Oui", "Non"],
      [],
    ],
  ] as const)("%s", (_, mentee, wanted, mentor, offered, expected) => {
    expect(found(mentee, wanted, mentor, offered)).toEqual(expected);
  });
});

import { expect, test } from "vitest";
import { criterionLabels, labelsOf } from "../../../../src/core/reading/criteria/label.ts";

test.each([
  [["Quels sujets aimeriez-vous aborder ?", "Sur quels sujets pouvez-vous accompagner ?"], "Sujets"],
  [["Dans quelle région êtes-vous ?", "Région"], "Région"],
  [["Depuis combien d'années êtes-vous en affaires ?"], "Années"],
  [["Combien d’années d’expérience avez-vous ?"], "Années d’expérience"],
  [["What is your job level?"], "Job level"],
  [["How many years of experience do you have?"], "Years of experience"],
  [["Langues d'échange souhaitées", "Dans quelles langues pouvez-vous échanger ?"], "Langues"],
  [
    [
      "De 1 (écoute) à 5 (conseils), comment accompagnez-vous ?",
      "De 1 (écoute) à 5 (conseils), quel accompagnement préférez-vous ?",
    ],
    "Accompagnement",
  ],
  [["Secteur d'activité (un seul choix) :"], "Secteur d'activité"],
  [["3. Secteur d'activité"], "Secteur d'activité"],
  [["Q12 - Votre secteur"], "Secteur"],
  [["Votre région"], "Région"],
  [["Your city"], "City"],
  [["Indiquez vos compétences"], "Compétences"],
  [["Parlez-nous de vos objectifs"], "Objectifs"],
  [["Tell us about your goals"], "Goals"],
  [["Which of these topics would you like to work on?"], "Topics"],
  [["À quel point aimez-vous parler ?"], "À quel point aimez-vous parler"],
  [["Parlez-nous de votre parcours en quelques phrases"], "Parcours"],
])("%j is called %s", (titles, label) => {
  expect(labelsOf([titles])).toEqual([label]);
});

test("two criteria that would have one name keep their wordings", () => {
  expect(labelsOf([["Quels sujets aujourd'hui ?"], ["Quels sujets demain ?"], ["Région"]])).toEqual([
    "Quels sujets aujourd'hui",
    "Quels sujets demain",
    "Région",
  ]);
});

test("questions of the week are called without their day, and the first of ranked choices ends with a 1", () => {
  const days = ["Disponibilités le lundi", "Disponibilités le mardi"];
  const topics = ["Sujet : premier choix", "Sujet : deuxième choix"];
  expect(
    criterionLabels([
      { kind: "overlap", mentee: days, mentor: days },
      { kind: "covers", mentee: topics.slice(0, 1), mentor: ["Sujets offerts"] },
      { kind: "covers", mentee: topics, mentor: ["Sujets offerts"] },
      { kind: "same", mentee: ["Lundi"], mentor: ["Lundi"] },
    ]),
  ).toEqual(["Disponibilités", "Sujets offerts 1", "Sujets offerts", "Lundi"]);
});

import { expect, test } from "vitest";
import { ownWords, postOf, proseQuestions } from "../../../src/core/desk/own-words.ts";
import { deskOf } from "./desks.ts";

const { programme } = deskOf();
const { settings, mentees, mentors } = programme;
const menteeQuestions = proseQuestions(mentees, settings.mentees.columns);
const mentorQuestions = proseQuestions(mentors, settings.mentors.columns);

test("what people write in sentences is told from options, names and agreements", () => {
  expect(menteeQuestions.map(({ title }) => title)).toEqual([
    "Décrivez le défi qui vous occupe en ce moment",
  ]);
  expect(mentorQuestions.map(({ title }) => title)).toEqual([
    "Parlez-nous de votre parcours en quelques phrases",
  ]);
});

test("a person's own words come with their question, and with what they do", () => {
  expect(ownWords(mentees, 0, menteeQuestions)).toEqual([
    {
      question: "Décrivez le défi qui vous occupe en ce moment",
      text: "Je supervise 18 personnes dont plusieurs ont l'âge de mes parents. Comment donner une consigne sans m'excuser de la donner?",
    },
  ]);
  expect([postOf(mentees, 0), postOf(mentors, 0)]).toEqual(["Superviseure de production", "Présidente"]);
});

test("who wrote nothing says nothing", () => {
  expect(ownWords({ ...mentees, rows: [[]] }, 0, menteeQuestions)).toEqual([]);
  expect(postOf({ ...mentees, rows: [[]] }, 0)).toBe("");
});

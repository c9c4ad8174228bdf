import { expect, test } from "vitest";
import {
  asksForMostImportant,
  asksForMusts,
  asksToWeighCriteria,
} from "../../../../src/core/intake/vocabulary/importance.ts";

test.each([
  "Ce qui compte le plus pour vous",
  "Qu'est-ce qui est le plus important pour vous dans votre jumelage ?",
  "Quels critères devraient peser le plus dans votre jumelage ?",
  "Les deux critères les plus déterminants",
  "À quoi accordez-vous le plus d’importance ?",
  "Vos critères prioritaires",
  "Vos priorités de jumelage",
  "What matters most to you in a match?",
  "What is most important to you when we match you?",
  "Which criteria should carry the most weight?",
  "Your top two priorities",
  "Which of these count the most for you?",
  "What do you care about the most?",
  "Si vous ne pouviez garder qu’un seul critère, lequel ?",
  "Votre critère numéro un",
  "Votre critère principal",
  "Top criterion",
])("asks what counts most: %s", (title) => {
  expect([asksForMostImportant(title), asksForMusts(title)]).toEqual([true, false]);
});

test.each([
  "Indispensable",
  "Critères indispensables",
  "Critères non négociables",
  "Critères éliminatoires",
  "Ce dont vous ne pouvez vous passer",
  "Vos exigences",
  "Conditions sine qua non",
  "Must-haves",
  "Your must haves in a match",
  "Musts",
  "Deal-breakers",
  "Dealbreakers in a mentor",
  "Ce à quoi vous tenez absolument",
  "Non-negotiables",
  "What can't you do without?",
  "Which criteria will you not compromise on?",
  "Absolute requirements",
])("asks for musts: %s", (title) => {
  expect([asksForMostImportant(title), asksForMusts(title)]).toEqual([false, true]);
});

test.each([
  "Sujets",
  "Quelle est votre plus grande force ?",
  "What do you hope to learn most?",
  "Votre mentor doit-il parler français ?",
  "I confirm that I must attend the training",
])("asks for neither: %s", (title) => {
  expect([asksForMostImportant(title), asksForMusts(title)]).toEqual([false, false]);
});

test("speaks of the criteria of the pairing, and not of a thing that they compare", () => {
  for (const title of ["Critères non négociables", "What matters most to you in a match?"])
    expect(asksToWeighCriteria(title), title).toBe(true);
  for (const title of [
    "Quelles compétences sont essentielles pour votre jumelage ?",
    "Which values matter most to you in a match?",
    "Ce qui compte le plus chez un mentor",
    "Critères de jumelage",
  ])
    expect(asksToWeighCriteria(title), title).toBe(false);
});

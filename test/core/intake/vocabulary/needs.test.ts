import { expect, test } from "vitest";
import { speaksOfNeed, speaksOfOffer } from "../../../../src/core/intake/vocabulary/needs.ts";

test.each([
  "De quoi auriez-vous besoin ?",
  "Quels sujets aimeriez-vous aborder ?",
  "Que recherchez-vous ?",
  "Décrivez votre principal défi",
  "What are you looking for in a mentor?",
  "Skills you want to develop",
])("%j speaks of a need", (title) => {
  expect(speaksOfNeed(title)).toBe(true);
});

test.each([
  "Que pouvez-vous offrir ?",
  "Vos expertises",
  "Parlez-nous de ce que vous pourriez transmettre",
  "Areas of expertise",
  "What are you good at?",
  "Topics you are comfortable with",
])("%j speaks of an offer", (title) => {
  expect(speaksOfOffer(title)).toBe(true);
});

test.each([
  "Pourquoi souhaitez-vous participer ?",
  "Ville",
  "Combien de personnes pouvez-vous accompagner ?",
])("%j speaks of neither", (title) => {
  expect([speaksOfNeed(title), speaksOfOffer(title)]).toEqual([false, false]);
});

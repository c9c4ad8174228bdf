import { expect, test } from "vitest";
import { rankedTitle } from "../../../../src/core/intake/vocabulary/ordinals.ts";

test.each([
  ["Sujet (1er choix)", "sujet choix", 0],
  ["Sujet (3e choix)", "sujet choix", 2],
  ["My second choice mentor is:", "my choice mentor is", 1],
  ["Compétence 2", "competence", 1],
  ["Première langue", "langue", 0],
  ["Sujet principal", "sujet", 0],
  ["Secondary topic", "topic", 1],
  ["Choix no 3", "choix no", 2],
])("%j is one of several", (title, base, rank) => {
  expect(rankedTitle(title)).toEqual({ base, rank });
});

test.each([
  "Sujets",
  "Disponibilités, semaine 2",
  "Question 4",
  "Top 3 mentors",
  "1",
  "De 1 à 5, quel accompagnement ?",
])("%j is not", (title) => {
  expect(rankedTitle(title)).toBeNull();
});

import { expect, test } from "vitest";
import { dayOf } from "../../../../src/core/intake/answers/weekday.ts";

test.each([
  ["Lundi", "lundi"],
  ["Disponibilités le mardi soir", "mardi"],
  ["When are you free on Wednesdays?", "wednesday"],
  ["Jeu.", "jeudi"],
  ["Sun", "sunday"],
])("%j is about %s", (title, day) => {
  expect(dayOf(title)).toBe(day);
});

test.each(["Du lundi au vendredi", "Sun exposure", "Mar et mer", "Disponibilités", ""])(
  "%j is about no one day",
  (title) => {
    expect(dayOf(title)).toBeNull();
  },
);

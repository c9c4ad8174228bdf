import { expect, test } from "vitest";
import { speaksOfMentees, speaksOfMentors } from "../../../../src/core/intake/vocabulary/roles.ts";

const said = (text: string): string[] => [
  ...(speaksOfMentors(text) ? ["mentor"] : []),
  ...(speaksOfMentees(text) ? ["mentee"] : []),
];

test.each(["Mentor", "Mentor·e", "MENTORS", "Réponses mentor·e·s", "Mentor(e)", "mentor/e"])(
  "%j speaks of a mentor",
  (text) => {
    expect(said(text)).toEqual(["mentor"]);
  },
);

test.each([
  "Mentoré",
  "Mentoré·e",
  "Mentorée",
  "Mentee",
  "Mentees 2026",
  "Protégé·e",
  "Personne accompagnée",
  "Personnes accompagnées",
  "Accompagné·e",
  "Apprentie",
])("%j speaks of a mentee", (text) => {
  expect(said(text)).toEqual(["mentee"]);
});

test.each(["Programme de mentorat", "Mentorship 2026", "Mentoring", "Accompagnement", "Réponses", ""])(
  "%j speaks of neither",
  (text) => {
    expect(said(text)).toEqual([]);
  },
);

test("a text that names both speaks of both", () => {
  expect(said("Mentor·e et mentoré·e")).toEqual(["mentor", "mentee"]);
});

import { expect, test } from "vitest";
import { scored } from "./scored.ts";

const HEADER = ["Sujets", "Années", "Région"];
const criteria = [
  {
    label: "Sujets communs",
    kind: "covers" as const,
    mentee: "Sujets",
    mentor: "Sujets",
    weight: 35,
    options: ["Ressources humaines", "Relève", "Vente"],
  },
  { label: "Années", kind: "ahead" as const, mentee: "Années", mentor: "Années", weight: 10, slack: 4 },
  { label: "Région", kind: "same" as const, mentee: "Région", mentor: "Région", weight: 5 },
];
const { explain, values } = scored(
  {
    header: HEADER,
    mentees: [["Relève, Vente, Ressources humaines", "8 ans", ""]],
    mentors: [
      ["Ressources humaines, Relève", 5, "Laval"],
      ["Vente", 20, "Lévis"],
    ],
  },
  criteria,
);

test("a pair at hand has what each criterion brought: label, weight, points and what is in common", () => {
  const [topics, years, region] = explain(0, 0);
  expect(topics).toMatchObject({
    criterion: { label: "Sujets communs" },
    weight: 35,
    answered: true,
  });
  expect(topics?.evidence()).toMatchObject({ kind: "common", options: ["Relève", "Ressources humaines"] });
  // Sujets communs : Relève, Ressources humaines (35 → 23)
  expect(Math.round((topics?.weight ?? 0) * (topics?.satisfaction ?? 0))).toBe(23);
  expect(years).toMatchObject({ weight: 10, satisfaction: 0, answered: true });
  expect(years?.evidence()).toEqual({ kind: "answers", mentee: "8 ans", mentor: "5" });
  expect(region).toBeUndefined();
});

test("the points of all criteria add up to the score", () => {
  for (const mentor of [0, 1]) {
    const parts = explain(0, mentor);
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const points = parts.reduce((sum, { weight, satisfaction }) => sum + weight * satisfaction, 0);
    expect((100 * points) / total).toBeCloseTo(values[mentor] ?? Number.NaN, 9);
  }
});
